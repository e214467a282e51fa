import type { PartialDate } from '../model/time.ts'
import type { DateWords, Language } from './language/language.ts'
import { bodyStart } from './language/sentence.ts'

/** The page's date as far as it is known. `latest` is the last day it can mean. */
export type PageDate = { readonly earliest: number; readonly latest: number; readonly exact: boolean }

export type FoundDate = { readonly at: number; readonly end: number; readonly date: PartialDate }

const two = (n: number): string => String(n).padStart(2, '0')
/** Built from checked numbers, so it has the form the schema asks for. */
const partial = (text: string): PartialDate => text as PartialDate

/** Reads a page date: `YYYY[-MM[-DD]]`, an instant, or a range of years ("2005..2011"). Null when it can't be read. */
export function readPageDate(text: string | null | undefined): PageDate | null {
  const range = /^(\d{4})\.\.(\d{4})$/.exec(text ?? '')
  if (range)
    return { earliest: Date.UTC(Number(range[1]), 0, 1), latest: Date.UTC(Number(range[2]), 11, 31), exact: false }
  const hit = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? '')
  if (!hit) return null
  const [year, month, day] = [Number(hit[1]), hit[2], hit[3]]
  if (month && day)
    return {
      earliest: Date.UTC(year, Number(month) - 1, Number(day)),
      latest: Date.UTC(year, Number(month) - 1, Number(day)),
      exact: true,
    }
  if (month)
    return { earliest: Date.UTC(year, Number(month) - 1, 1), latest: Date.UTC(year, Number(month), 0), exact: false }
  return { earliest: Date.UTC(year, 0, 1), latest: Date.UTC(year, 11, 31), exact: false }
}

/** All dates a sentence names, with the precision it gives them, relative ones only against an exact page date. */
export function datesIn(text: string, page: PageDate | null, { dates: words }: Language): readonly FoundDate[] {
  const found: FoundDate[] = []
  const add = (at: number, length: number, date: string): void => {
    if (!found.some((other) => at < other.end && at + length > other.at))
      found.push({ at, end: at + length, date: partial(date) })
  }
  for (const hit of text.matchAll(words.quarters))
    add(hit.index, hit[0].length, `${hit[3]}-${words.quarterMonth[(hit[1] ?? hit[2] ?? '1').toLowerCase()] ?? '01'}`)
  for (const hit of text.matchAll(words.seasons)) add(hit.index, hit[0].length, hit[1] ?? '')
  for (const hit of calendarDates(text, page, words)) add(hit.at, hit.end - hit.at, hit.date)
  for (const hit of text.matchAll(words.years)) add(hit.index, hit[0].length, hit[1] ?? '')
  return found.filter((hit) => hit.date.length >= 4).toSorted((a, b) => a.at - b.at)
}

const saysYear = /\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b|\s'?\d{2}$/

function calendarDates(text: string, page: PageDate | null, words: DateWords): FoundDate[] {
  const reference = page ? new Date(page.latest + 12 * 3_600_000) : undefined
  const results = words.calendar.parse(text, reference ? { instant: reference, timezone: 'UTC' } : undefined, {
    forwardDate: false,
  })
  const found: FoundDate[] = []
  for (const { index, text: said, start } of results) {
    const yearKnown = start.isCertain('year')
    if (!yearKnown && !page?.exact) continue
    // "next month" means nothing on a page without a day of its own
    if (!page?.exact && !saysYear.test(said)) continue
    if (words.notDates.test(said) || /^\d{1,2}[:.]\d{2}/.test(said)) continue
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
    if (!year || year < 1900 || year > 2100) continue
    // 08/09/2026 may be of August or of September
    const either = /\b(\d{1,2})\/(\d{1,2})\/\d/.exec(said)
    if (either && Number(either[1]) <= 12 && Number(either[2]) <= 12 && either[1] !== either[2]) {
      found.push({ at: index, end: index + said.length, date: partial(`${year}`) })
      continue
    }
    const monthKnown = start.isCertain('month') || start.isCertain('weekday') || start.isCertain('day')
    const dayKnown = start.isCertain('day') || start.isCertain('weekday')
    const date =
      !monthKnown || !month
        ? `${year}`
        : !dayKnown || !day
          ? `${year}-${two(month)}`
          : `${year}-${two(month)}-${two(day)}`
    found.push({ at: index, end: index + said.length, date: partial(date) })
  }
  return found
}

const firstDay = (date: PartialDate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7) || '1') - 1, Number(date.slice(8, 10) || '1'))
const lastDay = (date: PartialDate): number =>
  date.length === 4
    ? Date.UTC(Number(date), 11, 31)
    : date.length === 7
      ? Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)
      : firstDay(date)

/** True when the date lies more than 24 months before the page's. */
export function isLongBefore(date: PartialDate, page: PageDate | null): boolean {
  return page !== null && lastDay(date) < page.earliest - 731 * 86_400_000
}

/** True when the date begins after the page was published. */
export function isAfter(date: PartialDate, page: PageDate | null): boolean {
  return page !== null && firstDay(date) > page.latest + 86_400_000
}

/**
 * The date that belongs to the words at [at, end]: the nearest one in the sentence behind any dateline; a past event
 * never takes a date ahead of its page. The dateline's own date counts only for "today announced".
 */
export function dateFor(
  text: string,
  at: number,
  end: number,
  ahead: boolean,
  dates: readonly FoundDate[],
  page: PageDate | null,
  language: Language,
): FoundDate | null {
  const words = language.dates
  const body = bodyStart(text, language)
  const aheadFirst = (hit: FoundDate): number => (ahead && page !== null && !isAfter(hit.date, page) ? 1 : 0)
  const near = dates
    .filter(
      (hit) =>
        hit.at >= body && (ahead || !isAfter(hit.date, page)) && !words.ofSomethingElse.test(text.slice(0, hit.at)),
    )
    .map((hit) => ({ hit, away: hit.at >= end ? hit.at - end : Math.max(0, at - hit.end) }))
    .filter(({ away }) => away <= 160)
    .toSorted(
      (a, b) => aheadFirst(a.hit) - aheadFirst(b.hit) || a.away - b.away || b.hit.date.length - a.hit.date.length,
    )
  if (near[0]) return near[0].hit
  const dateline = dates.find((hit) => hit.at < body && hit.date.length === 10)
  return dateline && !ahead && words.today.test(text) ? dateline : null
}
