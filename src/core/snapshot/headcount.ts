import type { PageKind } from '../model/page.ts'
import type { MergedFact } from './merge-facts.ts'

/** How many people, as far as the words say it. Both ends belong to it. */
type HeadcountRange = { readonly min: number; readonly max: number }

const figure = /\d{1,3}(?:[.,\u2019' \u00A0\u202F]\d{3})+|\d+/g

/**
 * Reads "420", "more than 400", "200-250", "around 1,200 employees". Vague words become a range: "around N" is N ± 10 %,
 * "nearly N" 90 to 100 % of it, "more than N" N to 125 % of it (companies round down to the last figure they passed).
 * Returns null when no number stands in the words.
 */
export function parseHeadcount(words: string): HeadcountRange | null {
  const numbers = [...words.matchAll(figure)].map(([hit]) => Number(hit.replace(/\D/g, '')))
  const first = numbers[0]
  if (first === undefined) return null
  const second = numbers[1]
  if (second !== undefined && second > first && /\d\s{0,2}(?:-|–|—|to|bis|and)\s{0,2}\d/.test(words))
    return { min: first, max: second }
  if (/\b(?:fewer|less|under|up to|at most|weniger|unter)\b/i.test(words)) return { min: 0, max: first }
  if (/\b(?:nearly|almost|close to|just under|fast|knapp)\b/i.test(words))
    return { min: Math.floor((first * 9) / 10), max: first }
  if (/\b(?:around|about|approximately|approx|circa|ca|roughly|some|rund|etwa)\b|~/i.test(words)) {
    return { min: Math.floor((first * 9) / 10), max: Math.ceil((first * 11) / 10) }
  }
  if (/\b(?:more than|over|above|at least|excess of|mehr als|über)\b|\d\s?\+/i.test(words))
    return { min: first, max: Math.ceil((first * 5) / 4) }
  return { min: first, max: first }
}

export type Headcount = MergedFact & { readonly range: HeadcountRange }

/**
 * The headcounts that still count, those of the company as a whole first. Dated two calendar years or more before the
 * newest dated one is history; undated ones stay, because nobody knows. What only a page about one site says is that
 * site's, and counts when nothing else is said.
 */
export function currentHeadcounts(facts: readonly MergedFact[]): readonly Headcount[] {
  const parsed = facts.flatMap((fact) => {
    const range = fact.kind === 'headcount' ? parseHeadcount(fact.value) : null
    return range ? [{ ...fact, range }] : []
  })
  const newest = Math.max(...parsed.map(({ date }) => (date === null ? 0 : Number(date.slice(0, 4)))))
  const current = parsed.filter(({ date }) => date === null || Number(date.slice(0, 4)) > newest - 2)
  const rank = ({ saidOn }: Headcount): number => (saidOn.some((kind) => ofTheWhole.has(kind)) ? 0 : 1)
  const ranked = current.filter(({ saidOn }) => !saidOn.every((kind) => ofOneSite.has(kind)))
  return (ranked.length > 0 ? ranked : current).toSorted((a, b) => rank(a) - rank(b))
}

/** Where a company says what it is; a figure in the news may be a round one, or of the day it was written. */
const ofTheWhole: ReadonlySet<PageKind> = new Set(['home', 'about', 'investors', 'report', 'contact', 'careers'])
const ofOneSite: ReadonlySet<PageKind> = new Set(['locations', 'job', 'case-study', 'customers', 'partners'])

/** The figures that decide how big the company is: those it gives where it says what it is, else all. */
export function decidingHeadcounts(facts: readonly MergedFact[]): readonly Headcount[] {
  const current = currentHeadcounts(facts)
  const whole = current.filter(({ saidOn }) => saidOn.some((kind) => ofTheWhole.has(kind)))
  return whole.length > 0 ? whole : current
}

/** "420 people"; the words as written when they already say what is counted. */
export function headcountWords(value: string): string {
  return /\p{L}{4}\s*$/u.test(value) ? value : `${value} people`
}
