import type { QuoteEvidence } from '../../model/evidence.ts'
import { type Fact, factSchema } from '../../model/fact.ts'
import type { ClaimId } from '../../model/ids.ts'
import type { KeptAs, KeptQuote } from '../../model/kept-quote.ts'
import type { LocatedEvent, LocatedProblem } from '../../model/signal.ts'

/** The rule of what no rule found: the seller read it. */
export const keptRule = 'kept'
export const isKept = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId === keptRule

/** The id under which kept words are a mention, whatever text they are found in. */
export const keptMentionId = ({ id }: Pick<KeptQuote, 'id'>): ClaimId => `kept-${id}` as ClaimId // made here, so branded here

/** What the seller has read is as sure as it gets: as what was checked. */
const sure = { confidence: 1, ruleId: keptRule } as const

/** Evidence that the seller kept, like a sentence a cue hit. The words are on their page, so the account holds them. */
export function problemOf(kept: KeptQuote, evidence: QuoteEvidence): LocatedProblem | null {
  if (kept.as.what !== 'evidence') return null
  const { problem, direction, strength } = kept.as
  return { ...sure, id: keptMentionId(kept), problem, direction, strength, holder: 'account', cue: '', evidence }
}

export function eventOfKept(kept: KeptQuote, evidence: QuoteEvidence): LocatedEvent | null {
  if (kept.as.what !== 'signal') return null
  const { type, actor, status, date, args } = kept.as
  return { ...sure, id: keptMentionId(kept), type, actor, status, args, ...(date === null ? {} : { date }), evidence }
}

/** A fact with its words, as if a rule had read it. */
export function factOf(kept: KeptQuote, { quote, start, end }: QuoteEvidence): Fact | null {
  return kept.as.what === 'fact' ? factSchema.parse({ ...fields(kept.as), quote, start, end, ...sure }) : null
}

function fields({ kind, value, detail, country, date }: Extract<KeptAs, { what: 'fact' }>) {
  const given = (key: 'title' | 'what' | 'country' | 'place', word: string) => (word === '' ? {} : { [key]: word })
  switch (kind) {
    case 'person':
      return { kind, name: value, ...given('title', detail) }
    case 'site':
      return { kind, city: value, ...given('what', detail), ...given('country', country) }
    case 'technology':
      return { kind, value, use: detail }
    case 'social':
      return { kind, value, network: detail }
    case 'headcount':
    case 'revenue':
      return { kind, value, ...(date === null ? {} : { asOf: date }) }
    case 'opening':
    case 'news':
      return { kind, value, ...(date === null ? {} : { date }), ...(kind === 'opening' ? given('place', detail) : {}) }
    default:
      return { kind, value }
  }
}
