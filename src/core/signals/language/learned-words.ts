import type { EventType } from '../../model/signal.ts'

/**
 * What each word says for an event type: the weights of a logistic regression that `scripts/learn-words.ts` takes from labelled
 * sentences. They tell roughly whether a sentence is about a type: too roughly to find an event by, and well enough to be
 * weighed with what else speaks for one.
 */
export type LearnedWords = {
  readonly types: readonly string[]
  /** Words that so many sentences have that sharing one says nothing. */
  readonly common: ReadonlySet<string>
  /** What no word says, by type, in tenths. */
  readonly bias: readonly number[]
  /** By word: its weight for each of the types, in tenths. */
  readonly words: Readonly<Record<string, readonly number[]>>
}

/** Learned beside the types: that a sentence tells of any event at all. */
export const anyEvent = 'any'
export type Learnt = EventType | typeof anyEvent

/** Log odds that a sentence of these features (`featuresOf`) tells of a type, from -9.2 to 9.2; the least where the type has not been learned. */
export function oddsBy(features: readonly string[], { types, bias, words }: LearnedWords): (type: Learnt) => number {
  const weights = features.flatMap((feature) => (Object.hasOwn(words, feature) ? [words[feature] ?? []] : []))
  const length = Math.sqrt(Math.max(features.length, 1))
  const known = new Map<Learnt, number>()
  return (type) => {
    const before = known.get(type)
    if (before !== undefined) return before
    const at = types.indexOf(type)
    const sum = weights.reduce((total, row) => total + (row[at] ?? 0), 0)
    const odds = at < 0 ? -most : Math.min(Math.max(((bias[at] ?? 0) + sum / length) / 10, -most), most)
    known.set(type, odds)
    return odds
  }
}
/** One in ten thousand. */
const most = 9.2

/** The word of a sentence that speaks most for a type, by its offsets in UTF-16 units; null where none speaks for it. */
export function mostTelling(
  sentence: string,
  type: EventType,
  { types, words }: LearnedWords,
): { readonly start: number; readonly end: number } | null {
  const at = types.indexOf(type)
  let best: { readonly start: number; readonly end: number; readonly weight: number } | null = null
  for (const { 0: word, index } of sentence.slice(0, mostRead).matchAll(token)) {
    const kind = kindOf(word)
    const weight = Object.hasOwn(words, kind) ? (words[kind]?.[at] ?? 0) : 0
    if (weight > (best?.weight ?? 0)) best = { start: index, end: index + word.length, weight }
  }
  return best && { start: best.start, end: best.end }
}

/**
 * A sentence as learning sees it: its words in small letters and without their endings, each once. Sums of money, shares, years and
 * other figures are one word each: how much it was says nothing.
 */
export function featuresOf(sentence: string): readonly string[] {
  return [...new Set(sentence.slice(0, mostRead).match(token)?.map(kindOf))]
}

/** Longer sentences are tables or run on: their beginning is enough. */
const mostRead = 600
const token =
  /[$€£]\s?\d(?:[\d.,]{0,14}\d)?(?:\s?(?:million|billion|bn|mn|[mk])\b)?|\d(?:[\d.,]{0,14}\d)?\s?(?:%|percent\b|per cent\b|pct\b)|\d(?:[\d.,]{0,14}\d)?|\p{L}[\p{L}'’-]{0,40}/gu

/** Words that have been seen, since most come again; bounded, for a page may be made of new ones. */
const kinds = new Map<string, string>()
const mostKinds = 50_000

function kindOf(word: string): string {
  const known = kinds.get(word)
  if (known !== undefined) return known
  const kind = bareKindOf(word)
  if (kinds.size >= mostKinds) kinds.clear()
  kinds.set(word, kind)
  return kind
}

function bareKindOf(word: string): string {
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
