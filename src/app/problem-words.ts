import type { AccountId, ProblemWordId } from '../core/model/ids.ts'
import type { ProblemWord } from '../core/model/problem-word.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { type HistoryStep, problemHistory } from '../core/snapshot/problem-history.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { refreshAccount } from './refresh-accounts.ts'

/** Snapshots looked through for the history: enough for a year of weekly checks. */
const mostSnapshots = 60

/** What the seller said of each likely problem of an account, and how each stood over the snapshots. */
export function historyOfProblems(
  { workspace }: Deps,
  accountId: AccountId,
): { words: ProblemWord[]; steps: Record<string, HistoryStep[]> } {
  const snapshots = workspace.snapshots
    .list(accountId)
    .slice(0, mostSnapshots)
    .flatMap(({ id }) => workspace.snapshots.get(id) ?? [])
  return { words: [...workspace.problemWords.list(accountId)], steps: problemHistory(snapshots) }
}

/** Keeps the seller's word on a problem; the snapshot follows at once. */
export async function sayOfProblem(
  deps: Deps,
  input: Pick<ProblemWord, 'accountId' | 'problemId' | 'stance' | 'reason'>,
): Promise<Result<ProblemWord>> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  // ids come out of the generator unbranded
  const id = deps.ids.next('wrd') as ProblemWordId
  const word: ProblemWord = { ...input, reason: input.reason.trim(), id, at: deps.clock.now(), undoneAt: null }
  return ok(await keep(deps, word))
}

/** Takes a word back. One that was taken back already stays as it is. */
export async function takeBackWord(deps: Deps, id: ProblemWordId): Promise<Result<ProblemWord>> {
  const word = deps.workspace.problemWords.get(id)
  if (!word) return fail(notFound('This word on a likely problem is not on file.', 'Open the account again.'))
  return ok(word.undoneAt === null ? await keep(deps, { ...word, undoneAt: deps.clock.now() }) : word)
}

async function keep(deps: Deps, word: ProblemWord): Promise<ProblemWord> {
  deps.workspace.problemWords.save(word)
  changed(deps, 'signals', word.accountId)
  const refreshed = await refreshAccount(deps, word.accountId)
  if (!refreshed.ok) deps.log.warn('the snapshot could not be renewed', { account: word.accountId })
  changed(deps, 'snapshot', word.accountId)
  return word
}
