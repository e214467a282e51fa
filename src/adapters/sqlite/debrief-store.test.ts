import { expect, it } from 'vitest'
import type { Call } from '../../core/model/call.ts'
import type { Debrief } from '../../core/model/debrief.ts'
import type { CallId, SaidId } from '../../core/model/ids.ts'
import { dayOf } from '../../core/model/time.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

const account = anAccount()

const aCall = (id: string, time: string): Call => ({
  id: id as CallId,
  accountId: account.id,
  at: at(time),
  minutes: 30,
  people: [{ name: 'Ada Nowak', role: 'Plant manager' }],
  objective: '',
  nextCommitment: '',
  approachedBy: null,
  outcome: '',
})

const aDebrief = (call: Call, given: Partial<Debrief> = {}): Debrief => ({
  callId: call.id,
  accountId: account.id,
  begun: false,
  savedAt: at('15:00:00'),
  playbookId: null,
  problems: [{ problemId: 'stops', held: 'denied', name: 'Stops', confidence: 'likely', basis: 'signs' }],
  said: [
    {
      id: `sai_${call.id}` as SaidId,
      accountId: account.id,
      callId: call.id,
      date: dayOf(call.at),
      who: 'Ada Nowak',
      words: 'Line 3 has not stopped since May; ask Łukasz.',
      verbatim: true,
      problemId: 'stops',
      criterionId: null,
      direction: 'against',
    },
  ],
  learned: '',
  weOwe: '',
  theyOwe: '',
  next: 'Visit on 4 December',
  ...given,
})

function withCalls() {
  const { db, stores } = memoryStores()
  stores.accounts.save(account)
  const [early, late] = [aCall('cal_1', '10:00:00'), aCall('cal_2', '11:00:00')]
  for (const call of [early, late]) stores.calls.save(call)
  return { db, stores, early, late }
}

it('keeps one debrief a call, that of the latest call first, and changes it in place', () => {
  const { stores, early, late } = withCalls()
  stores.debriefs.save(aDebrief(late))
  stores.debriefs.save(aDebrief(early))
  expect(stores.debriefs.list(account.id)).toEqual([aDebrief(late), aDebrief(early)])
  stores.debriefs.save(aDebrief(early, { learned: 'What a stop costs them' }))
  expect(stores.debriefs.list()).toHaveLength(2)
  expect(stores.debriefs.get(early.id)?.learned).toBe('What a stop costs them')
  // a call that is put right keeps what was said in it
  stores.calls.save({ ...early, minutes: 45 })
  expect(stores.debriefs.get(early.id)).toBeDefined()
  stores.debriefs.remove(early.id, at('15:00:00'))
  expect(stores.debriefs.get(early.id)).toBeUndefined()
})

it('goes with its call, and is nobody’s record while its account is in the bin', () => {
  const { db, stores, early, late } = withCalls()
  for (const call of [early, late]) stores.debriefs.save(aDebrief(call))
  stores.calls.remove(late.id, at('15:00:00'))
  expect(stores.debriefs.list(account.id)).toHaveLength(1)
  stores.accounts.save({ ...account, deletedAt: at('16:00:00') })
  expect(stores.debriefs.list()).toEqual([])
  expect(stores.debriefs.list(account.id)).toHaveLength(1)
  db.prepare('DELETE FROM account WHERE id = ?').run(account.id)
  expect(stores.debriefs.list(account.id)).toEqual([])
})

it('does not hand out a record that is not a debrief', () => {
  const { db, stores, early } = withCalls()
  stores.debriefs.save(aDebrief(early))
  db.exec(`UPDATE debrief SET told = replace(told, '"denied"', '"forgotten"')`)
  expect(() => stores.debriefs.list(account.id)).toThrow(/debrief of call cal_1/)
})
