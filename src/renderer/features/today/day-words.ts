import type { CallRow } from '../../../contract/calls.ts'
import { calendarDaysBetween, callWords, localDay } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { isStale, isThin } from '../../words/evidence-state.ts'

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

/** Calls of one calendar day, or of all days after the next two weeks. */
export interface DayGroup {
  readonly title: string
  /** The calendar day on the local clock; null for the rest. */
  readonly day: string | null
  readonly calls: readonly CallRow[]
}

/** Days further ahead than this stand together. */
const daysApart = 14

/** Today and the days ahead that have calls, each by itself; those far ahead together. */
export function dayGroups(calls: readonly CallRow[], now: Date): readonly DayGroup[] {
  const away = ({ call }: CallRow) => calendarDaysBetween(now, new Date(call.at))
  const ahead = calls.filter((row) => away(row) >= 0)
  const near = Map.groupBy(
    ahead.filter((row) => away(row) <= daysApart),
    ({ call }) => localDay(new Date(call.at)),
  )
  const later = ahead.filter((row) => away(row) > daysApart)
  const days = [...near].map(([day, of]): DayGroup => {
    const date = new Date(`${day}T12:00:00`)
    const far = calendarDaysBetween(now, date)
    return { title: far === 0 ? 'Today' : far === 1 ? 'Tomorrow' : dayTitle(date), day, calls: of }
  })
  return later.length === 0 ? days : [...days, { title: 'Later', day: null, calls: later }]
}

/** The first day after today that has calls: the one there is to prepare. */
export const dayToPrepare = (groups: readonly DayGroup[], now: Date): DayGroup | undefined =>
  groups.find(({ day }) => day !== null && day > localDay(now))

/** Calls of it are still ahead whose briefs were not approved. */
export const hasOpenBriefs = ({ calls }: Pick<DayGroup, 'calls'>, now: Date): boolean =>
  calls.some((row) => isLeft(row, now) && !row.approval)

/** Whether a dossier is too little, or too old, to call on. */
export const needsReading = ({ pagesRead, evidenceAgeDays }: Pick<CallRow, 'pagesRead' | 'evidenceAgeDays'>): boolean =>
  isThin(pagesRead) || isStale(evidenceAgeDays)

/** "Three briefs wait for your word. Two dossiers are thin or stale: R reads the one you are on." For calls ahead until tomorrow. */
export function waitingWords({ today, tomorrow }: CallDays, now: Date): string {
  const near = [...today.filter((row) => isLeft(row, now)), ...tomorrow]
  const briefs = near.filter(({ approval, pagesRead }) => !approval && pagesRead > 0).length
  const weak = near.filter(needsReading).length
  const word = (count: number) => upperFirst(numbers[count] ?? String(count))
  return [
    briefs > 0 ? `${word(briefs)} ${briefs === 1 ? 'brief waits' : 'briefs wait'} for your word.` : '',
    weak > 0 ? `${word(weak)} ${weak === 1 ? 'dossier is' : 'dossiers are'} thin or stale for them.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** "5 of 6 not approved", "all approved" */
export function openWords({ calls }: Pick<DayGroup, 'calls'>): string {
  const open = calls.filter(({ approval }) => !approval).length
  if (open === 0) return calls.length === 1 ? 'approved' : 'all approved'
  return open === calls.length ? countWord(calls.length, 'call') : `${open} of ${calls.length} not approved`
}

/** A call counts as left until it is over: they hung up, or its minutes are past. */
export const isLeft = ({ call, held }: CallRow, now: Date): boolean =>
  !held && Date.parse(call.at) + call.minutes * 60_000 > now.getTime()

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
