import type { Evidence, QuoteEvidence, Snapshot } from '../../../contract/contract.ts'

/** A quote, and whether it speaks for or against a likely problem; null where it is about something else. */
export interface PeekQuote {
  readonly evidence: QuoteEvidence
  readonly side: 'for' | 'against' | null
}

/** What a recommendation stands on, and the strongest words against it. */
export interface QuotesBehind {
  readonly standsOn: readonly PeekQuote[]
  readonly against: PeekQuote | null
}

const mostReasons = 2

/** The best quotes of the reasons, each once, and the one that speaks against the recommendation. */
export function quotesBehind({ recommendation, problems }: Snapshot): QuotesBehind {
  const sides = new Map(
    problems.flatMap((problem) =>
      [...problem.for, ...problem.against].flatMap(({ evidence, direction }) =>
        quotesIn([evidence]).map((quote) => [keyOf(quote), direction] as const),
      ),
    ),
  )
  const told = (evidence: QuoteEvidence): PeekQuote => ({ evidence, side: sides.get(keyOf(evidence)) ?? null })
  const reasons = distinct(recommendation?.reasons.flatMap(({ evidence }) => quotesIn(evidence)) ?? [])
  const standsOn = reasons.slice(0, mostReasons)
  const against = quotesIn(recommendation?.against?.evidence ?? []).find(
    (quote) => !standsOn.some((reason) => keyOf(reason) === keyOf(quote)),
  )
  return { standsOn: standsOn.map(told), against: against ? told(against) : null }
}

const quotesIn = (evidence: readonly Evidence[]): readonly QuoteEvidence[] =>
  evidence.filter((one) => one.type === 'quote')

const keyOf = ({ pageVersionId, start, end }: QuoteEvidence): string => `${pageVersionId} ${start} ${end}`

const distinct = (quotes: readonly QuoteEvidence[]): readonly QuoteEvidence[] => [
  ...new Map(quotes.map((quote) => [keyOf(quote), quote])).values(),
]
