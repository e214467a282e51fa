import type { Call } from '../../core/model/call.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Workspace } from '../ports.ts'

/** Calls of which something says that they were held: an outcome, a debrief, or that somebody hung up. A time that has passed says nothing. */
export function heldCalls({ calls, debriefs, callSheets }: Workspace, accountId: AccountId): readonly Call[] {
  return calls
    .list(accountId)
    .filter(
      ({ id, outcome }) =>
        outcome.trim() !== '' || debriefs.get(id) !== undefined || (callSheets.get(id)?.endedAt ?? null) !== null,
    )
}
