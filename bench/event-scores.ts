import type { EventMention, EventType } from '../src/core/model/signal.ts'
import type { GoldEvent, Passage } from './signal-data.ts'

export type Predicted = Pick<EventMention, 'type' | 'actor' | 'status' | 'confidence'> & {
  readonly date?: string | undefined
}
/** By passage id, a list a sentence. */
export type Predictions = ReadonlyMap<string, readonly (readonly Predicted[])[]>

export type Counts = { right: number; wrong: number; missed: number }
type Share = { right: number; of: number }
export type EventScore = {
  /** Every mention, and only those that may reach a snapshot: of the account, and live. */
  readonly all: Map<EventType, Counts>
  readonly actionable: Map<EventType, Counts>
  readonly clean: { sentences: number; alarms: number }
  readonly status: Share
  readonly actor: Share
  readonly date: Share
  /** For each mention shown as actionable: how sure we said we were, and whether it holds. */
  readonly shown: { readonly confidence: number; readonly holds: boolean }[]
}

/** Fewest gold events of a type that counts in the macro average. */
export const leastForMacro = 10

const live: ReadonlySet<string> = new Set(['happened', 'announced', 'planned'])
const isActionable = ({ actor, status }: Pick<GoldEvent, 'actor' | 'status'>): boolean =>
  actor === 'account' && live.has(status)

/**
 * Scores predictions: a sentence and a type are one decision. Gold events marked optional are neither asked for nor punished. Passages
 * labelled as a whole are one decision a type for all their sentences.
 */
export function scoreEvents(passages: readonly Passage[], predictions: Predictions): EventScore {
  const score: EventScore = {
    all: new Map(),
    actionable: new Map(),
    clean: { sentences: 0, alarms: 0 },
    status: { right: 0, of: 0 },
    actor: { right: 0, of: 0 },
    date: { right: 0, of: 0 },
    shown: [],
  }
  for (const passage of passages) {
    const rows = predictions.get(passage.id) ?? []
    const units = passage.docLevel
      ? [{ gold: passage.docEvents ?? [], found: rows.flat() }]
      : passage.sentences.map(({ events }, index) => ({ gold: events, found: rows[index] ?? [] }))
    const covered = passage.coveredTypes && new Set(passage.coveredTypes)
    for (const { gold, found } of units) {
      const judged = found.filter(({ type }) => !covered || covered.has(type))
      scoreUnit(score, gold, judged)
      if (gold.length > 0 || passage.docLevel) continue
      score.clean.sentences += 1
      score.clean.alarms += new Set(judged.filter(isActionable).map(({ type }) => type)).size
    }
  }
  return score
}

function scoreUnit(score: EventScore, labelled: readonly GoldEvent[], found: readonly Predicted[]): void {
  const gold = labelled.filter(({ optional }) => !optional)
  const optional = new Set(labelled.filter((event) => event.optional).map(({ type }) => type))
  count(score.all, typesOf(gold), typesOf(found), optional)
  count(score.actionable, typesOf(gold.filter(isActionable)), typesOf(found.filter(isActionable)), optional)
  const asked = typesOf(gold.filter(isActionable))
  for (const mention of found.filter(isActionable))
    if (asked.has(mention.type) || !optional.has(mention.type))
      score.shown.push({ confidence: mention.confidence, holds: asked.has(mention.type) })
  for (const type of typesOf(found)) compareDetails(score, gold.filter(of(type)), found.filter(of(type)))
}

const of =
  (type: EventType) =>
  (event: { readonly type: EventType }): boolean =>
    event.type === type
const typesOf = (events: readonly { readonly type: EventType }[]): ReadonlySet<EventType> =>
  new Set(events.map(({ type }) => type))

function count(
  into: Map<EventType, Counts>,
  gold: ReadonlySet<EventType>,
  found: ReadonlySet<EventType>,
  optional: ReadonlySet<EventType>,
): void {
  const add = (type: EventType, key: keyof Counts): void => {
    const counts = into.get(type) ?? { right: 0, wrong: 0, missed: 0 }
    counts[key] += 1
    into.set(type, counts)
  }
  for (const type of found) if (gold.has(type)) add(type, 'right')
  for (const type of found) if (!gold.has(type) && !optional.has(type)) add(type, 'wrong')
  for (const type of gold) if (!found.has(type)) add(type, 'missed')
}

/** Status, actor and date of a type that was found where it should be. */
function compareDetails(score: EventScore, gold: readonly GoldEvent[], found: readonly Predicted[]): void {
  if (gold.length === 0) return
  const tally = (share: Share, right: boolean): void => {
    share.of += 1
    if (right) share.right += 1
  }
  tally(
    score.status,
    found.every(({ status }) => gold.some((event) => event.status === status)),
  )
  tally(
    score.actor,
    found.every(({ actor }) => gold.some((event) => event.actor === actor)),
  )
  const dated = gold.flatMap(({ date }) => (date ? [date] : []))
  if (dated.length > 0)
    tally(
      score.date,
      dated.some((date) => found.some((mention) => mention.date?.startsWith(date))),
    )
}

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number; readonly gold: number }

export function ratesOf({ right, wrong, missed }: Counts): Rates {
  const precision = right / (right + wrong || 1)
  const recall = right / (right + missed || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), gold: right + missed }
}

export function micro(counts: ReadonlyMap<EventType, Counts>): Rates {
  const sum = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of counts.values()) {
    sum.right += right
    sum.wrong += wrong
    sum.missed += missed
  }
  return ratesOf(sum)
}

/** Mean F1 of the types with at least `leastForMacro` gold events. */
export function macro(counts: ReadonlyMap<EventType, Counts>): number {
  const rates = [...counts.values()].map(ratesOf).filter(({ gold }) => gold >= leastForMacro)
  return rates.reduce((sum, { f1 }) => sum + f1, 0) / (rates.length || 1)
}
