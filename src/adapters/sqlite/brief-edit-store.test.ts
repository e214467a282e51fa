import { expect, test } from 'vitest'
import { type BriefEdits, noEdits } from '../../core/model/brief-edits.ts'
import type { CallId } from '../../core/model/ids.ts'
import { anAccount, memoryStores } from './testing/builders.ts'

const dropped: BriefEdits = {
  ...noEdits,
  lines: [{ key: 'fit', part: 'fit', head: '', texts: {}, pinned: false, dropped: true }],
}

test('keeps the edits of each page apart, by call and for none, and goes with the account', () => {
  const { accounts, briefEdits } = memoryStores().stores
  const account = anAccount()
  const accountId = account.id
  accounts.save(account)
  const [none, call] = [null, 'cal_1' as CallId]
  briefEdits.save({ accountId, callId: none, page: 'brief' }, dropped)
  briefEdits.save({ accountId, callId: call, page: 'brief' }, noEdits)
  expect(briefEdits.get({ accountId, callId: none, page: 'brief' })).toEqual(dropped)
  expect(briefEdits.get({ accountId, callId: call, page: 'brief' })).toEqual(noEdits)
  expect(briefEdits.get({ accountId, callId: call, page: 'handout' })).toBeUndefined()
  briefEdits.save({ accountId, callId: none, page: 'brief' }, noEdits)
  expect(briefEdits.list(accountId)).toEqual([noEdits, noEdits])
})
