import { eventNames } from '../model/event-names.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ChangeSignal } from '../model/change-signal.ts'
import type { Goal } from '../model/goal.ts'
import { goalWords } from '../model/goal-words.ts'
import type { ClaimId, PageId } from '../model/ids.ts'
import type { PageChange } from '../model/page-change.ts'
import type { TriggerEvent } from '../model/signal.ts'
import type { Snapshot, Source } from '../model/snapshot.ts'
import { dayOf, type Instant, type PartialDate } from '../model/time.ts'
import type { ReviewedEvent } from '../signals/review/review-events.ts'
import { ruleInWords } from '../signals/review/rule-words.ts'
import { dateWords } from './date-words.ts'
import { type DossierPage, lookUpPages, publishedOn } from './dossier.ts'
import { dateBeside } from './find-phrase.ts'
import { betweenWords } from './noticed-changes.ts'
import { goalEvidence } from './sources.ts'

/** One thing a claim stands on: the words, and the page they stand on where there is one. */
type ExplainedEvidence = {
  readonly evidence: Evidence
  /** The rule that hit these words, where it is another than the claim's. */
  readonly ruleId?: string
  readonly source: Pick<Source, 'pageId' | 'url' | 'title' | 'publishedAt' | 'fetchedAt'> | null
}

/** How we know: the claim, the rule that made it, the words, the pages with their dates. */
export type Explanation = {
  readonly id: ClaimId
  readonly kind:
    | 'event'
    | 'problem'
    | 'change'
    | 'opening'
    | 'reason'
    | 'argument'
    | 'urgency'
    | 'business'
    | 'goal'
    | 'fact'
    | 'person'
  /** What is claimed, as shown. */
  readonly claim: string
  /** The rule in words, and its id where it has one. */
  readonly rule: string
  readonly ruleId: string | null
  /** When it happened or was said, and where that is known from, in words; null where the claim has no date of its own. */
  readonly dated: string | null
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
    ruleId: found.ruleId ?? null,
    dated: found.dated ?? null,
    stands: found.evidence.map((evidence) => ({ evidence, source: sourceOf(evidence, sources) })),
  }
}

/**
 * The same for evidence of a problem that is not (or not yet) in a snapshot.
 * @param statements what the playbook in use calls its problems, by their ids
 */
export function explainMention(
  pages: readonly DossierPage[],
  id: ClaimId,
  statements: ReadonlyMap<string, string>,
): Explanation | null {
  for (const page of pages) {
    const problem = page.text.problems.find((one) => one.id === id)
    if (!problem) continue
    const { direction, strength, holder, cue, ruleId, evidence } = problem
    return {
      id,
      kind: 'problem',
      claim: `${direction} ${statements.get(problem.problem) ?? `“${problem.problem}”, which the playbook in use does not have`} (strength ${strength}${holder === 'account' ? '' : `, said of their ${holder}`}), in no snapshot`,
      rule: ruleInWords(ruleId, cue),
      ruleId,
      dated: lineDate(dateBeside(page.text.document, evidence.start) ?? publishedOn(page)),
      stands: [{ evidence, source: sourceOfPage(page) }],
    }
  }
  return null
}

/** An event told once, by all its pages: also one that may not reach a snapshot. `id` is its own or that of one of its mentions. */
export function explainEvent(
  pages: readonly DossierPage[],
  events: readonly ReviewedEvent[],
  id: ClaimId,
): Explanation | null {
  const found = events.find(
    ({ event, mentions }) => event.id === id || mentions.some(({ mention }) => mention.id === id),
  )
  if (!found) return null
  const { event, mentions } = found
  const { label, actor, status, ruleId, origins } = event
  const byId = lookUpPages(pages)
  const told = mentions.map(({ mention }) => mention)
  return {
    id,
    kind: 'event',
    claim: `${label}: ${eventNames[event.type]}, ${actor === 'account' ? 'theirs' : 'somebody else’s'}, ${status}${origins > 1 ? `, told independently ${origins} times` : ''}`,
    rule: ruleInWords(ruleId),
    ruleId,
    dated: eventDate(event),
    stands: (told.some((mention) => mention.id === id) ? told.filter((mention) => mention.id === id) : told).map(
      ({ evidence, ruleId: own }) => {
        const page = byId(evidence.pageId)
        return { evidence, ruleId: own, source: page ? sourceOfPage(page) : null }
      },
    ),
  }
}

/** A change that a check found on a page of theirs, whether or not it is taken for a signal. */
export function explainPageChange(change: PageChange): Explanation {
  return {
    id: change.id,
    kind: 'change',
    claim: change.label,
    rule: `Two copies of a page compared, read by the same reader: what it says of ${subjectWords[change.about]} ${directionWords[change.direction]}`,
    ruleId: null,
    dated: `found ${dateWords(dayOf(change.foundAt))}, when the later copy was compared with the one before`,
    stands: [{ evidence: change.evidence, source: null }],
  }
}

