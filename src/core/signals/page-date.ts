import type { PartialDate } from '../model/time.ts'

/** The page's date as far as it is known: the first and last day it can mean, in milliseconds since the epoch (UTC). */
export type PageDate = {
  readonly earliest: number
  readonly latest: number
  /** Characters of a partial date the page's own is good for: 10 a day, 7 a month, 4 a year, 0 a range of years. */
  readonly precision: 0 | 4 | 7 | 10
}

/** Reads a page date: `YYYY[-MM[-DD]]`, an instant, or a range of years ("2005..2011"). Null when it can't be read. */
export function readPageDate(text: string | null | undefined): PageDate | null {
  const range = /^(\d{4})\.\.(\d{4})$/.exec(text ?? '')
  if (range)
    return { earliest: Date.UTC(Number(range[1]), 0, 1), latest: Date.UTC(Number(range[2]), 11, 31), precision: 0 }
  const hit = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? '')
  if (!hit) return null
  const [year, month, day] = [Number(hit[1]), hit[2], hit[3]]
  if (month && day) {
    const only = Date.UTC(year, Number(month) - 1, Number(day))
    return { earliest: only, latest: only, precision: 10 }
  }
  if (month)
    return { earliest: Date.UTC(year, Number(month) - 1, 1), latest: Date.UTC(year, Number(month), 0), precision: 7 }
  return { earliest: Date.UTC(year, 0, 1), latest: Date.UTC(year, 11, 31), precision: 4 }
}

/** First and last day a partial date can mean. */
export function spanOf(date: PartialDate): { readonly first: number; readonly last: number } {
  const { earliest, latest } = readPageDate(date) ?? { earliest: 0, latest: 0 }
  return { first: earliest, last: latest }
}

/** What happened before there were web pages is history on any of them. */
const beforeTheWeb = Date.UTC(1995, 0, 1)

/** True when the date lies more than 24 months before the page's, or before any page's. */
export function isLongBefore(date: PartialDate, page: PageDate | null): boolean {
  return spanOf(date).last < (page === null ? beforeTheWeb : page.earliest - 731 * 86_400_000)
}

/** True when the date begins after the page was published. */
export function isAfter(date: PartialDate, page: PageDate | null): boolean {
  // a page's day may be that of another time zone
  return page !== null && spanOf(date).first > page.latest + (page.precision === 10 ? 86_400_000 : 0)
}
