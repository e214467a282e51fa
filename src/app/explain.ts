import type { DecisionLine } from '../contract/decisions.ts'
import type { Explanation } from '../contract/signals.ts'
import { type Decision, isAboutEvent, isAboutProblem } from '../core/model/decision.ts'
import type { Account } from '../core/model/account.ts'
import type { Evidence } from '../core/model/evidence.ts'
import type { AccountId, ClaimId } from '../core/model/ids.ts'
import { type Result, fail, ok } from '../core/model/result.ts'
import { type ReviewedEvent, reviewEvents } from '../core/signals/review/review-events.ts'
import { wordsToShow } from '../core/signals/review/hit-words.ts'
import { folded } from '../core/model/folded-text.ts'
import { mentionsOf } from '../core/snapshot/live-events.ts'
import {
  type Explanation as Chain,
  explainChange,
  explainClaim,
  explainEvent,
  explainMention,
  explainPageChange,
} from '../core/snapshot/explain.ts'
import { noticedOf } from '../core/snapshot/noticed-changes.ts'
import { changesOnFile } from './changes-on-file.ts'
import type { Deps } from './deps.ts'
import { explainOpening } from './explain-opening.ts'
import { notFound } from './failure.ts'
import { pagesOnFile } from './pages-on-file.ts'
import { playbookFor, statementsIn } from './playbook-in-use.ts'
import type { Workspace } from './ports.ts'
import { decisionLine } from './review/decision-lines.ts'
import { reviewOf } from './review/review-on-file.ts'

type Asked = { readonly claimId: ClaimId; readonly accountId?: AccountId | undefined }

/** How do you know? Rule, words, page, dates and the user's decisions behind one claim: of a snapshot, a page, a check, a job board. */
export function explain(deps: Pick<Deps, 'workspace' | 'clock'>, input: Asked): Result<Explanation> {
  const { workspace } = deps
  const found =
    eventChain(workspace, input) ??
    snapshotChain(workspace, input.claimId) ??
    problemChain(workspace, input) ??
    otherChain(deps, input)
  if (!found) {
    return fail(
      notFound(
        `No claim on file has the id ${input.claimId}.`,
        'Take an id from “groundwork signals <account> --json” or “groundwork snapshot <account> --json”.',
      ),
    )
  }
  const { chain, accountId } = found
  const quotes = chain.stands.flatMap((stand) => quoted(workspace, stand, stand.ruleId ?? chain.ruleId))
  return ok({
    claimId: chain.id,
    says: chain.claim,
    rule: chain.rule,
    ruleId: chain.ruleId,
    steps: [
      ...(chain.dated === null ? [] : [{ label: 'Date', text: chain.dated }]),
      ...chain.stands.flatMap(({ evidence }) => otherStep(evidence)),
    ],
    quotes,
    decisions: decisionsOn(workspace.decisions.list(accountId), chain, input.claimId),
  })
}

type Found = { readonly chain: Chain; readonly accountId: AccountId }

/** An event with all its mentions, as it stands on the pages now. Ids say what they are: other claims need no dossier to be read. */
function eventChain(workspace: Workspace, { claimId, accountId }: Asked): Found | null {
  if (!/^(?:evt_|ev-)/.test(claimId)) return null
  for (const account of accountsAsked(workspace, accountId)) {
    const pages = pagesOnFile(workspace, account.id)
    const chain = explainEvent(pages, reviewed(workspace, account, pages), claimId)
    if (chain) return { chain, accountId: account.id }
  }
  return null
}

/** Evidence of a problem that is in no snapshot. */
function problemChain(workspace: Workspace, { claimId, accountId }: Asked): Found | null {
  if (!/^(?:pr|kept)-/.test(claimId)) return null
  for (const account of accountsAsked(workspace, accountId)) {
    const chain = explainMention(
      pagesOnFile(workspace, account.id),
      claimId,
      statementsIn(playbookFor({ workspace }, account)),
    )
    if (chain) return { chain, accountId: account.id }
  }
  return null
}

const reviewed = (
  workspace: Workspace,
  account: Account,
  pages: ReturnType<Workspace['pages']['texts']>,
): readonly ReviewedEvent[] => reviewEvents(mentionsOf(pages), reviewOf(workspace, account.id))

function snapshotChain(workspace: Workspace, claimId: ClaimId): Found | null {
  const snapshot = workspace.snapshots.withClaim(claimId)
  const chain = snapshot && explainClaim(snapshot, claimId)
  return snapshot && chain ? { chain, accountId: snapshot.accountId } : null
}

