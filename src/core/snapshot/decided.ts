import type { Said } from '../model/debrief.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Note } from '../model/note.ts'
import type { DatedEvent } from '../model/snapshot.ts'
import type { DossierPage } from './dossier.ts'
import type { MergedFact } from './merge-facts.ts'

/** What a test came to, what decided it in a few words, and the quotes. Unknown may carry both sides of a contradiction. */
export type Decided = {
  readonly result: 'met' | 'missed' | 'unknown'
  readonly value: string | null
  readonly evidence: readonly Evidence[]
}

/** What criteria are decided from. */
export type OnFile = {
  readonly pages: readonly DossierPage[]
  readonly facts: readonly MergedFact[]
  readonly events: readonly DatedEvent[]
  /** The language that the phrases of a test are written in; English when left out. */
  readonly language?: string
  /** The seller's own notes on the account. */
  readonly notes?: readonly Note[]
  /** What they told us in calls. */
  readonly said?: readonly Said[]
}

export const unknown: Decided = { result: 'unknown', value: null, evidence: [] }

/** One side of a test: what was found for it, in a few words, with its quotes. Null: nothing. */
export type Side = { readonly words: string; readonly evidence: readonly Evidence[] } | null

/** Words for it alone → met, words against it alone → missed, both → unknown with both quotes, neither → unknown. */
export function decidedBy(forIt: Side, against: Side, whoDisagrees: string): Decided {
  if (forIt && against)
    return {
      result: 'unknown',
      value: `${whoDisagrees} disagree: ${forIt.words}, but ${against.words}`,
      evidence: [...forIt.evidence, ...against.evidence],
    }
  if (forIt) return { result: 'met', value: forIt.words, evidence: forIt.evidence }
  return against ? { result: 'missed', value: against.words, evidence: against.evidence } : unknown
}
