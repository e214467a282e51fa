import type { ParsedResult } from 'chrono-node'
import type { PartialDate } from '../model/time.ts'
import type { DateWords, Language } from './language/language.ts'
import { maxSentence } from './language/sentence.ts'
import type { PageDate } from './page-date.ts'

/** A date in a sentence, at [at, end]. */
export type FoundDate = {
  readonly at: number
  readonly end: number
  readonly date: PartialDate
  /** What the same words mean when the event lies ahead: "in April" is the next one then, not the last. */
  readonly ahead?: PartialDate
}

type Found = { readonly date: string; readonly ahead?: string }

const two = (n: number): string => String(n).padStart(2, '0')
/** Built from checked numbers, so it has the form the schema asks for. */
const partial = (text: string): PartialDate => text as PartialDate
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/**
 * All dates a sentence names, with the precision it gives them. What is told from the page's day ("yesterday", "in April") is only as
 * precise as the page's own date, and is left out where that is a range of years or unknown.
 */
export function datesIn(text: string, page: PageDate | null, { dates: words }: Language): readonly FoundDate[] {
  const found: FoundDate[] = []
  const add = (at: number, length: number, { date, ahead }: Found): void => {
    if (date.length < 4 || found.some((other) => at < other.end && at + length > other.at)) return
    found.push({ at, end: at + length, date: partial(date), ...(ahead ? { ahead: partial(ahead) } : {}) })
  }
  const monthOf = (quarter: string | undefined): number => words.quarterMonth[(quarter ?? '').toLowerCase()] ?? 1
  for (const hit of text.matchAll(words.quarters))
    add(hit.index, hit[0].length, { date: `${hit[3]}-${two(monthOf(hit[1] ?? hit[2]))}` })
  for (const hit of text.matchAll(words.bareQuarters)) {
    const dated = withoutYear(monthOf(hit[1]), null, page)
    if (dated) add(hit.index, hit[0].length, dated)
  }
  for (const hit of text.matchAll(words.seasons)) add(hit.index, hit[0].length, { date: hit[1] ?? '' })
  for (const result of calendarDates(text, page, words)) {
    const dated = readResult(result, page, words)
    if (dated) add(result.index, result.text.length, dated)
  }
  for (const hit of text.matchAll(words.years)) add(hit.index, hit[0].length, { date: hit[1] ?? '' })
  return found.toSorted((a, b) => a.at - b.at)
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
const saysYear = /\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b|\s'?\d{2}$/

function readResult({ text, start }: ParsedResult, page: PageDate | null, words: DateWords): Found | null {
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
  if (!page || page.precision === 0) return null
  if (!start.isCertain('year') && has.month && month) return withoutYear(month, has.day ? day : null, page)
  const weekday = start.get('weekday')
  if (start.isCertain('weekday') && !has.day && weekday !== null && bare.test(said)) return onWeekday(weekday, page)
  const told = start.isCertain('weekday') || has.day ? dateOf(year, month, day) : dateOf(year, has.month ? month : null)
  return { date: told.slice(0, words.weeks.test(said) ? Math.min(7, page.precision) : page.precision) }
}

function dateOf(year: number, month: number | null, day: number | null = null): string {
  if (!month) return `${year}`
  return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

/** A month, or a day of it, that names no year: the last one before the page and the next one after it. */
function withoutYear(month: number, day: number | null, page: PageDate | null): Found | null {
  if (!page || page.precision === 0) return null
  const [last, first] = [new Date(page.latest), new Date(page.earliest)]
  const past = Date.UTC(last.getUTCFullYear(), month - 1, day ?? 1) > page.latest ? 1 : 0
  const next = day ? Date.UTC(first.getUTCFullYear(), month - 1, day) < page.earliest : month - 1 < first.getUTCMonth()
  return {
    date: dateOf(last.getUTCFullYear() - past, month, day),
    ahead: dateOf(first.getUTCFullYear() + (next ? 1 : 0), month, day),
  }
}

/** "on Monday": the last one up to the page's day, or the next one. */
function onWeekday(weekday: number, page: PageDate): Found {
  if (page.precision < 10) return { date: dayOf(page.latest).slice(0, page.precision) }
  const back = (new Date(page.latest).getUTCDay() - weekday + 7) % 7
  return { date: dayOf(page.latest - back * 86_400_000), ahead: dayOf(page.latest + (7 - back) * 86_400_000) }
}
