import { expect, it } from 'vitest'
import { ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import type { WorkStep } from '../ports-backups.ts'
import { createWorks } from './works.ts'

const step: WorkStep = { phase: 'copying', done: 1, total: 2 }

it('is done when its work is, whatever that still says of itself', async () => {
  const works = createWorks({ now: () => '2026-11-22T09:00:00.000Z' as Instant })
  let tell = (_step: WorkStep): void => undefined
  await works.run('backup', (work) => {
    tell = work.tell
    tell(step)
    expect(works.now()).toMatchObject({ kind: 'backup', ...step })
    return Promise.resolve(ok(null))
  })
  tell(step)
  expect(works.now()).toBeNull()
  await works.run('export', () => {
    tell(step)
    expect(works.now()).toMatchObject({ kind: 'export', done: 0 })
    return Promise.resolve(ok(null))
  })
})
