import { folded } from '../model/folded-text.ts'
import type { Claim, DatedEvent, Snapshot } from '../model/snapshot.ts'
import type { SnapshotComparison } from '../model/snapshot-comparison.ts'
import { comparedProblems } from './compared-problems.ts'
import { fitFlips } from './fit-flips.ts'

/** A snapshot, also one that is being made: what changed since the one before is not part of it yet. */
export type ComparedSnapshot = Omit<Snapshot, 'changed'>

/**
 * What two snapshots of one account do not share. Things are the same by their words: a page that was fetched again has other places for the
 * same sentence, and what is only older by the days between them did not change.
 */
export function compareSnapshots(before: ComparedSnapshot, after: ComparedSnapshot): SnapshotComparison {
  return {
    before: versionOf(before),
    after: versionOf(after),
    reasons: reasonsBetween(before, after),
    against: turned(before.recommendation?.against ?? null, after.recommendation?.against ?? null),
    urgency: turned(before.urgency, after.urgency),
    problems: comparedProblems(before, after),
    events: {
      added: eventsWithout(after.events, before.events),
      gone: eventsWithout(before.events, after.events),
      turned: turnedEvents(before.events, after.events),
    },
    flips: fitFlips(before.fit, after.fit),
    unknowns: unknownsBetween(before, after),
    people: { added: peopleWithout(after, before), gone: peopleWithout(before, after) },
  }
}

/** That only the days between them passed, or that another playbook comes to the same. */
export function tellsNothing({ before, after, ...compared }: SnapshotComparison): boolean {
  const lists = [
    compared.reasons.added,
    compared.reasons.gone,
    compared.problems,
    compared.events.added,
    compared.events.gone,
    compared.events.turned,
    compared.flips,
    compared.unknowns.known,
    compared.unknowns.opened,
    compared.people.added,
    compared.people.gone,
  ]
  const same =
    before.verdict === after.verdict && before.fit?.low === after.fit?.low && before.fit?.high === after.fit?.high
  return same && compared.against === null && compared.urgency === null && lists.every((list) => list.length === 0)
}

const versionOf = (snapshot: ComparedSnapshot): SnapshotComparison['before'] => {
  const { id, number, asOf, playbook, pagesRead, recommendation, fit } = snapshot
  const range = fit && { low: fit.low, high: fit.high, threshold: fit.threshold }
  return { id, number, asOf, playbook, pagesRead, verdict: recommendation?.verdict ?? null, fit: range }
}

/** "12 days old" is 13 a day later: no other reason. */
const age = /,? \b(?:today|\d+ days? (?:old|ahead))\b/gu
const sameClaim = ({ text }: Claim): string => folded(text.replaceAll(age, ''))

function reasonsBetween(before: ComparedSnapshot, after: ComparedSnapshot): SnapshotComparison['reasons'] {
  const [old, current] = [before.recommendation?.reasons ?? [], after.recommendation?.reasons ?? []]
  return { added: claimsWithout(current, old), gone: claimsWithout(old, current) }
}

function claimsWithout(claims: readonly Claim[], known: readonly Claim[]): Claim[] {
  const same = new Set(known.map(sameClaim))
  return claims.filter((claim) => !same.has(sameClaim(claim)))
}

function turned(before: Claim | null, after: Claim | null): SnapshotComparison['against'] {
  if (before === null && after === null) return null
  return before && after && sameClaim(before) === sameClaim(after) ? null : { before, after }
}

/** One of these in common makes two events the same. */
const marksOf = ({ id, type, label, evidence }: DatedEvent): readonly string[] => [
  id,
  `${type}:${folded(label)}`,
  ...evidence.map(({ quote }) => folded(quote)),
]

function eventsWithout(events: readonly DatedEvent[], known: readonly DatedEvent[]): DatedEvent[] {
  const same = new Set(known.flatMap(marksOf))
  return events.filter((event) => !marksOf(event).some((mark) => same.has(mark)))
}

/** Events of both that stand elsewhere in time now: no longer fresh, or no longer ahead. */
function turnedEvents(
  before: readonly DatedEvent[],
  after: readonly DatedEvent[],
): SnapshotComparison['events']['turned'] {
  const known = new Map(before.flatMap((event) => marksOf(event).map((mark) => [mark, event] as const)))
  return after.flatMap((event) => {
    const was = marksOf(event)
      .map((mark) => known.get(mark))
      .find((one) => one !== undefined)
    return was && was.freshness !== event.freshness ? [{ event, was: was.freshness }] : []
  })
}

function unknownsBetween(before: ComparedSnapshot, after: ComparedSnapshot): SnapshotComparison['unknowns'] {
  const [old, current] = [new Set(before.unknowns.map(({ id }) => id)), new Set(after.unknowns.map(({ id }) => id))]
  return {
    known: before.unknowns
      .filter(({ id }) => !current.has(id))
      .flatMap(({ id, text }) => {
        const known = knownNow(id, after)
        return known === null ? [] : [{ id, text, ...known }]
      }),
    opened: after.unknowns.filter(({ id }) => !old.has(id)),
  }
}

type Known = Pick<SnapshotComparison['unknowns']['known'][number], 'now' | 'evidence'>

/** Null: it is not asked any more, but nobody knows. */
function knownNow(id: string, { fit, coverage }: ComparedSnapshot): Known | null {
  const criterion = fit?.criteria.find((one) => `fit:${one.id}` === id)
  if (criterion) {
    const { result, value, evidence } = criterion
    return result === 'unknown' ? null : { now: value === null ? result : `${result}, ${value}`, evidence }
  }
  const topic = coverage.find((one) => `topic:${one.topic}` === id)
  return topic?.state === 'known' ? { now: topic.detail, evidence: [] } : null
}

function peopleWithout(from: ComparedSnapshot, known: ComparedSnapshot): Snapshot['people'] {
  const here = new Set(known.people.map(({ name }) => folded(name)))
  return from.people.filter(({ name }) => !here.has(folded(name)))
}

/** The sources of both, numbered as the later one does, the earlier one's own behind them. */
export function sourcesOfBoth(before: Snapshot, after: Snapshot): Snapshot['sources'] {
  const known = new Set(after.sources.map(({ pageVersionId }) => pageVersionId))
  const most = Math.max(0, ...after.sources.map(({ n }) => n))
  const own = before.sources.filter(({ pageVersionId }) => !known.has(pageVersionId))
  return [...after.sources, ...own.map((source, i) => ({ ...source, n: most + i + 1 }))]
}
