import type { Approval, ApprovalStanding } from '../core/model/approval.ts'
import type { Call } from '../core/model/call.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import { changedSince } from '../core/snapshot/changed.ts'
import { editsInForce } from './edits-in-force.ts'
import type { Workspace } from './ports.ts'

type BriefOf = { readonly accountId: AccountId; readonly callId: CallId | null }

/** How the approval of a brief stands by what is on file now; null while there is none. */
export function approvalStanding(workspace: Workspace, { accountId, callId }: BriefOf): ApprovalStanding | null {
  const approval = workspace.approvals.standing(accountId, callId)
  if (!approval) return null
  const edits = editsInForce(workspace, { accountId, callId, page: 'brief' })
  return {
    id: approval.id,
    approvedAt: approval.approvedAt,
    changes: changesSince(workspace, approval),
    edited: JSON.stringify(edits) !== JSON.stringify(approval.edits),
    callChanged: callId !== null && isAnother(approval.call, workspace.calls.get(callId)),
  }
}

function changesSince(workspace: Workspace, { accountId, snapshotId }: Approval): string[] {
  const now = workspace.snapshots.latest(accountId)
  if (!now || now.id === snapshotId) return []
  const then = workspace.snapshots.get(snapshotId)
  return then ? changedSince(then, now, workspace.changes.list(accountId, mostChanges)) : []
}

/** Page changes looked through: many more than the eight lines they come to. */
const mostChanges = 100

const isAnother = (then: Call | null, now: Call | undefined): boolean =>
  now !== undefined && planOf(then) !== planOf(now)

const planOf = (call: Call | null): string =>
  call === null ? '' : JSON.stringify([call.at, call.minutes, call.people, call.objective, call.nextCommitment])
