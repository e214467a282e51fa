import type { Approval, ApprovalStanding } from '../core/model/approval.ts'
import type { Call } from '../core/model/call.ts'
import type { AccountId, CallId, SnapshotId } from '../core/model/ids.ts'
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

/** What was found for an approval beside a snapshot: neither changes, and a list of calls asks at each page that is read. */
const found = new WeakMap<object, Map<string, string[]>>()
const mostRemembered = 500

function changesSince(workspace: Workspace, { id, accountId, snapshotId }: Approval): string[] {
  const [latest] = workspace.snapshots.list(accountId)
  if (!latest || latest.id === snapshotId) return []
  const known = found.get(workspace) ?? new Map<string, string[]>()
  found.set(workspace, known)
  const key = `${id} ${latest.id}`
  const changes = known.get(key) ?? compare(workspace, accountId, snapshotId)
  if (known.size >= mostRemembered) known.clear()
  known.set(key, changes)
  return [...changes]
}

function compare(workspace: Workspace, accountId: AccountId, snapshotId: SnapshotId): string[] {
  const [then, now] = [workspace.snapshots.get(snapshotId), workspace.snapshots.latest(accountId)]
  return then && now ? changedSince(then, now, workspace.changes.list(accountId, mostChanges)) : []
}

/** Page changes looked through: many more than the eight lines they come to. */
const mostChanges = 100

const isAnother = (then: Call | null, now: Call | undefined): boolean =>
  now !== undefined && planOf(then) !== planOf(now)

const planOf = (call: Call | null): string =>
  call === null ? '' : JSON.stringify([call.at, call.minutes, call.people, call.objective, call.nextCommitment])
