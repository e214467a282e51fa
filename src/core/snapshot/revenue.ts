import { countryName } from './countries.ts'
import { type Decided, type OnFile, unknown } from './decided.ts'
import { factsOf, type MergedFact } from './merge-facts.ts'

/** A year's revenue in whole units of its currency (ISO 4217). Both ends belong to it. */
export type Revenue = { readonly currency: string; readonly min: number; readonly max: number }

/** What stands for one currency only: `kr` and `¥` are money of several countries, so they name none. */
const currencies: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\beur(?:os?)?\b/i],
  ['GBP', /£|\bgbp\b/i],
  ['CHF', /\bchf\b/i],
  ['DKK', /\bdkk\b/i],
  ['SEK', /\bsek\b/i],
  ['NOK', /\bnok\b/i],
  ['PLN', /zł|\bpln\b/i],
  ['INR', /₹|\binr\b|\brs\b/i],
  ['USD', /us\$|\busd\b/i],
  ['$', /\$|\bdollars?\b/i],
]
const scales: readonly (readonly [number, RegExp])[] = [
  [1e12, /^trillion/i],
  [1e9, /^(?:bn|billion|mrd|milliard|miljard|miliard|mld|mia)/i],
  [1e7, /^crore/i],
  [1e5, /^lakh/i],
  [1e3, /^(?:thousand|tsd|k)/i],
  [1e6, /^(?:m|mio|mln|million|miljoen|milion|millon|milh)/i],
]
const amount = /(\d[\d.,'\u2019 \u00a0\u202f]*)(\p{L}*)/u

/**
 * Reads "€ 42 million", "42,5 Mio. Euro", "over USD 1.2 bn". Vague words become a range, as for headcounts. A bare "$" gives "$".
 * @returns null when no sum, no one currency, or a figure that can be read in two ways ("1.234 Mio.") stands in the words
 */
export function parseRevenue(words: string): Revenue | null {
  const currency = currencies.find(([, pattern]) => pattern.test(words))?.[0]
  const match = amount.exec(words)
  const figure = match?.[1] === undefined ? null : numberOf(match[1])
  if (currency === undefined || figure === null) return null
  const scale = scales.find(([, pattern]) => pattern.test(match?.[2] ?? ''))?.[0] ?? 1
  const sum = figure * scale
  if (/\b(?:over|more than|at least|über|mehr als|ruim)\b|>/i.test(words))
    return { currency, min: sum, max: sum * 1.25 }
  if (/\b(?:about|around|approximately|circa|ca|rund|etwa)\b|~/i.test(words))
    return { currency, min: sum * 0.9, max: sum * 1.1 }
  return { currency, min: sum, max: sum }
}

/** "1,234,567", "1.234.567,5", "42,5", "42.5". A single point before three figures can be either. */
function numberOf(written: string): number | null {
  const plain = written.replace(/['\u2019\s]/g, '').replace(/(?<![.,])[.,]+$/, '')
  const marks = plain.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(plain)
  const groups = plain.split(/[.,]/)
  const grouped = groups.slice(1).every((group) => group.length === 3)
  if (marks.every((mark) => mark === last)) {
    if (marks.length > 1) return grouped ? Number(groups.join('')) : null
    if (grouped) return last === ',' ? Number(groups.join('')) : null
    return Number(groups.join('.'))
  }
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`)
}

/** Countries whose money is a dollar of their own: there a bare "$" is no US dollar. */
const otherDollars: ReadonlySet<string> = new Set([
  'canada',
  'australia',
  'new zealand',
  'singapore',
  'hong kong',
  'taiwan',
])

/**
 * Decided by the latest sums in the currency asked for; those of two calendar years or more before the newest are history. A sum in
 * another currency leaves it unknown, and is shown.
 */
export function byRevenue(
  { currency, min = 0, max = Infinity }: { currency: string; min?: number | undefined; max?: number | undefined },
  { facts }: OnFile,
): Decided {
  const told = latest(factsOf(facts, 'revenue'))
  const [first] = told
  if (!first) return unknown
  const sums = told.flatMap((fact) => {
    const sum = parseRevenue(fact.value)
    return sum && sameMoney(sum.currency, currency, facts) ? [{ fact, sum }] : []
  })
  const evidence = (sums.length > 0 ? sums.map(({ fact }) => fact) : told).flatMap((one) => one.evidence.slice(0, 1))
  if (sums.length === 0) return { result: 'unknown', value: `${first.value}, not told in ${currency}`, evidence }
  const value = sums
    .slice(0, 3)
    .map(({ fact }) => fact.value)
    .join(', or ')
  if (sums.every(({ sum }) => sum.min >= min && sum.max <= max)) return { result: 'met', value, evidence }
  if (sums.every(({ sum }) => sum.max < min || sum.min > max)) return { result: 'missed', value, evidence }
  return { result: 'unknown', value, evidence }
}

function latest(facts: readonly MergedFact[]): readonly MergedFact[] {
  const yearOf = ({ date }: MergedFact): number | null => (date === null ? null : Number(date.slice(0, 4)))
  const newest = Math.max(...facts.map((fact) => yearOf(fact) ?? 0))
  return facts.filter((fact) => (yearOf(fact) ?? newest) > newest - 2)
}

function sameMoney(told: string, wanted: string, facts: readonly MergedFact[]): boolean {
  if (told !== '$') return told === wanted
  return (
    wanted === 'USD' &&
    !factsOf(facts, 'site').some(({ country }) => country !== null && otherDollars.has(countryName(country)))
  )
}
