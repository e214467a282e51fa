import type { FactKind } from '../model/fact.ts'
import { type Decided, decidedBy, type OnFile, type Side } from './decided.ts'
import { counted } from './dossier.ts'
import { holdsPhrase, saysPhrase } from './find-phrase.ts'
import { factsOf, type MergedFact, standardOf } from './merge-facts.ts'

/** Tests that look for words in facts of some kinds. */
export type WordTest = 'trade' | 'market' | 'technology' | 'certification' | 'customer' | 'offers'

/** The kinds of fact that a test looks in, the plainest first. */
const kindsOf: Readonly<Record<WordTest, readonly FactKind[]>> = {
  trade: ['industry', 'business'],
  market: ['market'],
  technology: ['technology'],
  certification: ['certification'],
  customer: ['customer'],
  offers: ['product', 'service'],
}

/**
 * Met by a fact that holds any of the words, missed by one that holds any of `not`, which is the seller's word for what rules it out. A
 * fact that holds neither decides nothing: who names one trade, product or customer may have more.
 */
export function byFactWords(test: WordTest, words: readonly string[], not: readonly string[], onFile: OnFile): Decided {
  return decidedBy(sideOf(test, words, onFile), sideOf(test, not, onFile), 'facts')
}

function sideOf(test: WordTest, words: readonly string[], { facts }: OnFile): Side {
  const hits = kindsOf[test]
    .flatMap((kind) => factsOf(facts, kind))
    .flatMap((fact) => {
      const word = words.find((one) => holdsWord(fact, one))
      return word === undefined ? [] : [{ fact, word }]
    })
  const [first] = hits
  if (!first) return null
  const named = nameOf(first.fact, first.word)
  return {
    words: hits.length === 1 ? named : `${named} and ${counted(hits.length - 1, 'other')}`,
    evidence: hits.slice(0, 3).flatMap(({ fact }) => fact.evidence.slice(0, 1)),
  }
}

function holdsWord({ kind, value, detail }: MergedFact, word: string): boolean {
  // a sentence can deny what a name can't: "we are not a foundry"
  if (kind === 'business') return saysPhrase(value, word)
  if (kind === 'certification' && standardOf(value) === standardOf(word)) return true
  return holdsPhrase(value, word) || (kind === 'technology' && detail !== null && holdsPhrase(detail, word))
}

/** "SAP, ERP"; of a sentence only the word that hit. */
function nameOf({ kind, value, detail }: MergedFact, word: string): string {
  if (kind === 'business') return word
  return kind === 'technology' && detail !== null ? `${value}, ${detail}` : value
}
