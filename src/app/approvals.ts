import type { Approval } from '../core/model/approval.ts'
import type { ApprovalId, SnapshotId } from '../core/model/ids.ts'
import { type AppError, type Result, fail, ok } from '../core/model/result.ts'
import { type BriefRequest, makeBrief } from './briefs.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'

/** Freezes the brief as the seller has read it: the very lines that stand on the page. */
export async function approveBrief(
  deps: Deps,
  request: BriefRequest & { readonly snapshotId: SnapshotId },
): Promise<Result<Approval>> {
  const made = await makeBrief(deps, request)
  if (!made.ok) return made
  const { account, snapshot, call, paper, edits, whole } = made.value
  if (snapshot.id !== request.snapshotId) return fail(notTheOneRead)
  const printed = await deps.writer.pdf(whole, paper)
  if (!printed.ok) return printed
  const approval: Approval = {
    id: deps.ids.next('apr') as ApprovalId, // ids come out of the generator unbranded
    accountId: account.id,
    callId: call?.id ?? null,
    approvedAt: deps.clock.now(),
    snapshotId: snapshot.id,
    paper,
    brief: printed.value.shown,
    edits,
    call,
    withdrawnAt: null,
  }
  keep(deps, approval)
  return ok(approval)
}

const notTheOneRead: AppError = {
  kind: 'conflict',
  message: 'The dossier changed while you read this page, so it was not approved.',
  next: 'Look at the lines as they are now, then approve.',
  retry: 'never',
}

/** Takes an approval back, or puts it back. */
export function withdrawApproval(
  deps: Deps,
  { approvalId, withdrawn }: { readonly approvalId: ApprovalId; readonly withdrawn: boolean },
): Result<Approval> {
  const approval = deps.workspace.approvals.get(approvalId)
  if (!approval) return fail(unknownApproval)
  const next = { ...approval, withdrawnAt: withdrawn ? deps.clock.now() : null }
  keep(deps, next)
  return ok(next)
}

/** The page as it was approved, printed from what was frozen. */
export async function approvedPage(
  deps: Deps,
  approvalId: ApprovalId,
): Promise<Result<{ approval: Approval; pdf: string }>> {
  const approval = deps.workspace.approvals.get(approvalId)
  if (!approval) return fail(unknownApproval)
  const printed = await deps.writer.pdf(approval.brief, approval.paper)
  return printed.ok ? ok({ approval, pdf: Buffer.from(printed.value.bytes).toString('base64') }) : printed
}

const unknownApproval = notFound('This approval is not in the workspace.', 'Open the brief and approve it again.')

function keep(deps: Deps, approval: Approval): void {
  deps.workspace.approvals.save(approval)
  changed(deps, 'briefs', approval.accountId)
}
