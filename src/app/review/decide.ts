import type { Correction, Decision, DecisionSubject, RejectReason } from '../../core/model/decision.ts'
import type { AccountId, ClaimId, DecisionId } from '../../core/model/ids.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { isKept } from '../../core/signals/kept/kept-mentions.ts'
import { rejectedKinds } from '../../core/signals/review/rejected-kinds.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { keepResearchNote, refreshAccount } from '../refresh-accounts.ts'
import { subjectOf } from './decided-subject.ts'

type Word = {
  readonly accountId: AccountId
  readonly claimId: ClaimId
  readonly note: string
} & (
  | { readonly verdict: 'accepted' }
  | { readonly verdict: 'rejected'; readonly reason: RejectReason }
  | { readonly verdict: 'corrected'; readonly correction: Correction }
)

/** Keeps the user's word on an event or on evidence of a problem; the snapshot follows. */
export async function decide(deps: Deps, word: Word): Promise<Result<Decision>> {
  const account = accountOf(deps.workspace, word.accountId)
  if (!account.ok) return account
  const subject = subjectOf(deps, account.value, word.claimId)
  if (!subject) {
    return fail(
      notFound(
        `No signal of ${account.value.name} has the id ${word.claimId}.`,
        'Open Signals again: it may have been read anew.',
      ),
    )
  }
  if (subject.about !== 'kind' && isKept(subject))
    return fail({
      kind: 'bad-input',
      message: 'These words are your own reading: there is no rule to judge.',
      next: 'Change what you kept, or take it away.',
      retry: 'never',
    })
  if (word.verdict === 'corrected' && !changesSomething(word.correction, subject)) {
    return fail({
      kind: 'bad-input',
      message: 'Nothing is corrected: it is just as it was read.',
      next: 'Change something, or say that it holds.',
      retry: 'never',
    })
  }
  return ok(
    await keep(deps, {
      ...newDecision(deps, word.accountId, word.claimId, subject),
      verdict: word.verdict,
      reason: word.verdict === 'rejected' ? word.reason : null,
      note: word.note.trim(),
      correction: word.verdict === 'corrected' ? word.correction : null,
    }),
  )
}

/** Takes a word back. What it was stays on file. */
export async function undoDecision(deps: Deps, id: DecisionId): Promise<Result<Decision>> {
  const decision = deps.workspace.decisions.get(id)
  if (!decision) return fail(notFound('This decision is not on file.', 'Open Signals of the account again.'))
  if (decision.undoneAt !== null) return ok(decision)
  return ok(await keep(deps, { ...decision, undoneAt: deps.clock.now() }))
}

/** Shows a kind of hits again that was hidden because others like it were rejected. */
export async function showKindAgain(
  deps: Deps,
  { accountId, key }: { readonly accountId: AccountId; readonly key: string },
): Promise<Result<Decision>> {
  const account = accountOf(deps.workspace, accountId)
  if (!account.ok) return account
  const kind = rejectedKinds(deps.workspace.decisions.list(accountId)).get(key)
  if (!kind) return fail(notFound('No hits of this kind are hidden.', 'Open Signals of the account again.'))
  const subject: DecisionSubject = { about: 'kind', key, says: kind.says }
  return ok(
    await keep(deps, {
      ...newDecision(deps, accountId, `kind-${deps.clock.now()}` as ClaimId, subject), // a kind has no claim of its own
      verdict: 'shown-again',
    }),
  )
}

function newDecision(
  { ids, clock }: Pick<Deps, 'ids' | 'clock'>,
  accountId: AccountId,
  claimId: ClaimId,
  subject: DecisionSubject,
): Decision {
  return {
    id: ids.next('dec') as DecisionId, // ids come out of the generator unbranded
    accountId,
    claimId,
    subject,
    verdict: 'accepted',
    reason: null,
    note: '',
    correction: null,
    decidedAt: clock.now(),
    undoneAt: null,
  }
}

async function keep(deps: Deps, decision: Decision): Promise<Decision> {
  deps.workspace.decisions.save(decision)
  noteAgain(deps, decision)
  await refreshAccount(deps, decision.accountId)
  changed(deps, 'signals', decision.accountId)
  return decision
}

/** What the app notes on the pages that tell of it. */
function noteAgain(deps: Deps, { accountId, subject }: Decision): void {
  const told = new Set(subject.about === 'kind' ? [] : subject.quotes.map(({ pageId }) => pageId))
  for (const { page, text } of deps.workspace.pages.texts(accountId))
    if (subject.about === 'kind' || told.has(page.id)) keepResearchNote(deps, accountId, text, page.id)
}

/** A correction that says what was read is none. */
function changesSomething(correction: Correction, subject: DecisionSubject): boolean {
  // both are flat records of plain values, but for the arguments
  const read = subject as Readonly<Record<string, unknown>>
  return Object.entries(correction).some(([key, value]) => plain(value) !== plain(read[key]))
}

/** Names that are empty on one side only are the same. */
function plain(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const parts = Object.entries(value).filter(([, part]) => Boolean(part))
  return JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
