import type { Evidence } from '../model/evidence.ts'
import type { PageKind } from '../model/page.ts'
import type { Claim } from '../model/snapshot.ts'
import { claimId, placeOf } from './claim-id.ts'
import { compareText, type PageLookup } from './dossier.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { wordOverlap } from './plain-words.ts'
import { tidy } from './quote-words.ts'

const bestPages: readonly PageKind[] = ['about', 'home', 'services', 'product', 'investors', 'contact']

/** What they do, in their own words: up to three sentences that say different things, the clearest first. */
export function businessOf(facts: readonly MergedFact[], lookUp: PageLookup): Claim[] {
  const said = factsOf(facts, 'business')
    .flatMap((fact) =>
      fact.evidence.slice(0, 1).map((evidence) => ({ fact, evidence, words: tidy(wordsOf(evidence)) })),
    )
    .map((one) => ({ ...one, worth: worthOf(one.fact, one.words, pageRank(one.evidence, lookUp)) }))
    .filter(({ words }) => words.length >= 20 && words.length <= 400)
    .sort((a, b) => b.worth - a.worth || compareText(a.words, b.words))
  const kept: typeof said = []
  for (const one of said) if (kept.every(({ words }) => wordOverlap(words, one.words) < 0.6)) kept.push(one)
  return kept.slice(0, 3).map(({ evidence, words, fact }) => ({
    id: claimId('business', placeOf(evidence)),
    text: words,
    evidence: fact.evidence.slice(0, 3),
  }))
}

export function wordsOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
      return evidence.quote
    case 'structured':
      return evidence.value
    case 'said':
    case 'ours':
      return evidence.words
    case 'absence':
      return evidence.lookedFor
    case 'change':
      return (evidence.after ?? evidence.before)?.quote ?? ''
  }
}

/** How clearly it says what the company is or does; among equals the about page, and what fits a line of the brief. */
function worthOf({ confidence, evidence }: MergedFact, words: string, rank: number): number {
  return (
    confidence -
    rank * 0.02 -
    (words.length >= 40 && words.length <= 220 ? 0 : 0.05) +
    Math.min(3, evidence.length) * 0.01
  )
}

function pageRank(evidence: Evidence, lookUp: PageLookup): number {
  const page = evidence.type === 'quote' || evidence.type === 'structured' ? lookUp(evidence.pageId) : undefined
  const rank = page ? bestPages.indexOf(page.page.kind) : -1
  return rank < 0 ? bestPages.length : rank
}
