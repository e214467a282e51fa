import { dayOf, type Instant, type PartialDate } from '../model/time.ts'
import { dateWords } from '../snapshot/date-words.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
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

/** `Tue 24 Nov 2026, 10:30, 30 min` */
export function callTime(at: Instant, minutes: number, timeZone?: string): string {
  const { date, time } = localOf(at, timeZone)
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${dateWords(date)}, ${time}${timeZone === undefined ? ' UTC' : ''}, ${minutes} min`
}

/** `24 Nov 2026, 08:12` */
export function clockTime(at: Instant, timeZone?: string): string {
  const { date, time } = localOf(at, timeZone)
  return `${dateWords(date)}, ${time}${timeZone === undefined ? ' UTC' : ''}`
}

/** `24 November 2026` */
export function longDate(at: Instant, timeZone?: string): string {
  const [year = '', month = '1', day = '1'] = localOf(at, timeZone).date.split('-')
  return `${Number(day)} ${fullMonths[Number(month) - 1] ?? month} ${year}`
}
