import type { ProvedRight } from '../contract/debriefs.ts'
import { provedRight } from '../core/snapshot/proved-right.ts'
import type { LoggedCall } from '../core/model/debrief.ts'
import type { Workspace } from './ports.ts'

/** Every call of which was written down how each likely problem came out. */
export function loggedCalls(workspace: Pick<Workspace, 'debriefs' | 'accounts'>): LoggedCall[] {
  const segments = new Map<string, string | null>()
  return workspace.debriefs.list().map(({ accountId, playbookId, problems }) => {
    const segment = segments.get(accountId) ?? workspace.accounts.get(accountId)?.segment ?? null
    segments.set(accountId, segment)
    return { accountId, playbookId, problems, segment }
  })
}

/** What proved right over all calls. */
export const provedOnFile = (workspace: Workspace): ProvedRight => provedRight(loggedCalls(workspace))
