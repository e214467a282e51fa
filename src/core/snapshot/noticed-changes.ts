import { type ChangesOnFile, changeSignals, type NamedChanges } from '../changes/naming/change-signals.ts'
import { type ChangeKind, changeKindSchema, type ChangeSignal } from '../model/change-signal.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { dayOf, type Instant } from '../model/time.ts'
import { dateWords, yearOf } from './date-words.ts'
import { compareText } from './dossier.ts'
import { claimId } from './claim-id.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { folded } from '../model/folded-text.ts'
import { tidy } from './quote-words.ts'

/** Changes that a snapshot keeps at most. */
const most = 12

export const nothingNoticed: NamedChanges = { signals: [], leftOut: [] }

export const noticedOf = (onFile: ChangesOnFile | undefined, asOf: Instant): NamedChanges =>
  onFile ? changeSignals(onFile, asOf) : nothingNoticed

const order = { fresh: 0, neutral: 1, stale: 2 } as const

/** What is not stale, signs before hints, the fresh before what cools, people and openings before words. */
export function worthTelling({ signals }: NamedChanges): readonly ChangeSignal[] {
  return signals
    .filter(({ freshness }) => freshness !== 'stale')
    .toSorted(
      (a, b) =>
        b.strength - a.strength ||
        order[a.freshness] - order[b.freshness] ||
        changeKindSchema.options.indexOf(a.kind) - changeKindSchema.options.indexOf(b.kind) ||
        compareText(b.by, a.by) ||
        compareText(a.id, b.id),
    )
    .slice(0, most)
}

/** "between 3 and 10 Nov 2026", "by 10 Nov 2026": the readings, for nobody says when it happened. */
export function betweenWords({ after, by }: Pick<ChangeSignal, 'after' | 'by'>, thisYear?: string): string {
  const last = dateWords(dayOf(by), thisYear)
  if (after === null || dayOf(after) === dayOf(by)) return `seen ${last}`
  const sameMonth = after.slice(0, 7) === by.slice(0, 7)
  const first = sameMonth ? String(Number(after.slice(8, 10))) : dateWords(dayOf(after), yearOf(by))
  return `between ${first} and ${last}`
}

/** What moves there, and may be spoken of. Nobody says when it happened, so it adds to a reason to call and never makes one. */
export const reasonsToCall = (changes: readonly ChangeSignal[]): readonly ChangeSignal[] =>
  changes.filter(
    ({ sensitive, strength, freshness, kind }) =>
      !sensitive && strength === 2 && freshness === 'fresh' && kind !== 'certification_new',
  )

/** Changes worth knowing before dialling. What is sensitive stands with the cautions; what is new on its own stands with the facts. */
export function knownChanges(changes: readonly ChangeSignal[]): Snapshot['know'] {
  return changes
    .filter(({ sensitive, kind, strength }) => !sensitive && strength === 2 && !toldByFacts.has(kind))
    .slice(0, 2)
    .map((change) => ({
      id: claimId('know', change.id),
      text: `${tidy(change.label)}, ${betweenWords(change)}`,
      evidence: [change.evidence],
      date: null,
    }))
}

/** Openings over time and new certificates have their own lines. */
const toldByFacts: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'opening_new',
  'opening_reposted',
  'certification_new',
])

/** A question only they can answer; null for a change that says all there is. */
const asks: Readonly<Partial<Record<ChangeKind, (change: ChangeSignal) => string | null>>> = {
  person_gone: ({ detail }) => (detail ? `Who is ${tidy(detail)} now?` : null),
  opening_closed: ({ name }) => (name ? `Was the search filled: ${tidy(name)}?` : null),
  opening_reposted: ({ name }) => (name ? `What makes it hard to fill: ${tidy(name)}?` : null),
  customer_gone: ({ name }) => (name ? `Do they still work for ${tidy(name)}?` : null),
  certification_dropped: ({ name }) => (name ? `Does ${tidy(name)} still hold?` : null),
  site_gone: ({ name }) => (name ? `Do they still work in ${tidy(name)}?` : null),
}

/** Letters of a question that is still one breath. */
const mostLetters = 90

/** Gaps that changes open, at most two; not where the pages already say who took over. */
export function gapsOf(changes: readonly ChangeSignal[], facts: readonly MergedFact[]): Snapshot['unknowns'] {
  const held = new Set(factsOf(facts, 'person').map(({ detail }) => folded(detail ?? '')))
  return changes
    .filter(({ kind, detail }) => kind !== 'person_gone' || !held.has(folded(detail ?? '')))
    .flatMap((change) => {
      const text = asks[change.kind]?.(change) ?? null
      return text === null || text.length > mostLetters
        ? []
        : [{ id: `change:${change.id}`, text, looked: `Changed on their pages ${betweenWords(change)}.` }]
    })
    .slice(0, 2)
}
