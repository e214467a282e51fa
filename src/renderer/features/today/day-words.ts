import type { CallRow } from '../../../contract/calls.ts'
import { calendarDaysBetween, callWords } from '../../words/dates.ts'
import { upperFirst } from '../../words/upper-first.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** "Tuesday 24 November", local time. */
export const dayTitle = (now: Date): string => `${weekdays[now.getDay()]} ${now.getDate()} ${months[now.getMonth()]}`

/** "Tue 24 Nov" */
export const callDay = (at: CallRow['call']['at'], now: Date): string => callWords(at, now).replace(/ \d\d:\d\d$/, '')

export interface CallDays {
  readonly today: readonly CallRow[]
  readonly tomorrow: readonly CallRow[]
  readonly later: readonly CallRow[]
}

/** Calls by calendar day in local time. Those of earlier days, which another time zone may bring, are left out. */
export function byDay(calls: readonly CallRow[], now: Date): CallDays {
  const away = ({ call }: CallRow) => calendarDaysBetween(now, new Date(call.at))
  return {
    today: calls.filter((row) => away(row) === 0),
    tomorrow: calls.filter((row) => away(row) === 1),
    later: calls.filter((row) => away(row) > 1),
  }
}

/** A call counts as left until it is over. */
export const isLeft = ({ call }: CallRow, now: Date): boolean =>
  Date.parse(call.at) + call.minutes * 60_000 > now.getTime()

/** "One call left today, six tomorrow." */
export function leadWords({ today, tomorrow, later }: CallDays, now: Date): string {
  const left = today.filter((row) => isLeft(row, now)).length
  const word = (count: number) => numbers[count] ?? String(count)
  const calls = `${left === 1 ? 'call' : 'calls'}${today.length > left ? ' left' : ''}`
  const first = upperFirst(`${word(left)} ${calls} today`)
  if (tomorrow.length > 0) return `${first}, ${word(tomorrow.length)} tomorrow.`
  return later.length > 0 ? `${first}, none tomorrow, ${word(later.length)} later.` : `${first}.`
}

/** "next call in 18 min", "next call in 3 h", "a call is on"; nothing when none is left. */
export function nextWords(today: readonly CallRow[], now: Date): string | null {
  const next = today.find((row) => isLeft(row, now))
  if (!next) return today.length > 0 ? 'all held' : null
  const minutes = Math.ceil((Date.parse(next.call.at) - now.getTime()) / 60_000)
  if (minutes <= 0) return 'a call is on'
  return minutes < 90 ? `next call in ${minutes} min` : `next call in ${Math.round(minutes / 60)} h`
}
