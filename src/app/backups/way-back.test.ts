import { EventPublisher } from '@orpc/server'
import { expect, it } from 'vitest'
import type { Change } from '../../contract/workspace.ts'
import { createWayBack } from './way-back.ts'

it('is open to what was replaced last, until something is changed', () => {
  const changes = new EventPublisher<{ change: Change }>()
  const tell = (what: Change['what']) => changes.publish('change', { what, accountId: null })
  const way = createWayBack(changes)
  expect(way.isOpenTo('one.db')).toBe(false)
  way.openTo('one.db')
  // a backup of the day, and a dossier that was looked at on another day
  tell('backups')
  tell('snapshot')
  expect(way.isOpenTo('one.db')).toBe(true)
  tell('notes')
  expect(way.isOpenTo('one.db')).toBe(false)
  way.openTo('one.db')
  way.openTo('two.db')
  expect([way.isOpenTo('one.db'), way.isOpenTo('two.db')]).toEqual([false, true])
})
