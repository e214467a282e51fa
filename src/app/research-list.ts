import type { QueueRow, QueueStatus } from '../contract/research.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Research } from '../core/model/research.ts'
import type { Workspace } from './ports.ts'
import type { ResearchRunner } from './research/runner.ts'

/** As many of all accounts' runs as a list shows; the rest is a matter of each dossier. */
const mostListed = 200

/** Runs with their accounts, newest first; those that wait in the queue and those of accounts in the bin are left out. */
export function listResearch(workspace: Workspace, accountId?: AccountId): QueueRow[] {
  const runs = accountId
    ? workspace.research.list({ accountId }).filter(({ state }) => state !== 'waiting')
    : workspace.research.latest(mostListed)
  return withAccounts(workspace, runs)
}

/** What runs now or was interrupted, newest first. */
export function goingResearch(workspace: Workspace): QueueRow[] {
  const { research } = workspace
  const runs = [...research.list({ state: 'running' }), ...research.list({ state: 'interrupted' })]
  return withAccounts(
    workspace,
    runs.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt)),
  )
}

/** The queue as the window shows it: all of what runs, the next of what waits, what failed. */
export function queueStatus(
  workspace: Workspace,
  { queue }: Pick<ResearchRunner, 'queue'>,
  limit: number,
): QueueStatus {
  const { waiting, failed, ...view } = queue.view(limit)
  return {
    ...view,
    running: withAccounts(workspace, workspace.research.list({ state: 'running' }).toReversed()),
    waiting: withAccounts(workspace, waiting),
    failed: withAccounts(workspace, failed),
  }
}

function withAccounts(workspace: Workspace, runs: readonly Research[]): QueueRow[] {
  const saved = workspace.research.pagesSaved(runs.map(({ id }) => id))
  return runs.flatMap((research) => {
    const account = workspace.accounts.get(research.accountId)
    if (!account || account.deletedAt) return []
    return [{ research, account, pagesSaved: saved.get(research.id) ?? 0 }]
  })
}
