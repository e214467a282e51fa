import { type Correction, type Decision, type EventDecision, isAboutEvent } from '../../model/decision.ts'
import type { TriggerEvent } from '../../model/signal.ts'
import type { Instant } from '../../model/time.ts'
import { labelOf } from '../event-label.ts'
import { eventOf, sameEvents } from '../merge.ts'
import type { PlacedMention } from '../placed-mention.ts'
import { isKept } from '../kept/kept-mentions.ts'
import { hitWords } from './hit-words.ts'
import { kindOfEventHit, type RejectedKind, rejectedKinds } from './rejected-kinds.ts'
import { folded } from '../../model/folded-text.ts'
import { readAgain } from './same-words.ts'

/** The user's words on the signals of one account, and how much the decisions on all accounts moved each rule's confidence. */
export type Review = {
  readonly decisions: readonly Decision[]
  /** By rule id: what to add to the confidence the rule states. */
  readonly moves: ReadonlyMap<string, number>
}

export const noReview: Review = { decisions: [], moves: new Map() }

export type ReviewedEvent = {
  /** With what the user put right. */
  readonly event: TriggerEvent
  /** As it was read, and by which mentions. */
  readonly read: TriggerEvent
  readonly mentions: readonly PlacedMention[]
  /** `kept`: the user read it on a page and kept it; there is nothing to review. */
  readonly state: 'open' | 'accepted' | 'corrected' | 'rejected' | 'hidden' | 'kept'
  readonly decision: EventDecision | null
  /** The kind of hits for which it is hidden. */
  readonly hiddenBy: RejectedKind | null
}

/** All events of an account told once each, with the user's word on them. Nothing is left out: `state` says what may be shown. */
export function reviewEvents(mentions: readonly PlacedMention[], review: Review): readonly ReviewedEvent[] {
  const wordOn = decisionsByWords(review.decisions.filter(isAboutEvent))
  const kinds = rejectedKinds(review.decisions)
  return sameEvents(mentions).map((cluster) => {
    const judged = judge(cluster, wordOn)
    const told = judged.state === 'rejected' ? cluster : judged.mentions
    const read = eventOf(told)
    const hiddenBy = judged.state === 'open' ? rejectedKindOf(told, kinds) : null
    return {
      read,
      event: withTheirWord(withMovedConfidence(read, review.moves), judged),
      mentions: told,
      state: hiddenBy ? 'hidden' : judged.state,
      decision: judged.decision,
      hiddenBy,
    }
  })
}

/** Events that may be shown: neither rejected nor of a kind that is. */
export const standingEvents = (mentions: readonly PlacedMention[], review: Review): readonly TriggerEvent[] =>
  reviewEvents(mentions, review)
    .filter(({ state }) => state !== 'rejected' && state !== 'hidden')
    .map(({ event }) => event)

type WordOn = (mention: PlacedMention) => EventDecision | null

/** The latest word on a mention: by what it says, or on its own page by what it said when it was read before. */
function decisionsByWords(decisions: readonly EventDecision[]): WordOn {
  if (decisions.length === 0) return () => null
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null)
  const places = standing.flatMap((decision) =>
    decision.subject.quotes.map((quote) => ({ decision, quote, said: folded(quote.quote) })),
  )
  const bySaid = Map.groupBy(places, ({ said }) => said)
  const byPage = Map.groupBy(places, ({ quote }) => quote.pageId)
  return ({ mention, page }) => {
    const { quote } = mention.evidence
    const alike = [
      ...(bySaid.get(folded(quote)) ?? []),
      ...(byPage.get(page.id) ?? []).filter((place) => readAgain(place.quote.quote, quote)),
    ]
    return latestOf(alike.map(({ decision }) => decision).filter((decision) => isOfType(decision, mention.type)))
  }
}

/** As it was read then, or as it was put right: a rule may have learned better since. */
const isOfType = ({ subject, correction }: EventDecision, type: TriggerEvent['type']): boolean =>
  subject.type === type || correction?.type === type

