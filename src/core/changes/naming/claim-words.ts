import { likeness } from '../match-lines.ts'
import { plainWords, steadyWords } from '../steady-words.ts'

/** What makes a sentence a claim one could be held to: a promise, a superlative, a proof, a figure. */
const claimed =
  /\b(?:guarantee\w{0,2}|warrant\w{1,3}|always|never|every|only|sole|largest|leading|first|best|fastest|lowest|highest|certified|approved|accredited|member of|exclusive|official|round the clock|day and night|around the clock|in stock|free of charge|same[- ]day|next[- ]day|within|family[- ]owned|independent|made in|carbon|net[- ]zero|climate|patent\w{0,3}|lifetime|in[- ]house|ourselves|promise\w?|commit\w{0,6}|award\w{0,3})\b|\d/i
const asks = /\?\s*$|^(?:please|contact|call|click|read|see|visit|download|find|get|book|sign)\b/i

/** Words that a claim has at least; fewer are a label. */
const leastWords = 5

export const isClaim = (text: string): boolean =>
  claimed.test(text) && !asks.test(text.trim()) && plainWords(text).length >= leastWords

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half double'.split(
    ' ',
  ),
)

/** The figures of a line, written or spelled, without dates, in one order: two lines with the same ones promise the same. */
export const figuresIn = (text: string): string =>
  steadyWords(text.replace(/[.,]00\b/g, ''))
    .filter((word) => /\d/.test(word) || numbers.has(word))
    .toSorted()
    .join(' ')

/** One line put otherwise, not another line in its place. */
export const isReworded = (was: string, is: string): boolean => likeness(steadyWords(was), steadyWords(is)) >= 0.5
