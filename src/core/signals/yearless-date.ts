import type { PageDate } from './page-date.ts'

/** A date that words give; `ahead`: what the same words mean when the event lies ahead. */
export type Found = { readonly date: string; readonly ahead?: string }

export const two = (n: number): string => String(n).padStart(2, '0')
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

export function dateOf(year: number, month: number | null, day: number | null = null): string {
  if (!month) return `${year}`
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

/** A month, or a day of it, that names no year: the last one before the page and the next one after it. */
export function withoutYear(month: number, day: number | null, page: PageDate | null): Found | null {
  if (!page || page.precision === 0) return null
  const [last, first] = [new Date(page.latest), new Date(page.earliest)]
  const past = Date.UTC(last.getUTCFullYear(), month - 1, day ?? 1) > page.latest ? 1 : 0
  const next = day ? Date.UTC(first.getUTCFullYear(), month - 1, day) < page.earliest : month - 1 < first.getUTCMonth()
  return {
    date: dateOf(last.getUTCFullYear() - past, month, day),
    ahead: dateOf(first.getUTCFullYear() + (next ? 1 : 0), month, day),
  }
}
