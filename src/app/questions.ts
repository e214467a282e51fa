import { mostOwnQuestions } from '../contract/questions.ts'
import type { Account } from '../core/model/account.ts'
import type { AccountId, OwnQuestionId } from '../core/model/ids.ts'
import type { OwnQuestion } from '../core/model/own-question.ts'
import type { PlaybookContent } from '../core/model/playbook.ts'
import type { BetterQuestion, QuestionCheck } from '../core/model/question-check.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import type { Snapshot } from '../core/model/snapshot.ts'
import { mergeFacts } from '../core/snapshot/merge-facts.ts'
import type { OnFile } from '../core/snapshot/question-checks/asked.ts'
import { checkQuestion } from '../core/snapshot/question-checks/check-question.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { pagesOnFile } from './pages-on-file.ts'
import { playbookFor } from './playbook-in-use.ts'
import type { Workspace } from './ports.ts'
import { refreshAccount } from './refresh-accounts.ts'

/** A question held against the dossier and the rules; without an account against the rules of form alone. */
export function checkAsked(
  deps: Deps,
  { ask, accountId }: { readonly ask: string; readonly accountId?: AccountId | undefined },
): Result<QuestionCheck> {
  if (accountId === undefined) return ok(checkQuestion(ask, { onFile: null, playbook: null }))
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  const snapshot = deps.workspace.snapshots.latest(accountId) ?? null
  const playbook = playbookFor(deps, account.value)?.content ?? null
  const onFile = readOnce(deps, account.value, snapshot)
  return ok(checkQuestion(ask, { onFile, playbook }, insteadOf(playbook, snapshot)))
}

type Read = { readonly key: string; readonly onFile: OnFile }
const lastRead = new WeakMap<Workspace, Read>()

/** The account whose question is typed is read once, and again when its snapshot is another: a check follows every pause in typing. */
function readOnce(
  { workspace, clock }: Pick<Deps, 'workspace' | 'clock'>,
  account: Account,
  snapshot: Snapshot | null,
): OnFile {
  const asOf = clock.now()
  const notes = workspace.notes.list(account.id)
  const key = JSON.stringify([
    account.id,
    account.name,
    snapshot?.id,
    asOf.slice(0, 10),
    notes.map(({ id, version }) => [id, version]),
  ])
  const known = lastRead.get(workspace)
  if (known?.key === key) return known.onFile
  const pages = pagesOnFile(workspace, account.id)
  const onFile: OnFile = {
    account,
    notes,
    said: workspace.debriefs.list(account.id).flatMap(({ said }) => said),
    pages,
    facts: mergeFacts(pages),
    events: snapshot?.events ?? [],
    goals: snapshot?.goals ?? [],
    asOf,
  }
  lastRead.set(workspace, { key, onFile })
  return onFile
}

/** What could be asked instead: questions of the playbook that are not asked yet, those of likely problems first; then what is asked anyway. */
function insteadOf(playbook: PlaybookContent | null, snapshot: Snapshot | null): BetterQuestion[] {
  const order = snapshot?.problems.map(({ problemId }) => problemId) ?? []
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)
  const asked = snapshot?.questions ?? []
  const all = [...(playbook?.problems ?? []), ...(playbook?.opportunities ?? [])]
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .flatMap(({ id, questions }) =>
      questions.map(({ ask, endsIf }): BetterQuestion => ({ ask, endsIf, tie: 'problem', problemId: id })),
    )
  const further = all.filter(({ endsIf }) => asked.every((one) => one.endsIf !== endsIf))
  return [...further, ...asked.map(({ ask, endsIf, tie, problemId }) => ({ ask, endsIf, tie, problemId }))]
}

/** Keeps a question of the seller's own; the snapshot follows at once. */
export async function addQuestion(
  deps: Deps,
  input: Omit<OwnQuestion, 'id' | 'addedAt'>,
): Promise<Result<OwnQuestion>> {
  const account = accountOf(deps.workspace, input.accountId)
  if (!account.ok) return account
  if (deps.workspace.ownQuestions.list(input.accountId).length >= mostOwnQuestions) {
    return fail({
      kind: 'conflict',
      message: `${mostOwnQuestions} questions of your own are on this account already: as many as a call has room for.`,
      next: 'Remove one first.',
      retry: 'never',
    })
  }
  // ids come out of the generator unbranded
  const question: OwnQuestion = { ...input, id: deps.ids.next('oqu') as OwnQuestionId, addedAt: deps.clock.now() }
  deps.workspace.ownQuestions.save(question)
  changed(deps, 'calls', input.accountId)
  await refreshAccount(deps, input.accountId)
  return ok(question)
}

export async function removeQuestion(deps: Deps, id: OwnQuestionId): Promise<Result<OwnQuestion>> {
  const question = deps.workspace.ownQuestions.get(id)
  if (!question) return fail(notFound('This question is not on the account any more.', 'Open its snapshot again.'))
  deps.workspace.ownQuestions.remove(id, deps.clock.now())
  changed(deps, 'calls', question.accountId)
  await refreshAccount(deps, question.accountId)
  return ok(question)
}
