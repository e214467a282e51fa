import type { EditRequest } from '../contract/brief-edits.ts'
import { changeEdits } from '../core/brief/edits/change-edits.ts'
import type { BriefEdits } from '../core/model/brief-edits.ts'
import { type Result, ok } from '../core/model/result.ts'
import { accountOf } from './accounts.ts'
import { makeBrief, makeHandout } from './briefs.ts'
import { type Deps, changed } from './deps.ts'
import { editsInForce } from './edits-in-force.ts'
import type { EditedPageId } from './ports-brief-edits.ts'

/** Does one thing to a line and keeps it. Answers what was there before, to be put back. */
export async function editLine(
  deps: Deps,
  { accountId, callId, page, change }: EditRequest,
): Promise<Result<{ before: BriefEdits; id: EditedPageId }>> {
  const made = await (page === 'brief' ? makeBrief : makeHandout)(deps, { accountId, callId })
  if (!made.ok) return made
  const { edits: before, call, lines, sources } = made.value
  const next = changeEdits(before, change, { lines, sources }, `own:${deps.ids.next('own')}`)
  if (!next.ok) return next
  const id = { accountId, callId: call?.id ?? null, page }
  keep(deps, id, next.value)
  return ok({ before, id })
}

/** Puts edits in the place of those there are: to take a change back. */
export function putEdits(deps: Deps, id: EditedPageId, edits: BriefEdits): Result<{ before: BriefEdits }> {
  const account = accountOf(deps.workspace, id.accountId)
  if (!account.ok) return account
  const before = editsInForce(deps.workspace, id)
  keep(deps, id, edits)
  return ok({ before })
}

function keep(deps: Deps, id: EditedPageId, edits: BriefEdits): void {
  deps.workspace.briefEdits.save(id, edits)
  changed(deps, 'briefs', id.accountId)
}
