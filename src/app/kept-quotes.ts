import type { KeptRow } from '../contract/kept-quotes.ts'
import type { Account } from '../core/model/account.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import type { AccountId, ClaimId, KeptQuoteId, PageVersionId } from '../core/model/ids.ts'
import type { KeptAs, KeptQuote } from '../core/model/kept-quote.ts'
import { longestKept } from '../core/model/kept-quote-limits.ts'
import { type AppError, type Result, fail, ok } from '../core/model/result.ts'
import { aroundOf } from '../core/signals/kept/anchor.ts'
import { keptMentionId } from '../core/signals/kept/kept-mentions.ts'
import { evidenceIn } from '../core/signals/kept/with-kept-quotes.ts'
import { accountOf } from './accounts.ts'
import { type Deps, changed } from './deps.ts'
import { notFound } from './failure.ts'
import { playbookFor } from './playbook-in-use.ts'
import { refreshAccount } from './refresh-accounts.ts'

/** What the seller kept of an account's pages, each with where its words stand today. */
export function listKept({ workspace }: Pick<Deps, 'workspace'>, accountId: AccountId): KeptRow[] {
  const kept = workspace.keptQuotes.list(accountId)
  if (kept.length === 0) return []
  const pages = new Map(workspace.pages.texts(accountId).map((entry) => [entry.page.id, entry]))
  return kept.map((one) => {
    const entry = pages.get(one.evidence.pageId)
    const found = entry && evidenceIn(one, entry)
    const page = entry?.page ?? workspace.pages.get(one.evidence.pageId)
    return {
      kept: one,
      claimId: claimIdOf(one),
      standing: found ? (found.moved ? 'moved' : 'stands') : entry ? 'lost' : 'page-gone',
      evidence: found?.evidence ?? one.evidence,
      pageTitle: page?.title ?? '',
      publishedAt: page?.publishedAt ?? null,
    }
  })
}

/** The id under which it is shown: an event is told once, under the id of its best mention. */
function claimIdOf(kept: KeptQuote): ClaimId {
  const id = keptMentionId(kept)
  return kept.as.what === 'signal' ? (`evt_${id}` as ClaimId) : id // made as `eventOf` makes it
}

type Chosen = {
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly start: number
  readonly end: number
  readonly as: KeptAs
  readonly remark: string
}

/** Keeps words of a saved page; the snapshot follows. The words are taken from the text on file, never from whoever asks. */
export async function keepQuote(deps: Deps, { as, remark, ...place }: Chosen): Promise<Result<KeptQuote>> {
  const { workspace, ids, clock } = deps
  const chosen = chosenWords(deps, place)
  if (!chosen.ok) return chosen
  const { account, evidence, text } = chosen.value
  const refused = refusal(deps, account, { as, evidence })
  if (refused) return fail(refused)
  const kept: KeptQuote = {
    id: ids.next('kpt') as KeptQuoteId, // ids come out of the generator unbranded
    accountId: account.id,
    evidence,
    around: aroundOf(text, evidence),
    as,
    remark: remark.trim(),
    keptAt: clock.now(),
  }
  workspace.keptQuotes.save(kept)
  return ok(await followed(deps, kept))
}

/** Another word on the same words. */
export async function changeKept(
  deps: Deps,
  { keptQuoteId, as, remark }: { readonly keptQuoteId: KeptQuoteId; readonly as: KeptAs; readonly remark: string },
): Promise<Result<KeptQuote>> {
  const known = deps.workspace.keptQuotes.get(keptQuoteId)
  if (!known) return fail(goneKept)
  const account = accountOf(deps.workspace, known.accountId)
  if (!account.ok) return account
  const refused = refusal(deps, account.value, { as, evidence: known.evidence, instead: known })
  if (refused) return fail(refused)
  const kept: KeptQuote = { ...known, as, remark: remark.trim() }
  deps.workspace.keptQuotes.save(kept)
  return ok(await followed(deps, kept, known))
}

