import type { ParsedResult } from 'chrono-node'
import type { PartialDate } from '../model/time.ts'
import type { DateWords, Language } from './language/language.ts'
import { maxSentence } from './language/sentence.ts'
import { namedDates } from './named-dates.ts'
import { type PageDate, readPageDate } from './page-date.ts'
import { dateOf, dayOf, type Found, two, withoutYear } from './yearless-date.ts'

/** A date in a sentence, at [at, end]. */
export type FoundDate = {
  readonly at: number
  readonly end: number
  readonly date: PartialDate
  /** What the same words mean when the event lies ahead: "in April" is the next one then, not the last. */
  readonly ahead?: PartialDate
}

/** Built from checked numbers, so it has the form the schema asks for. */
const partial = (text: string): PartialDate => text as PartialDate

/**
 * All dates a sentence names, with the precision it gives them. What is told from the page's day ("yesterday", "in April") is only as
 * precise as the page's own date, and is left out where that is a range of years or unknown.
 */
export function datesIn(text: string, on: PageDate | null, { dates: words }: Language): readonly FoundDate[] {
  const dateline = datelineOf(text, words)
  // what was published elsewhere on a day of its own is told from that day
  const page = dateline && (on === null || dateline.day.latest <= on.latest) ? dateline.day : on
  const found: FoundDate[] = []
  const add = (at: number, length: number, { date, ahead }: Found): void => {
    if (date.length < 4 || found.some((other) => at < other.end && at + length > other.at)) return
    found.push({ at, end: at + length, date: partial(date), ...(ahead ? { ahead: partial(ahead) } : {}) })
  }
  /** A quarter stands for its first month, and its end for the last. */
  const monthOf = (quarter: string | undefined, at: number): number =>
    (words.quarterMonth[(quarter ?? '').toLowerCase()] ?? 1) + (words.endOf?.test(text.slice(0, at)) ? 2 : 0)
  for (const hit of text.matchAll(words.quarters))
    add(hit.index, hit[0].length, { date: `${hit[3]}-${two(monthOf(hit[1] ?? hit[2], hit.index))}` })
  for (const hit of text.matchAll(words.bareQuarters)) {
    const dated = withoutYear(monthOf(hit[1], hit.index), null, page)
    if (dated) add(hit.index, hit[0].length, dated)
  }
  for (const hit of text.matchAll(words.seasons)) add(hit.index, hit[0].length, { date: hit[1] ?? '' })
  for (const { at, length, found: dated } of namedDates(text, page, words)) add(at, length, dated)
  // 03.02.2026 begins with its day in every language
  for (const hit of text.matchAll(dotted))
    if (Number(hit[2]) <= 12)
      add(hit.index, hit[0].length, { date: dateOf(Number(hit[3]), Number(hit[2]), Number(hit[1])) })
  for (const result of calendarDates(text, page, words)) {
    if (words.figurative?.test(text.slice(0, result.index + result.text.length))) continue
    const beside = words.besideYear?.exec(text.slice(result.index + result.text.length))
    const dated = readResult(result, page, words, beside)
    if (dated) add(result.index, result.text.length + (beside?.[0].length ?? 0), dated)
  }
  for (const hit of text.matchAll(words.years)) add(hit.index, hit[0].length, { date: hit[1] ?? '' })
  return found.toSorted((a, b) => a.at - b.at)
}

const leadDate = /\b(?:19|20)\d{2}\)?(?=\s{0,2}(?:[-–—]{1,2}\s{0,2}\p{Lu}|\(\p{Lu}|\/|AT\s\d))/u

/** "STOCKHOLM, 3 May 2026 - ": the day that a sentence names as its own before it begins, and where that ends. */
export function datelineOf(text: string, words: DateWords): { readonly end: number; readonly day: PageDate } | null {
  const lead = text.slice(0, 160)
  const hit = leadDate.exec(lead)
  if (!hit) return null
  const end = hit.index + 4
  const numbers = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(lead.slice(0, end))
  if (numbers) return dayAt(end, Number(numbers[3]), Number(numbers[2]), Number(numbers[1]))
  const start = words.calendar
    .parse(lead.slice(0, end))
    .find(({ index, text: said }) => index + said.length === end)?.start
  const [year, month, day] = [start?.get('year'), start?.get('month'), start?.get('day')]
  return start?.isCertain('day') && start.isCertain('year') && year && month && day
    ? dayAt(end, year, month, day)
    : null
}

function dayAt(end: number, year: number, month: number, day: number): { end: number; day: PageDate } | null {
  const page = readPageDate(dateOf(year, month, day))
  return page && { end, day: page }
}

function calendarDates(text: string, page: PageDate | null, words: DateWords): readonly ParsedResult[] {
  const instant = page ? new Date(page.latest + 12 * 3_600_000) : undefined
  // its expressions are not ours, and some take the square of what they are given
  return words.calendar.parse(text.slice(0, maxSentence), instant ? { instant, timezone: 'UTC' } : undefined, {
    forwardDate: false,
  })
}

/** A weekday with at most a small word before it: "on Friday", not "next Friday". */
const bare = /^(?:\p{L}{1,3}\s)?\p{L}+$/u
const dotted = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\b/g
const saysYear = /\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b|\s'?\d{2}$/

function readResult(
  { text, start, end }: ParsedResult,
  page: PageDate | null,
  words: DateWords,
  beside?: RegExpExecArray | null,
): Found | null {
  const said = text.replace(/[\s,.;]{1,3}$/, '')
  if (words.notDates.test(said) || /^\d{1,2}[:.]\d{2}/.test(said)) return null
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  if (!year || year < 1900 || year > 2100) return null
  const has = { month: start.isCertain('month') && month !== null, day: start.isCertain('day') && day !== null }
  if (start.isCertain('year') && saysYear.test(said)) {
    // 08/09/2026 may be of August or of September
    const either = /\b(\d{1,2})\/(\d{1,2})\/\d/.exec(said)
    if (either && Number(either[1]) <= 12 && Number(either[2]) <= 12 && either[1] !== either[2])
      return { date: `${year}` }
    return { date: dateOf(year, has.month ? month : null, has.day ? day : null) }
  }
  // "April to June 2026": the year stands behind the second month
  const until = saysYear.test(said) && end?.isCertain('year') ? end.get('year') : null
  if (until && has.month && month)
    return { date: dateOf(until - (month > (end?.get('month') ?? 12) ? 1 : 0), month, has.day ? day : null) }
  if (!page || page.precision === 0) return null
  if (!start.isCertain('year') && has.month && month) {
    const own = new Date(page.latest).getUTCFullYear() + (beside?.[1] ? 1 : 0) - (beside?.[2] ? 1 : 0)
    return beside ? { date: dateOf(own, month, has.day ? day : null) } : withoutYear(month, has.day ? day : null, page)
  }
  const weekday = start.get('weekday')
  if (start.isCertain('weekday') && !has.day && weekday !== null && bare.test(said)) return onWeekday(weekday, page)
  const told = start.isCertain('weekday') || has.day ? dateOf(year, month, day) : dateOf(year, has.month ? month : null)
  return { date: told.slice(0, words.weeks.test(said) ? Math.min(7, page.precision) : page.precision) }
}

/** "on Monday": the last one up to the page's day, or the next one. */
function onWeekday(weekday: number, page: PageDate): Found {
  if (page.precision < 10) return { date: dayOf(page.latest).slice(0, page.precision) }
  const back = (new Date(page.latest).getUTCDay() - weekday + 7) % 7
  return { date: dayOf(page.latest - back * 86_400_000), ahead: dayOf(page.latest + (7 - back) * 86_400_000) }
}
