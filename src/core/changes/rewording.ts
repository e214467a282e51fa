import type { PageLine } from './page-lines.ts'
import { steadyWords } from './steady-words.ts'
import type { WholeText } from './whole-text.ts'
import { type WordRun, differingRuns } from './word-runs.ts'

/** What differs between a line then and now, in the words that stand there; empty where something was only added or taken out. */
export type Rewording = { readonly was: string; readonly is: string }

/** A version of the page, to look words up in: anywhere on it, and as a line of its own. */
type Other = { readonly whole: WholeText; readonly keys: ReadonlySet<string> }

/** A word of a text with its place. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number }

/** Words as they stand between blanks, folded for comparing. */
export function placedWords(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    word: steadyWords(match[0]).join(' '),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * What a reworded line says differently; null when the difference says nothing: a slip of the pen put right, the order of
 * words, a number that grows by itself, or words that stand elsewhere on the other version.
 */
export function rewordingOf(
  before: PageLine,
  after: PageLine,
  sides: { before: Other; after: Other },
): Rewording | null {
  if ([...before.words].sort().join(' ') === [...after.words].sort().join(' ')) return null
  const [old, now] = [placedWords(before.text), placedWords(after.text)]
  const runs = differingRuns(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  )
  const gone = wordsOf(old, runs.gone)
  const come = wordsOf(now, runs.come)
  if (isSlip(gone, come) || isYearsOn(before.words, after.words)) return null
  const was = telling(before.text, old, runs.gone, sides.after)
  const is = telling(after.text, now, runs.come, sides.before)
  return was === '' && is === '' ? null : { was, is }
}

const wordsOf = (words: readonly PlacedWord[], runs: readonly WordRun[]): readonly string[] =>
  runs.flatMap(({ start, end }) => words.slice(start, end).map(({ word }) => word)).filter(Boolean)

/** A few words stand on most pages somewhere; from so many characters on they are the same ones. */
const enoughLetters = 14

/** The stretch of a line from its first to its last differing word that the other version holds nowhere. */
function telling(text: string, words: readonly PlacedWord[], runs: readonly WordRun[], other: Other): string {
  const own = runs.filter((run) => {
    const said = stretch(text, words, run)
    if (!/\p{L}{3}|\d/u.test(said) || other.keys.has(steadyWords(said).join(' '))) return false
    return said.length < enoughLetters || !other.whole.has(said)
  })
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? stretch(text, words, { start: first.start, end: last.end }) : ''
}

function stretch(text: string, words: readonly PlacedWord[], { start, end }: WordRun): string {
  const [first, last] = [words[start], words[end - 1]]
  const said = first && last ? text.slice(first.start, last.end) : ''
  return said.replace(/^[^\p{L}\p{N}€£$¥]{1,9}/u, '').replace(/[\s.,;:|]{1,9}$/, '')
}

/** Each word that went gave way to one spelled almost the same: "organisation", "organization". */
function isSlip(gone: readonly string[], come: readonly string[]): boolean {
  return (
    gone.length > 0 &&
    gone.length === come.length &&
    gone.every((word, i) => {
      const now = come[i] ?? ''
      return !/\d/.test(word + now) && word.length >= 5 && almostSame(word, now)
    })
  )
}

/** One letter more, less or other. */
function almostSame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

const yearWords = /^(?:years?|jahren?|ans|anos|anni|jaar)$/

/** "25 years of experience" becomes 26 by waiting. */
function isYearsOn(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return false
  return before.every((word, i) => {
    const now = after[i] ?? ''
    if (word === now) return true
    const grown = Number(now) - Number(word)
    return yearWords.test(after[i + 1] ?? '') && grown >= 1 && grown <= 3
  })
}
