import type { Proof } from '../../model/brief-edits.ts'
import type { Evidence, QuoteEvidence } from '../../model/evidence.ts'
import type { Snapshot } from '../../model/snapshot.ts'

/** As many as one can look through. */
const most = 200

/** Words of saved pages the snapshot stands on, each once, in the order of its parts: what a line of one's own can be proven by. */
export function evidenceOnFile(snapshot: Snapshot): QuoteEvidence[] {
  const all: readonly Evidence[] = [
    ...snapshot.know.flatMap(({ evidence }) => evidence),
    ...snapshot.events.flatMap(({ evidence }) => evidence),
    ...snapshot.problems.flatMap((problem) => [...problem.for, ...problem.against].map(({ evidence }) => evidence)),
    ...snapshot.business.flatMap(({ evidence }) => evidence),
    ...snapshot.goals.flatMap(({ evidence }) => evidence),
    ...snapshot.people.flatMap(({ evidence }) => evidence),
  ]
  const seen = new Set<string>()
  const quotes = all.filter((one): one is QuoteEvidence => {
    if (one.type !== 'quote' || snapshot.sources.every(({ pageVersionId }) => pageVersionId !== one.pageVersionId))
      return false
    const place = `${one.pageId} ${one.quote}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
  return quotes.slice(0, most)
}

/** The evidence with these words on that page, in whichever version of it; undefined when they are there no longer. */
export const evidenceFor = (from: Proof, onFile: readonly QuoteEvidence[]): QuoteEvidence | undefined =>
  onFile.find(({ pageId, quote }) => pageId === from.pageId && quote === from.quote)
