import type { Instant, PartialDate } from '../../contract/contract.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
export const dayMs = 86_400_000

/** "28 Oct 2026", "Oct 2026" or "2026", as precise as the date is. */
export function dateWords(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join(' ')
}

/** "Thu 3 Dec 2026", of a whole day: the most precise date. */
export const weekdayWords = (day: string): string =>
  `${weekdays[new Date(dateMs(day)).getUTCDay()]} ${dateWords(day as PartialDate)}`

/** As `dateWords`, without the year when it is the year of `now`. */
export function shortDateWords(date: PartialDate, now: Date): string {
  const words = dateWords(date)
  return date.length > 4 ? words.replace(` ${now.getFullYear()}`, '') : words
}

/** "4 Nov, 16:12", with the year when it is another one. Local time. */
export const momentWords = (at: Instant, now: Date): string => `${dayWords(at, now)}, ${clockWords(at)}`

/** "4 Nov", with the year when it is another one: the local day of a moment. */
export function dayWords(at: Instant, now: Date): string {
  const date = new Date(at)
  const year = date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`
  return `${date.getDate()} ${months[date.getMonth()]}${year}`
}

/** "09:30", local time. */
export function clockWords(at: Instant): string {
  const date = new Date(at)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** "Today 16:30", "Tomorrow 09:30", "Tue 24 Nov 10:30". Local time. */
export function callWords(at: Instant, now: Date): string {
  const date = new Date(at)
  const away = calendarDaysBetween(now, date)
  const day = away === 0 ? 'Today' : away === 1 ? 'Tomorrow' : away === -1 ? 'Yesterday' : undefined
  const year = date.getFullYear() === now.getFullYear() ? '' : ` ${date.getFullYear()}`
  return `${day ?? `${weekdays[date.getDay()]} ${date.getDate()} ${months[date.getMonth()]}${year}`} ${clockWords(at)}`
}

/** Calendar days from one moment to another, in local time; 1 is the next day whatever the hour. */
export function calendarDaysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return Math.round((midnight(to) - midnight(from)) / dayMs)
}

/** Whole days since a moment or since the first possible day of a date, at least 0. */
export function daysSince(date: Instant | PartialDate, now: Date): number {
  const ms = date.includes('T') ? Date.parse(date) : dateMs(date)
  return Math.max(0, Math.floor((now.getTime() - ms) / dayMs))
}

/** First possible day, milliseconds since the epoch (UTC). */
export function dateMs(date: string): number {
  const [year = '1970', month = '01', day = '01'] = date.split('-')
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

/** Short month name, 0 to 11. */
export const monthName = (month: number): string => months[month] ?? ''

/** The local calendar day as a date. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
