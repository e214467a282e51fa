import { expect, it } from 'vitest'
import type { AccountId, OwnVerdictId, TouchId } from '../../core/model/ids.ts'
import type { OwnVerdict } from '../../core/model/own-verdict.ts'
import type { Touch } from '../../core/model/touch.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

const kestrel = 'acc_kestrel' as AccountId

function aStore() {
  const { db, stores } = memoryStores()
  for (const key of ['kestrel', 'other']) stores.accounts.save(anAccount({ key }))
  return { db, ...stores }
}

const aTouch = (key: string, time: string): Touch => ({
  id: `tch_${key}` as TouchId,
  accountId: kestrel,
  day: '2026-11-20',
  at: at(time),
  channel: 'mail',
  by: 'we',
  outcome: 'no-answer',
  words: 'Sent the drawing back, <marked>',
  gave: [{ what: 'a marked drawing', minutes: 40 }],
  got: [],
  callId: null,
})

const aVerdict = (key: string, time: string, given: Partial<OwnVerdict> = {}): OwnVerdict => ({
  id: `own_${key}` as OwnVerdictId,
  accountId: kestrel,
  verdict: 'back-burner',
  reason: 'No budget before spring',
  bringBack: [{ on: 'date', day: '2027-03-01', words: 'their new budget' }],
  decidedAt: at(time),
  undoneAt: null,
  woken: null,
  ...given,
})

it('keeps attempts, the latest first, and forgets one that is taken away', () => {
  const { touches } = aStore()
  touches.save(aTouch('a', '09:00:00'))
  touches.save(aTouch('b', '11:00:00'))
  touches.save({ ...aTouch('a', '12:00:00'), outcome: 'answered' })
  expect(touches.list(kestrel).map(({ id, outcome }) => [id, outcome])).toEqual([
    ['tch_a', 'answered'],
    ['tch_b', 'no-answer'],
  ])
  expect(touches.get('tch_b' as TouchId)).toEqual(aTouch('b', '11:00:00'))
  touches.remove('tch_b' as TouchId, at('12:30:00'))
  expect(touches.list(kestrel)).toHaveLength(1)
  expect(touches.list('acc_other' as AccountId)).toEqual([])
})

it('gives the own decision that stands: the latest not taken back, of accounts not in the bin', () => {
  const { ownVerdicts, accounts } = aStore()
  ownVerdicts.save(aVerdict('first', '09:00:00'))
  ownVerdicts.save(aVerdict('second', '10:00:00', { verdict: 'pursue', bringBack: null }))
  expect(ownVerdicts.standing().get(kestrel)?.id).toBe('own_second')
  ownVerdicts.save(aVerdict('second', '10:00:00', { verdict: 'pursue', bringBack: null, undoneAt: at('11:00:00') }))
  expect(ownVerdicts.standing([kestrel]).get(kestrel)?.id).toBe('own_first')
  expect(ownVerdicts.list(kestrel)).toHaveLength(2)
  accounts.save(anAccount({ key: 'kestrel', deletedAt: at('12:00:00') }))
  expect(ownVerdicts.standing().size).toBe(0)
})

it('says which attempt does not fit the model', () => {
  const { db, touches } = aStore()
  touches.save(aTouch('a', '09:00:00'))
  db.exec(`UPDATE touch SET told = json_set(told, '$.channel', 'telepathy')`)
  expect(() => touches.list(kestrel)).toThrow(/attempt tch_a can’t be read \(channel/)
})