const directionWords = {
  began: 'was not there before',
  stopped: 'is there no more',
  changed: 'is different now',
} as const
const subjectWords: Readonly<Record<PageChange['about'], string>> = {
  person: 'a person',
  opening: 'an opening',
  headcount: 'how many they are',
  customer: 'a customer',
  certification: 'a certification',
  offer: 'what they offer',
  site: 'a site',
  claim: 'themselves',
  statement: 'something',
  item: 'an item of a list',
  page: 'the page itself',
}

/** The date of an event with its precision, and where it comes from. */
export function eventDate({ date, dateFrom }: Pick<TriggerEvent, 'date' | 'dateFrom'>): string {
  if (date === null) return 'no date is told'
  const precision = date.length === 10 ? '' : date.length === 7 ? ' (known to the month)' : ' (known to the year)'
  const from =
    dateFrom === 'text'
      ? 'as the words say'
      : dateFrom === 'you'
        ? 'corrected by you'
        : 'the day its page was published'
  return `${dateWords(date)}${precision}, ${from}`
}

const lineDate = (date: PartialDate | null): string =>
  date === null ? 'no date is told' : `${dateWords(date)}, when the page or the line of it was published`

function sourceOfPage(page: DossierPage): ExplainedEvidence['source'] {
  return {
    pageId: page.page.id,
    url: page.page.url,
    title: page.page.title,
    publishedAt: publishedOn(page),
    fetchedAt: page.version.fetchedAt,
  }
}

type Told = Pick<Explanation, 'id' | 'kind' | 'claim' | 'rule'> &
  Partial<Pick<Explanation, 'ruleId' | 'dated'>> & { readonly evidence: readonly Evidence[] }

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
    ...(snapshot.bringBack
      ? [plain('reason', 'It meets what you named under “bring back when”.')(snapshot.bringBack)]
      : []),
    ...snapshot.events.map(
      ({ id, label, status, ruleId, evidence, ...event }): Told => ({
        id,
        kind: 'event',
        claim: `${label}, ${status}`,
        rule: ruleInWords(ruleId),
        ruleId,
        dated: eventDate(event),
        evidence,
      }),
    ),
    ...snapshot.changes.map(changeTold),
    ...[...snapshot.problems, ...snapshot.struck].flatMap((problem) =>
      [...problem.for, ...problem.against].map(
        ({ id, direction, strength, cue, ruleId, evidence, date }): Told => ({
          id,
          kind: 'problem',
          claim: `${direction} ${problem.statement} (strength ${strength})`,
          rule: `${ruleInWords(ruleId, cue)}${problem.reckoning ? `. How sure: ${problem.reckoning.rule}` : ''}`,
          ruleId,
          dated: evidence.type === 'said' && date !== null ? `${dateWords(date)}, the day of the call` : lineDate(date),
          evidence: [evidence],
        }),
      ),
    ),
    ...(snapshot.urgency
      ? [plain('urgency', 'A sentence of their own event that names a day still ahead.')(snapshot.urgency)]
      : []),
    ...snapshot.business.map(plain('business', 'Their own words on what they do.')),
    ...snapshot.goals.map(goalTold),
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
    dated: `${betweenWords({ after, by })}, the readings that differ: nobody says when it happened`,
    rule: `${kind.replaceAll('_', ' ')}: two readings of ${page.pageUrl || page.pageTitle}, ${read}`,
    evidence: [evidence],
  }
}

/** @returns the goal as read from its sentence, and all that it stands on: the statement, today's figure, what came of it */
function goalTold(goal: Goal): Told {
  return {
    id: goal.id,
    kind: 'goal',
    claim: goal.text,
    rule: `An aim they state in public. ${goalWords(goal, dateWords)}`,
    evidence: goalEvidence(goal),
  }
}

const dayWords = (at: Instant): string => dateWords(dayOf(at))

/** The same for a change that no snapshot holds. */
export function explainChange(changes: readonly ChangeSignal[], id: ClaimId): Explanation | null {
  const found = changes.find((one) => one.id === id)
  if (!found) return null
  const { kind, claim, rule, evidence, dated = null } = changeTold(found)
  return {
    id,
    kind,
    claim,
    rule,
    ruleId: found.ruleId,
    dated,
    stands: evidence.map((one) => ({ evidence: one, source: null })),
  }
}

function sourceOf(evidence: Evidence, sources: ReadonlyMap<PageId, Source>): ExplainedEvidence['source'] {
  if (evidence.type !== 'quote' && evidence.type !== 'structured') return null
  const source = sources.get(evidence.pageId)
  if (!source) return null
  const { pageId, url, title, publishedAt, fetchedAt } = source
  return { pageId, url, title, publishedAt, fetchedAt }
}