const latestOf = (decisions: readonly EventDecision[]): EventDecision | null =>
  decisions.reduce<EventDecision | null>(
    (latest, next) => (latest === null || next.decidedAt >= latest.decidedAt ? next : latest),
    null,
  )

type Judged = {
  readonly state: 'open' | 'accepted' | 'corrected' | 'rejected' | 'kept'
  readonly mentions: readonly PlacedMention[]
  readonly decision: EventDecision | null
}

/**
 * One event of many tellings: what the user said of one of them holds for those that came to it since. Told on a day after the word
 * was given, it is news, and shown again; and that somebody else's telling is a duplicate says nothing of the event.
 */
function judge(cluster: readonly PlacedMention[], wordOn: WordOn): Judged {
  // what the user kept is the user's own reading: words on what a rule read say nothing of it
  const words = cluster.map((item) => ({ item, decision: isKept(item.mention) ? null : wordOn(item) }))
  const rejection = latestOf(words.flatMap(({ decision }) => (decision?.verdict === 'rejected' ? [decision] : [])))
  const rest = words.filter(({ decision }) => decision?.verdict !== 'rejected')
  const kept = latestOf(rest.flatMap(({ decision }) => decision ?? []))
  const mentions = rest.map(({ item }) => item)
  if (mentions.some(({ mention }) => isKept(mention))) return { state: 'kept', mentions, decision: null }
  if (kept?.verdict === 'accepted' || kept?.verdict === 'corrected')
    return { state: kept.verdict, mentions, decision: kept }
  if (rejection === null) return { state: 'open', mentions, decision: null }
  const still =
    rejection.reason === 'duplicate' ? mentions : mentions.filter((item) => isToldAfter(item, rejection.decidedAt))
  return still.length === 0
    ? { state: 'rejected', mentions: cluster, decision: rejection }
    : { state: 'open', mentions: still, decision: null }
}

const isToldAfter = ({ page }: PlacedMention, moment: Instant): boolean =>
  page.publishedAt !== null && page.publishedAt > moment.slice(0, page.publishedAt.length)

/** The kind that hides it: every mention of it has to be of a rejected kind. */
function rejectedKindOf(
  cluster: readonly PlacedMention[],
  kinds: ReadonlyMap<string, RejectedKind>,
): RejectedKind | null {
  if (kinds.size === 0) return null
  const found = cluster.map(({ mention }) => {
    const kind = kindOfEventHit(mention, hitWords(mention.ruleId, mention.evidence.quote)?.words ?? null)
    return kind ? (kinds.get(kind.key) ?? null) : null
  })
  return found.every((kind) => kind !== null) ? (found[0] ?? null) : null
}

function withMovedConfidence(event: TriggerEvent, moves: Review['moves']): TriggerEvent {
  const by = moves.get(event.ruleId) ?? 0
  if (by === 0) return event
  return { ...event, confidence: Math.round(Math.min(1, Math.max(0, event.confidence + by)) * 100) / 100 }
}

/** What a person has read and found true is as sure as it gets. */
function withTheirWord(event: TriggerEvent, { state, decision }: Judged): TriggerEvent {
  if (state === 'accepted' || state === 'kept') return { ...event, checked: state, confidence: 1 }
  if (state !== 'corrected' || !decision?.correction) return event
  return { ...corrected(event, decision.correction), checked: 'corrected', confidence: 1 }
}

function corrected(event: TriggerEvent, correction: Correction): TriggerEvent {
  const { type = event.type, actor = event.actor, status = event.status, args = event.args, date } = correction
  const dated =
    date === undefined
      ? { date: event.date, dateFrom: event.dateFrom }
      : { date, dateFrom: date === null ? null : ('you' as const) }
  const label = labelOf(type, args, status, event.evidence[0]?.quote ?? '')
  return { ...event, ...dated, type, actor, status, args, label }
}
