import { languages } from '../src/core/signals/language/passage-language.ts'
import { maxSentence } from '../src/core/signals/language/sentence.ts'

export type PatternTime = {
  readonly name: string
  /** Milliseconds of one try at the longest sentence that is read. */
  readonly ms: number
  /** Times as long for that sentence as for half of it: 2 is linear. */
  readonly ratio: number
}

type Named = { readonly name: string; readonly pattern: RegExp }

/** Every pattern that meets a sentence: of the rules, and of the words each language is read by. */
function allPatterns(): readonly Named[] {
  return languages.flatMap(({ code, rules, ...parts }) => [
    ...rules.flatMap(({ type, trigger, unless, rules: own }) => [
      ...(trigger ? [{ name: `${code} ${type} trigger`, pattern: trigger }] : []),
      ...unless.map((pattern, index) => ({ name: `${code} ${type} unless ${index}`, pattern })),
      ...own.flatMap(({ id, when, unless: not }) => [
        { name: `${code} ${type}/${id}`, pattern: when },
        ...(not ? [{ name: `${code} ${type}/${id} unless`, pattern: not }] : []),
      ]),
    ]),
    ...Object.entries(parts).flatMap(([part, words]) =>
      typeof words === 'string'
        ? []
        : Object.entries(words).flatMap(([field, pattern]) =>
            pattern instanceof RegExp ? [{ name: `${code} ${part}.${field}`, pattern }] : [],
          ),
    ),
  ])
}

/** Text that leads a pattern on: its own words over and over, names, small words, figures, blanks and commas. */
function hostileTexts({ pattern }: Named): readonly string[] {
  const own = [...new Set(pattern.source.match(/[a-zA-ZÀ-ž]{3,14}/g))].slice(0, 40)
  return [
    `${own.join(' ')} `,
    `${own[0] ?? 'a'} `,
    'Aa Bb ',
    'the new of its ',
    'EUR 1.2 mn, ',
    'a',
    ', ',
    '  ',
    'to be to ',
  ]
}

/** Slowest patterns over hostile sentences, the slowest first, and of how many. Twice as many are timed closely, as a first look is a rough one. */
export function slowestPatterns(most: number): { readonly of: number; readonly slowest: readonly PatternTime[] } {
  const all = allPatterns()
  const slowest = all
    .map((named) => ({ named, worst: worstText(named) }))
    .toSorted((a, b) => b.worst.ms - a.worst.ms)
    .slice(0, 2 * most)
    .map(({ named: { name, pattern }, worst: { text } }) => {
      const { ms, ratio } = grown(pattern, text)
      return { name, ms, ratio }
    })
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, most)
  return { of: all.length, slowest }
}

/** Measured again where it looks bad: in so short a time what else the machine does is all that is seen. */
function grown(pattern: RegExp, text: string): { readonly ms: number; readonly ratio: number } {
  let best = { ms: 0, ratio: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 5 && best.ratio > 2.2; round++) {
    const ms = timeOf(pattern, fill(text, maxSentence), 9)
    const ratio = ms / timeOf(pattern, fill(text, maxSentence / 2), 9)
    if (ratio < best.ratio) best = { ms, ratio }
  }
  return best
}

function worstText(named: Named): { readonly text: string; readonly ms: number } {
  const tried = hostileTexts(named).map((text) => ({ text, ms: timeOf(named.pattern, fill(text, maxSentence), 2) }))
  return tried.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
}

const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Least of several tries, in milliseconds: what else the machine does only adds. */
function timeOf(pattern: RegExp, text: string, tries: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < tries; turn++) {
    const started = performance.now()
    pattern.lastIndex = 0
    pattern.test(text)
    least = Math.min(least, performance.now() - started)
  }
  return least
}
