import { dayOf, type Instant, type PartialDate } from '../model/time.ts'
import { dateWords } from '../snapshot/date-words.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const fullMonths = 'January February March April May June July August September October November December'.split(' ')

type Local = { readonly date: PartialDate; readonly time: string }

/** Day and clock of a moment in a zone, by numbers only: names of months differ between versions of the tables. */
function localOf(at: Instant, timeZone = 'UTC'): Local {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  const date = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
  // numbers of a calendar date, in the form the brand asks for; the day in UTC when the platform lacks the zone's tables
  return {
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? (date as PartialDate) : dayOf(at),
    time: `${parts.get('hour') ?? '00'}:${parts.get('minute') ?? '00'}`,
  }
}

/** The calendar day of a moment in a zone. */
export const localDate = (at: Instant, timeZone?: string): PartialDate => localOf(at, timeZone).date

/** `Tue 24 Nov 2026, 10:30, 30 min` */
export function callTime(at: Instant, minutes: number, timeZone?: string): string {
  const { date, time } = localOf(at, timeZone)
  return `${weekdayOf(date).slice(0, 3)} ${dateWords(date)}, ${time}${timeZone === undefined ? ' UTC' : ''}, ${minutes} min`
}

const weekdayOf = (date: PartialDate): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''

/** `Tuesday 24 November 2026, 10:30 to 11:00` */
export function callSpan(at: Instant, minutes: number, timeZone?: string): string {
  const { date } = localOf(at, timeZone)
  const zone = timeZone === undefined ? ' UTC' : ''
  return `${weekdayOf(date)} ${longDate(at, timeZone)}, ${timeAfter(at, 0, timeZone)} to ${timeAfter(at, minutes, timeZone)}${zone}`
}

/** The clock so many minutes later: `10:40` */
export function timeAfter(at: Instant, minutes: number, timeZone?: string): string {
  // a date in milliseconds written as the brand asks for
  const later = new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant
  return localOf(later, timeZone).time
}

/** `24 Nov 2026, 08:12` */
export function clockTime(at: Instant, timeZone?: string): string {
  const { date, time } = localOf(at, timeZone)
  return `${dateWords(date)}, ${time}${timeZone === undefined ? ' UTC' : ''}`
}

/** `24 November 2026` */
export const longDate = (at: Instant, timeZone?: string): string => monthWords(localOf(at, timeZone).date)

/** A date as precise as it is known, its month as a whole word: `8 March 2027`, `March 2027`, `2027`. */
export function monthWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = fullMonths[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}
