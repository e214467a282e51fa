import { expect, test } from 'vitest'
import { aGeneratedBrief } from '../../../tests/builders/generated-brief.ts'
import type { Approval } from '../../core/model/approval.ts'
import { noEdits } from '../../core/model/brief-edits.ts'
import type { ApprovalId, CallId, SnapshotId } from '../../core/model/ids.ts'
import { anAccount, at, memoryStores } from './testing/builders.ts'

test('keeps each approval frozen; the latest that was not taken back stands, by call', () => {
  const { accounts, approvals } = memoryStores().stores
  const account = anAccount()
  accounts.save(account)
  const anApproval = (id: string, callId: string | null, time: string): Approval => ({
    id: id as ApprovalId,
    accountId: account.id,
    callId: callId as CallId | null,
    approvedAt: at(time),
    snapshotId: 'snp_1' as SnapshotId,
    paper: 'A4',
    brief: aGeneratedBrief(7).brief,
    edits: noEdits,
    call: null,
    withdrawnAt: null,
  })
  const [none, first, second] = [
    anApproval('apr_1', null, '08:00:00'),
    anApproval('apr_2', 'cal_1', '09:00:00'),
    anApproval('apr_3', 'cal_1', '10:00:00'),
  ]
  for (const approval of [none, first, second]) approvals.save(approval)
  expect(approvals.standing(account.id, null)).toEqual(none)
  expect(approvals.standing(account.id, 'cal_1' as CallId)).toEqual(second)
  expect(approvals.standing(account.id, 'cal_2' as CallId)).toBeUndefined()
  // taken back, the one before stands again; what was frozen never changes
  approvals.save({ ...second, withdrawnAt: at('11:00:00'), paper: 'Letter' })
  expect(approvals.get(second.id)).toEqual({ ...second, withdrawnAt: at('11:00:00') })
  expect(approvals.standing(account.id, 'cal_1' as CallId)).toEqual(first)
  expect(approvals.list(account.id).map(({ id }) => id)).toEqual(['apr_3', 'apr_2', 'apr_1'])
})