/** Into the bin; the snapshot follows. */
export async function removeKept(deps: Deps, id: KeptQuoteId): Promise<Result<KeptQuote>> {
  const known = deps.workspace.keptQuotes.get(id)
  if (!known) return fail(goneKept)
  deps.workspace.keptQuotes.remove(id, deps.clock.now())
  return ok(await followed(deps, known))
}

/** Out of the bin; undefined when it is not there any more. */
export async function restoreKept(deps: Deps, id: KeptQuoteId): Promise<KeptQuote | undefined> {
  const kept = deps.workspace.keptQuotes.restore(id)
  return kept && followed(deps, kept)
}

const goneKept = notFound('These kept words are gone.', 'They were taken away in another window; look in the bin.')

async function followed(deps: Deps, kept: KeptQuote, before?: KeptQuote): Promise<KeptQuote> {
  const refreshed = await refreshAccount(deps, kept.accountId)
  if (!refreshed.ok) deps.log.warn('the snapshot could not be renewed', { account: kept.accountId })
  changed(deps, 'signals', kept.accountId)
  if (kept.as.what === 'fact' || before?.as.what === 'fact') changed(deps, 'pages', kept.accountId)
  return kept
}

function chosenWords(
  { workspace }: Pick<Deps, 'workspace'>,
  { pageVersionId, revision, start, end }: Omit<Chosen, 'as' | 'remark'>,
): Result<{ readonly account: Account; readonly evidence: QuoteEvidence; readonly text: string }> {
  const version = workspace.pages.version(pageVersionId)
  const page = version && workspace.pages.get(version.pageId)
  const text = workspace.pages.text(pageVersionId, revision)?.document.text
  if (!page || text === undefined)
    return fail(
      notFound('The saved copy of this page is missing.', 'Research the account again, then choose the words.'),
    )
  const account = accountOf(workspace, page.accountId)
  if (!account.ok) return account
  const quote = text.slice(start, end)
  if (quote.trim() === '' || end > text.length || end <= start)
    return fail(badInput('No words stand there on the saved page.', 'Choose some words of the page.'))
  if (quote.length > longestKept)
    return fail(
      badInput(
        `${quote.length} characters are more than can be kept at once.`,
        `Choose ${longestKept} at most: the sentences that say it.`,
      ),
    )
  const evidence = { type: 'quote', pageId: page.id, pageVersionId, revision, start, end, quote } as const
  return ok({ account: account.value, evidence, text })
}

/** Why words can't be kept so; undefined when they can. */
function refusal(
  deps: Pick<Deps, 'workspace'>,
  account: Account,
  { as, evidence, instead }: { readonly as: KeptAs; readonly evidence: QuoteEvidence; readonly instead?: KeptQuote },
): AppError | undefined {
  if (as.what === 'evidence' && !problemsOf(deps, account).has(as.problem))
    return badInput('The playbook in use has no such problem.', 'Choose one of its problems or opportunities.')
  const same = deps.workspace.keptQuotes
    .list(account.id)
    .some((one) => one.id !== instead?.id && sameWords(one.evidence, evidence) && sameMeaning(one.as, as))
  return same
    ? {
        kind: 'conflict',
        message: 'These words are kept as that already.',
        next: 'Change it where it stands.',
        retry: 'never',
      }
    : undefined
}

function problemsOf(deps: Pick<Deps, 'workspace'>, account: Account): ReadonlySet<string> {
  const lens = playbookFor(deps, account)?.content
  return new Set([...(lens?.problems ?? []), ...(lens?.opportunities ?? [])].map(({ id }) => id))
}

const sameWords = (a: QuoteEvidence, b: QuoteEvidence): boolean => a.pageId === b.pageId && a.quote === b.quote

function sameMeaning(a: KeptAs, b: KeptAs): boolean {
  if (a.what === 'evidence') return b.what === 'evidence' && a.problem === b.problem
  if (a.what === 'signal') return b.what === 'signal' && a.type === b.type
  return b.what === 'fact' && a.kind === b.kind && a.value === b.value
}

const badInput = (message: string, next: string): AppError => ({ kind: 'bad-input', message, next, retry: 'never' })
