import { type BriefEdits, noEdits } from '../core/model/brief-edits.ts'
import type { Workspace } from './ports.ts'
import type { EditedPageId } from './ports-brief-edits.ts'

/** The edits of a page: those for its call; until there are any, those made when no call was planned. */
export function editsInForce({ briefEdits }: Pick<Workspace, 'briefEdits'>, id: EditedPageId): BriefEdits {
  return briefEdits.get(id) ?? briefEdits.get({ ...id, callId: null }) ?? noEdits
}
