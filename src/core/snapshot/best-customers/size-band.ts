import type { Headcount } from '../headcount.ts'

/**
 * A band that holds every one of these companies, a quarter wider at both ends and rounded to figures one would say: a handful of customers
 * is no statistic, and the next one may be a little smaller or larger.
 */
export function sizeBand(counts: readonly Pick<Headcount, 'range'>[]): { readonly min: number; readonly max: number } {
  const least = Math.min(...counts.map(({ range }) => range.min))
  const most = Math.max(...counts.map(({ range }) => range.max))
  return { min: rounded(least * 0.75, Math.floor), max: rounded(most * 1.25, Math.ceil) }
}

/** To one leading figure, or to halves of it: 37 → 35, 318 → 300 or 350, 1,480 → 1,400 or 1,500. */
function rounded(value: number, towards: (value: number) => number): number {
  if (value <= 10) return Math.max(1, towards(value))
  const step = 10 ** Math.floor(Math.log10(value)) / (value < 100 ? 2 : 20)
  const unit = value < 100 ? 5 : Math.max(10, step)
  return towards(value / unit) * unit
}
