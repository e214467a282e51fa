import type { Evidence } from '../model/evidence.ts'
import type { FactKind } from '../model/fact.ts'
import type { PageKind } from '../model/page.ts'
import type { Claim } from '../model/snapshot.ts'
import { claimId, placeOf } from './claim-id.ts'
import { compareText, type DossierPage, type PageLookup } from './dossier.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { ownDescription } from './own-description.ts'
import { contentWords, wordOverlap } from './plain-words.ts'
import { tidy } from './quote-words.ts'

const bestPages: readonly PageKind[] = ['about', 'home', 'services', 'product', 'investors', 'contact']

/** What they do, in their own words: up to three sentences that say different things, the clearest first. */
export function businessOf(
  facts: readonly MergedFact[],
  { pages, names, lookUp }: { pages: readonly DossierPage[]; names: readonly string[]; lookUp: PageLookup },
): Claim[] {
  const description = ownDescription(pages, names)
  const offered = offerWords(facts)
  const said = [
    ...factsOf(facts, 'business').filter(({ value }) => !standing.test(value)),
    ...(description ? [{ confidence: description.confidence, evidence: [description.evidence] }] : []),
  ]
    .flatMap((fact) =>
      fact.evidence.slice(0, 1).map((evidence) => ({ fact, evidence, words: tidy(wordsOf(evidence)) })),
    )
    .map((one) => ({
      ...one,
      worth: worthOf(one.fact, one.words, pageRank(one.evidence, lookUp)) + namesOffer(one.words, offered),
    }))
    .filter(({ words }) => words.length >= 20 && words.length <= 400)
    .sort((a, b) => b.worth - a.worth || compareText(a.words, b.words))
  const kept: typeof said = []
  for (const one of said)
    if (kept.every(({ words }) => wordOverlap(words, one.words) < 0.6) && (kept.length === 0 || one.worth >= least))
      kept.push(one)
  return kept.slice(0, 3).map(({ evidence, words, fact }) => ({
    id: claimId('business', placeOf(evidence)),
    text: words,
    evidence: fact.evidence.slice(0, 3),
  }))
}

/** What a second sentence is worth at the least: better none than one that only fills the line. */
const least = 0.75

/** A prize, a rank with a maker, a certificate: where they stand with others, not what they do. */
const standing =
  /\b(?:is|are|ist|zijn|est) (?:an? |the |een |ein |une? )?(?:[\p{L}\p{N}®™-]+ ){0,4}(?:partner|reseller|member|distributor|certified|winner|lid|mitglied)\b[^,;]{0,20}[.!]?$/iu

/** Content words of what they are known to sell, in which trade and to whom. */
function offerWords(facts: readonly MergedFact[]): ReadonlySet<string> {
  const kinds: ReadonlySet<FactKind> = new Set(['product', 'service', 'industry', 'market'])
  return new Set(facts.filter(({ kind }) => kinds.has(kind)).flatMap(({ value }) => contentWords(value)))
}

/** A sentence that names what they sell tells more than one about how they are. */
function namesOffer(words: string, offered: ReadonlySet<string>): number {
  if (offered.size === 0) return 0
  const named = contentWords(words).filter((word) => offered.has(word)).length
  return named === 0 ? -0.05 : Math.min(named, 3) * 0.02
}

export function wordsOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
      return evidence.quote
    case 'structured':
      return evidence.value
    case 'said':
    case 'noted':
    case 'logged':
    case 'ours':
      return evidence.words
    case 'absence':
      return evidence.lookedFor
    case 'change':
      return (evidence.after ?? evidence.before)?.quote ?? ''
  }
}

/** How clearly it says what the company is or does; among equals the about page, and what fits a line of the brief. */
function worthOf(
  { confidence, evidence }: Pick<MergedFact, 'confidence' | 'evidence'>,
  words: string,
  rank: number,
): number {
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
