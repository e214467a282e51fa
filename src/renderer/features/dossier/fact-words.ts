import type { LocatedFact } from '../../../contract/accounts.ts'
import type { Evidence, Fact } from '../../../contract/contract.ts'
import { dateWords } from '../../words/dates.ts'

/** A fact in a few words: "Tolland, United States, foundry". */
export function factWords(fact: Fact): string {
  switch (fact.kind) {
    case 'site':
      return [fact.city, fact.country, fact.what].filter(Boolean).join(', ')
    case 'person':
      return fact.title ? `${fact.name}, ${fact.title}` : fact.name
    case 'technology':
      return `${fact.value}, ${fact.use}`
    case 'social':
      return `${fact.network}: ${fact.value.replace(/^https:\/\//, '')}`
    case 'revenue':
    case 'headcount':
      return fact.asOf ? `${fact.value} (${dateWords(fact.asOf)})` : fact.value
    case 'opening':
      return [fact.value, fact.place, fact.date && dateWords(fact.date)].filter(Boolean).join(', ')
    case 'news':
      return fact.date ? `${dateWords(fact.date)}: ${fact.value}` : fact.value
    case 'business':
    case 'industry':
    case 'market':
    case 'founded':
    case 'product':
    case 'service':
    case 'customer':
    case 'phone':
    case 'email':
    case 'certification':
    case 'ownership':
      return fact.value
  }
}

/** Where the words of a fact stand: in the text, or in the page's data. */
export function evidenceOf({ fact, pageId, pageVersionId, revision }: LocatedFact): Evidence {
  const { quote, start, end, path } = fact
  if (start !== undefined && end !== undefined)
    return { type: 'quote', pageId, pageVersionId, revision, start, end, quote }
  return { type: 'structured', pageId, pageVersionId, path: path ?? '', value: quote }
}

/** The same fact on several pages is one, in the order first seen. */
export function sameFacts(facts: readonly LocatedFact[]): readonly (readonly LocatedFact[])[] {
  const key = ({ fact }: LocatedFact) =>
    // a page that says what stands at a place speaks of the same place
    (fact.kind === 'site' ? `${fact.city} ${fact.country ?? ''}` : factWords(fact))
      .toLowerCase()
      .replaceAll(/[\s.,]+/g, ' ')
      .trim()
  const saysWhat = ({ fact }: LocatedFact) => Number(fact.kind === 'site' && fact.what !== undefined)
  return [...Map.groupBy(facts, key).values()].map((group) => group.toSorted((a, b) => saysWhat(b) - saysWhat(a)))
}
