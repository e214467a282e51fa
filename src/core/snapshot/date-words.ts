import { daysBetween, type Instant, type PartialDate } from '../model/time.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `20 Nov 2026`, `Nov 2026` or `2026`: as precise as it is known. `withoutYear` drops that year: `20 Nov`. */
export function dateWords(date: PartialDate, withoutYear?: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = months[Number(month) - 1] ?? month
  const start = day === undefined ? name : `${Number(day)} ${name}`
  return year === withoutYear ? start : `${start} ${year}`
}

const spokenMonths = 'January February March April May June July August September October November December'.split(' ')

/** As one says it aloud: `1 April`, `April`, with the year only when the day is over eleven months away. */
export function spokenDate(date: PartialDate, asOf: Instant): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = spokenMonths[Number(month) - 1] ?? month
  const words = day === undefined ? name : `${Number(day)} ${name}`
  return daysBetween(date, asOf) > -335 ? words : `${words} ${year}`
}

/** `20 Nov 2026`, or `no date`. */
export function dateOrNone(date: PartialDate | null): string {
  return date === null ? 'no date' : dateWords(date)
}

/** The year of a moment, as it stands in dates. */
export const yearOf = (at: Instant): string => at.slice(0, 4)

/** "12 days old", "today", "due in 40 days". */
export function ageWords(days: number): string {
  if (days === 0) return 'today'
  if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} ahead`
  return `${days} ${days === 1 ? 'day' : 'days'} old`
}
