import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Research } from '../core/model/research.ts'
import type { Workspace } from './ports.ts'

/** Runs with their accounts, newest first; those of accounts in the bin are left out. */
export function listResearch(
  workspace: Workspace,
  accountId?: AccountId,
): { research: Research; account: Account; pagesSaved: number }[] {
  const runs = workspace.research.list(accountId ? { accountId } : {})
  return runs
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))
    .flatMap((research) => {
      const account = workspace.accounts.get(research.accountId)
      if (!account || account.deletedAt) return []
      return [{ research, account, pagesSaved: savedBy(workspace, research) }]
    })
}

/** Pages a run has kept so far, those it had again unchanged included. */
function savedBy(workspace: Workspace, { id, accountId }: Research): number {
  return workspace.pages.list(accountId).filter((page) => page.researchId === id && page.versionId !== null).length
}