/** What a check found, or an opening on a job board. */
function otherChain(deps: Pick<Deps, 'workspace' | 'clock'>, { claimId, accountId }: Asked): Found | null {
  const { workspace, clock } = deps
  const kept = workspace.changes.get(claimId)
  for (const account of accountsAsked(workspace, accountId ?? kept?.accountId)) {
    const named = noticedOf(changesOnFile(workspace, account, pagesOnFile(workspace, account.id)), clock.now()).signals
    const chain = explainChange(named, claimId) ?? explainOpening(deps, account, claimId)
    if (chain) return { chain, accountId: account.id }
  }
  return kept ? { chain: explainPageChange(kept), accountId: kept.accountId } : null
}

const accountsAsked = (workspace: Workspace, accountId: AccountId | undefined): readonly Account[] =>
  accountId === undefined ? workspace.accounts.list() : [workspace.accounts.get(accountId) ?? []].flat()

/** Every word of the user on it, the latest first: by the id it was shown under, or by its words. */
function decisionsOn(decisions: readonly Decision[], chain: Chain, claimId: ClaimId): DecisionLine[] {
  const words = new Set(
    chain.stands.flatMap(({ evidence }) => (evidence.type === 'quote' ? [folded(evidence.quote)] : [])),
  )
  return decisions
    .filter((decision) => {
      if (decision.claimId === claimId) return true
      if (chain.kind === 'event' ? !isAboutEvent(decision) : chain.kind !== 'problem' || !isAboutProblem(decision))
        return false
      const { subject } = decision
      return (
        subject.about !== 'kind' &&
        subject.ruleId.split('/')[0] === chain.ruleId?.split('/')[0] &&
        subject.quotes.some(({ quote }) => words.has(folded(quote)))
      )
    })
    .map(decisionLine)
}

/** Evidence that is no quote, in words. */
function otherStep(evidence: Evidence): Explanation['steps'] {
  switch (evidence.type) {
    case 'quote':
      return []
    case 'structured':
      return [{ label: `The page’s own data, ${evidence.path}`, text: evidence.value }]
    case 'absence':
      return [{ label: 'Looked for, nothing found', text: `${evidence.lookedFor}, on ${evidence.pages} pages` }]
    case 'said':
      return [
        {
          label: `${evidence.who} told us in the call of ${evidence.date}${evidence.verbatim ? '' : ', in our words'}`,
          text: evidence.words,
        },
      ]
    case 'noted':
      return [{ label: `You noted, ${evidence.at.slice(0, 10)}`, text: evidence.words }]
    case 'logged':
      return [
        {
          label: `${evidence.of === 'attempt' ? 'In your list of attempts' : 'You decided'}, ${evidence.at.slice(0, 10)}`,
          text: evidence.words,
        },
      ]
    case 'change':
      return [
        ...(evidence.before ? [{ label: 'They said', text: evidence.before.quote }] : []),
        ...(evidence.after ? [{ label: 'They say now', text: evidence.after.quote }] : []),
      ]
    case 'ours':
      return [{ label: 'From our playbook', text: evidence.words }]
  }
}

function quoted(
  workspace: Workspace,
  { evidence, source }: Chain['stands'][number],
  ruleId: string | null,
): Explanation['quotes'] {
  if (evidence.type === 'change')
    return [evidence.before, evidence.after].flatMap((quote) =>
      quote ? quoted(workspace, { evidence: quote, source: null }, null) : [],
    )
  if (evidence.type !== 'quote') return []
  const text = workspace.pages.text(evidence.pageVersionId, evidence.revision)?.document.text
  const page = workspace.pages.get(evidence.pageId)
  const versions = workspace.pages.versions(evidence.pageId)
  const at = versions.findIndex(({ id }) => id === evidence.pageVersionId)
  const { pageVersionId, revision, start, end, quote } = evidence
  return [
    {
      quote,
      hit: ruleId === null ? null : wordsToShow(ruleId, quote),
      pageVersionId,
      version: at < 0 ? 0 : versions.length - at,
      versions: versions.length,
      revision,
      start,
      end,
      pageTitle: source?.title ?? page?.title ?? '',
      url: source?.url ?? page?.url ?? '',
      publishedAt: source?.publishedAt ?? page?.publishedAt ?? null,
      fetchedAt: versions[at]?.fetchedAt ?? source?.fetchedAt ?? page?.fetchedAt ?? '',
      stands: text?.slice(start, end) === quote,
    },
  ]
}
