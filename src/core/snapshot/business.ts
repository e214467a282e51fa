import type { Evidence } from '../model/evidence.ts'
import type { PageKind } from '../model/page.ts'
import type { Claim, DatedEvent } from '../model/snapshot.ts'
import { claimId, placeOf } from './claim-id.ts'
import { compareText, type PageLookup } from './dossier.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'
import { wordOverlap } from './plain-words.ts'
import { tidy } from './quote-words.ts'

const bestPages: readonly PageKind[] = ['about', 'home', 'services', 'product', 'investors', 'contact']

/** What they do, in their own words: up to three sentences that say different things, the about page first. */
export function businessOf(facts: readonly MergedFact[], lookUp: PageLookup): Claim[] {
  const said = factsOf(facts, 'business')
    .flatMap((fact) =>
      fact.evidence
        .slice(0, 1)
        .map((evidence) => ({ fact, evidence, words: tidy(wordsOf(evidence)), rank: pageRank(evidence, lookUp) })),
    )
    .filter(({ words }) => words.length >= 20 && words.length <= 400)
    .sort(
      (a, b) =>
        Number(b.words.length >= 40 && b.words.length <= 220) - Number(a.words.length >= 40 && a.words.length <= 220) ||
        a.rank - b.rank ||
        b.fact.confidence - a.fact.confidence ||
        compareText(a.words, b.words),
    )
  const kept: typeof said = []
  for (const one of said) if (kept.every(({ words }) => wordOverlap(words, one.words) < 0.6)) kept.push(one)
  return kept.slice(0, 3).map(({ evidence, words, fact }) => ({
    id: claimId('business', placeOf(evidence)),
    text: words,
    evidence: fact.evidence.slice(0, 3),
  }))
}

/** Aims they state in public, newest first, in their own words. */
export function goalsOf(events: readonly DatedEvent[]): Claim[] {
  return events
    .filter(({ type }) => type === 'leadership_statement_goal' || type === 'sustainability_commitment')
    .sort(
      (a, b) =>
        Number(b.type === 'leadership_statement_goal') - Number(a.type === 'leadership_statement_goal') ||
        compareText(b.date ?? '', a.date ?? '') ||
        compareText(a.id, b.id),
    )
    .slice(0, 3)
    .flatMap(({ evidence }) =>
      evidence.slice(0, 1).map((quote) => ({
        id: claimId('goal', placeOf(quote)),
        text: tidy(quote.quote),
        evidence: evidence.slice(0, 2),
      })),
    )
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
  }
}

function pageRank(evidence: Evidence, lookUp: PageLookup): number {
  const page = evidence.type === 'quote' || evidence.type === 'structured' ? lookUp(evidence.pageId) : undefined
  const rank = page ? bestPages.indexOf(page.page.kind) : -1
  return rank < 0 ? bestPages.length : rank
}
