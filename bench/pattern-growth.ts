import { leadingTexts } from '../tests/builders/leading-texts.ts'
import type { OwnPattern } from '../tests/builders/own-patterns.ts'

export type Growth = {
  /** Characters of the longer text: a million, or as many as take no more than `mostMs`. */
  readonly length: number
  readonly ms: number
  /** Times as long as for half the text. */
  readonly ratio: number
}

const megabyte = 1_000_000
/** Longer than this none is tried: a pattern that is bounded but slow is looked at with less. */
const mostMs = 4000
/** The square of a megabyte takes minutes: what is done within these milliseconds did not take it. */
export const tooShort = 100

/** How the time of a pattern grows with its text, at the text that leads it on most. Everything in the text is looked for, as by `replaceAll`. */
export function growthOfPattern({ source, flags }: OwnPattern): Growth {
  const pattern = new RegExp(source, `${flags.replace(/[gyd]/g, '')}g`)
  const texts = [...leadingTexts({ source, flags }), ...textsOfOwnWords(source)]
  const worst = texts
    .map((text) => ({ text, ms: timeOf(pattern, text(32_000), 1) }))
    .reduce((one, other) => (other.ms > one.ms ? other : one))
  let length = megabyte
  while (length > 32_000 && (worst.ms * length) / 32_000 > mostMs) length /= 2
  return grown(pattern, worst.text, length)
}

/** Measured again where it looks bad: what else the machine does only adds. */
function grown(pattern: RegExp, text: (length: number) => string, length: number): Growth {
  let best: Growth | undefined
  for (let round = 0; round < 6; round++) {
    const half = timeOf(pattern, text(length / 2), 2 + round)
    const ms = timeOf(pattern, text(length), 2 + round)
    if (!best || ms / half < best.ratio) best = { length, ms, ratio: ms / half }
    // in so short a time the clock, the compiler and the collector are all that is measured
    if (best.ratio <= 2.2 || best.ms < tooShort) break
  }
  return best ?? { length, ms: 0, ratio: 0 }
}

const mostWords = 40
function textsOfOwnWords(source: string): readonly ((length: number) => string)[] {
  const own = [...new Set(source.match(/[a-zA-ZÀ-ž]{3,14}/g))].slice(0, mostWords)
  const units = [
    `${own.join(' ')} `,
    `${own[0] ?? 'a'} `,
    'Aa Bb ',
    'the new of its ',
    'a',
    ', ',
    ' ',
    '1',
    'to be to ',
    '\n',
  ]
  return units.map((unit) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length))
}

function timeOf(pattern: RegExp, text: string, tries: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < tries; turn++) {
    const started = performance.now()
    text.replace(pattern, '')
    least = Math.min(least, performance.now() - started)
  }
  return least
}
