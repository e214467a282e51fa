import type { EventType } from '../../model/signal.ts'

/**
 * What each word says for an event type: the weights of a logistic regression that `scripts/learn-words.ts`
 * takes from labelled sentences of our own. They tell roughly whether a sentence is about a type at all: too roughly to
 * find an event by, and well enough to know which of its events news opens with, and
 * what an unsure rule is not to be believed.
 */
export type LearnedWords = {
  readonly types: readonly string[]
  /** What no word says, by type, in tenths. */
  readonly bias: readonly number[]
  /** By word: its weight for each of the types, in tenths. */
  readonly words: Readonly<Record<string, readonly number[]>>
}

/** Chances from 0 to 1 that a sentence of these features (`featuresOf`) tells of each type, and how many of its words, amounts and years left out, have been learned. */
export function chancesOf(
  features: readonly string[],
  { types, bias, words }: LearnedWords,
): { readonly known: number; readonly chanceOf: (type: EventType) => number } {
  const learned = features.filter((feature) => Object.hasOwn(words, feature))
  const weights = learned.map((feature) => words[feature] ?? [])
  const length = Math.sqrt(Math.max(features.length, 1))
  const chanceOf = (type: EventType): number => {
    const at = types.indexOf(type)
    if (at < 0) return 0
    const sum = weights.reduce((total, row) => total + (row[at] ?? 0), 0)
    return 1 / (1 + Math.exp(-((bias[at] ?? 0) + sum / length) / 10))
  }
  return { known: learned.filter((feature) => !feature.startsWith('*')).length, chanceOf }
}

/**
 * A sentence as learning sees it: its words in small letters and without their endings, each once. Sums of money, shares, years and
 * other figures are one word each: how much it was says nothing.
 */
export function featuresOf(sentence: string): readonly string[] {
  return [...new Set([...sentence.slice(0, mostRead).matchAll(token)].map(([word]) => kindOf(word)))]
}

/** Longer sentences are tables or run on: their beginning is enough. */
const mostRead = 600
const token =
  /[$€£]\s?\d(?:[\d.,]{0,14}\d)?(?:\s?(?:million|billion|bn|mn|[mk])\b)?|\d(?:[\d.,]{0,14}\d)?\s?(?:%|percent\b|per cent\b|pct\b)|\d(?:[\d.,]{0,14}\d)?|\p{L}[\p{L}'’-]{0,40}/gu

function kindOf(word: string): string {
  if (/^[$€£]/.test(word)) return '*money'
  if (/^\d/.test(word)) {
    if (/[%a-z]$/.test(word)) return '*share'
    return /^(?:19|20)\d\d$/.test(word) ? '*year' : '*figure'
  }
  return stem(word.toLowerCase())
}

/** "opened", "opens" and "opening" are one word to learn by: rougher than a grammar's stem, and the same for all. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  if (/^.{3,}(?:ies|ied|ying)$/.test(bare)) return bare.replace(/(?:ies|ied|ying)$/, 'y')
  return bare.replace(/^(.{4,}?)(?:ions?|ings?|ed|es|s|e)$/, '$1')
}
