import type { Evidence } from '../model/evidence.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import type { ClaimId, PageId } from '../model/ids.ts'
import type { Snapshot, Source } from '../model/snapshot.ts'
import { dayOf, type Instant } from '../model/time.ts'
import { dateWords } from './date-words.ts'
import type { DossierPage } from './dossier.ts'
import { betweenWords } from './noticed-changes.ts'

/** One thing a claim stands on: the words, and the page they stand on where there is one. */
type ExplainedEvidence = {
  readonly evidence: Evidence
  readonly source: Pick<Source, 'pageId' | 'url' | 'title' | 'publishedAt' | 'fetchedAt'> | null
}

/** How we know: the claim, the rule that made it, the words, the pages with their dates. */
export type Explanation = {
  readonly id: ClaimId
  readonly kind:
    | 'event'
    | 'change'
    | 'problem'
    | 'reason'
    | 'argument'
    | 'urgency'
    | 'business'
    | 'goal'
    | 'fact'
    | 'person'
  /** What is claimed, as shown. */
  readonly claim: string
  /** The rule in words or by its id. */
  readonly rule: string
  readonly stands: readonly ExplainedEvidence[]
}

/**
 * The chain behind a claim of a snapshot: rule, words, page, date. Null when the snapshot has no claim of that id;
 * `explainMention` then looks among the mentions on the pages.
 */
export function explainClaim(snapshot: Snapshot, id: ClaimId): Explanation | null {
  const found = claimsOf(snapshot).find((one) => one.id === id)
  if (!found) return null
  const sources = new Map<PageId, Source>(snapshot.sources.map((source) => [source.pageId, source]))
  return {
    id,
    kind: found.kind,
    claim: found.claim,
    rule: found.rule,
    stands: found.evidence.map((evidence) => ({ evidence, source: sourceOf(evidence, sources) })),
  }
}

/** The same for a mention that is not (or not yet) in a snapshot. */
export function explainMention(pages: readonly DossierPage[], id: ClaimId): Explanation | null {
  for (const { page, version, text } of pages) {
    const source = {
      pageId: page.id,
      url: page.url,
      title: page.title,
      publishedAt: text.document.publishedAt ?? page.publishedAt,
      fetchedAt: version.fetchedAt,
    }
    const event = text.events.find((one) => one.id === id)
    if (event) {
      const claim = `${event.type.replaceAll('_', ' ')}, ${event.actor === 'account' ? 'theirs' : 'somebody else’s'}, ${event.status}${event.date === undefined ? '' : `, ${dateWords(event.date)}`}`
      return { id, kind: 'event', claim, rule: event.ruleId, stands: [{ evidence: event.evidence, source }] }
    }
    const problem = text.problems.find((one) => one.id === id)
    if (problem) {
      const claim = `${problem.direction} likely problem ${problem.problem}, strength ${problem.strength}, said of ${problem.holder === 'account' ? 'themselves' : problem.holder}`
      return {
        id,
        kind: 'problem',
        claim,
        rule: `cue ${problem.cue} (${problem.ruleId})`,
        stands: [{ evidence: problem.evidence, source }],
      }
    }
  }
  return null
}

type Told = Pick<Explanation, 'id' | 'kind' | 'claim' | 'rule'> & { readonly evidence: readonly Evidence[] }

function claimsOf(snapshot: Snapshot): Told[] {
  const rule = snapshot.recommendation?.rule ?? ''
  const plain =
    (kind: Told['kind'], words: string) =>
    (claim: { id: ClaimId; text: string; evidence: readonly Evidence[] }): Told => ({
      id: claim.id,
      kind,
      claim: claim.text,
      rule: words,
      evidence: claim.evidence,
    })
  return [
    ...(snapshot.recommendation?.reasons ?? []).map(plain('reason', rule)),
    ...(snapshot.recommendation?.against
      ? [
          plain(
            'argument',
            'The strongest argument against, by the order of arguments.',
          )(snapshot.recommendation.against),
        ]
      : []),
    ...snapshot.events.map(
      ({ id, label, status, ruleId, evidence }): Told => ({
        id,
        kind: 'event',
        claim: `${label}, ${status}`,
        rule: ruleId,
        evidence,
      }),
    ),
    ...snapshot.changes.map(changeTold),
    ...snapshot.problems.flatMap((problem) =>
      [...problem.for, ...problem.against].map(
        ({ id, direction, strength, cue, ruleId, evidence }): Told => ({
          id,
          kind: 'problem',
          claim: `${direction} ${problem.statement} (strength ${strength})`,
          rule: `cue ${cue} (${ruleId})`,
          evidence: [evidence],
        }),
      ),
    ),
    ...(snapshot.urgency
      ? [plain('urgency', 'A sentence of their own event that names a day still ahead.')(snapshot.urgency)]
      : []),
    ...snapshot.business.map(plain('business', 'Their own words on what they do.')),
    ...snapshot.goals.map(plain('goal', 'An aim they state in public.')),
    ...snapshot.know.map(plain('fact', 'Facts of all pages, same things joined.')),
    ...snapshot.people.map(
      ({ id, name, title, evidence }): Told => ({
        id,
        kind: 'person',
        claim: title === null ? name : `${name}, ${title}`,
        rule: 'A person their pages name.',
        evidence,
      }),
    ),
  ]
}

function changeTold({ id, label, kind, evidence, after, by, page }: ChangeSignal): Told {
  const read = after === null ? `first read ${dayWords(by)}` : `read ${dayWords(after)} and ${dayWords(by)}`
  return {
    id,
    kind: 'change',
    claim: `${label}, ${betweenWords({ after, by })}`,
    rule: `${kind.replaceAll('_', ' ')}: two readings of ${page.pageUrl || page.pageTitle}, ${read}`,
    evidence: [evidence],
  }
}

const dayWords = (at: Instant): string => dateWords(dayOf(at))

/** The same for a change that no snapshot holds. */
export function explainChange(changes: readonly ChangeSignal[], id: ClaimId): Explanation | null {
  const found = changes.find((one) => one.id === id)
  if (!found) return null
  const { kind, claim, rule, evidence } = changeTold(found)
  return { id, kind, claim, rule, stands: evidence.map((one) => ({ evidence: one, source: null })) }
}

function sourceOf(evidence: Evidence, sources: ReadonlyMap<PageId, Source>): ExplainedEvidence['source'] {
  if (evidence.type !== 'quote' && evidence.type !== 'structured') return null
  const source = sources.get(evidence.pageId)
  if (!source) return null
  const { pageId, url, title, publishedAt, fetchedAt } = source
  return { pageId, url, title, publishedAt, fetchedAt }
}
