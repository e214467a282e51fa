import { siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId, IdentityQuestionId } from '../../core/model/ids.ts'
import { identityChoices } from '../../core/model/identity-choices.ts'
import type { IdentityAnswer, IdentityQuestion } from '../../core/model/identity-question.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import { moveAccount } from './move-account.ts'

export type AnswerRequest = {
  readonly accountId: AccountId
  readonly questionId: IdentityQuestionId
  readonly answer: IdentityAnswer
  /** The address to go on at, for `another-address`. */
  readonly address?: string
}

export type Answered = {
  readonly account: Account
  readonly question: IdentityQuestion
  /** There is something to read now that was not read before. */
  readonly readOn: boolean
}

/** What the user says settles the question for good: the account goes on where they said, and pages that are not its own leave it. */
export async function answerQuestion(deps: Deps, request: AnswerRequest): Promise<Result<Answered>> {
  const found = accountOf(deps.workspace, request.accountId)
  if (!found.ok) return found
  const question = deps.workspace.identity.open(request.accountId)
  if (question?.id !== request.questionId)
    return fail(notFound('This question was answered, or is over.', 'Look at the account again.'))
  if (!identityChoices(question).some(({ answer }) => answer === request.answer))
    return fail({ kind: 'bad-input', message: 'This question has no such answer.', retry: 'never' })
  const moved = moveAsSaid(deps, found.value, question, request)
  if (!moved.ok) return moved
  const account = withOtherName(deps, moved.value, question, request.answer)
  const answered = { ...question, answer: request.answer, answeredAt: deps.clock.now() }
  deps.workspace.identity.save(answered)
  if (question.matter === 'other-name' && request.answer !== 'same-company')
    await takeOutPages(deps, found.value, question)
  changed(deps, 'accounts', account.id)
  return ok({ account, question: answered, readOn: readsOn(question, request.answer) })
}

function moveAsSaid(
  deps: Deps,
  account: Account,
  { matter, leadsTo }: IdentityQuestion,
  { answer, address }: AnswerRequest,
): Result<Account> {
  if (answer === 'another-address') {
    if (!address)
      return fail({ kind: 'bad-input', message: 'Say the address.', next: 'Like haldenvalve.example.', retry: 'never' })
    // a parked or forwarding domain was theirs; one that shows another company was not
    return moveAccount(deps, account, address, { keepAlias: matter === 'moved' || matter === 'social' })
  }
  if (answer === 'same-company' && matter === 'moved' && leadsTo)
    return moveAccount(deps, account, leadsTo, { keepAlias: true })
  return ok(account)
}

/** A company with two names is recognised by both. */
function withOtherName(deps: Deps, account: Account, question: IdentityQuestion, answer: IdentityAnswer): Account {
  const { matter, subject } = question
  if (matter !== 'other-name' || answer !== 'same-company' || account.aliases.includes(subject)) return account
  const known = { ...account, aliases: [...account.aliases, subject.slice(0, 200)].slice(-20) }
  deps.workspace.accounts.save(known)
  return known
}

const readsOn = ({ leadsTo }: IdentityQuestion, answer: IdentityAnswer): boolean =>
  answer === 'another-address' || (answer === 'same-company' && leadsTo !== null)

/** What was read at an address since it was another company's leaves the dossier; what the user brought in stays. */
async function takeOutPages(deps: Deps, account: Account, question: IdentityQuestion): Promise<void> {
  const since = deps.workspace.research.get(question.researchId)?.startedAt ?? question.askedAt
  const theirs = deps.workspace.pages
    .list(account.id)
    .filter(
      ({ origin, url, fetchedAt }) =>
        origin === null && fetchedAt >= since && siteIdentity(url) === siteIdentity(question.address),
    )
  const now = deps.clock.now()
  for (const { id } of theirs) {
    deps.workspace.pages.remove(id, now)
    deps.workspace.notes.dropResearch(account.id, id)
  }
  changed(deps, 'pages', account.id)
  await refreshAccount(deps, account.id)
}
