import ICAL from 'ical.js'
import type { CalendarEntry } from '../model/calendar.ts'
import type { Instant } from '../model/time.ts'
import type { FileClock } from './entry-times.ts'
import { addressesIn, tidyText } from './entry-text.ts'
import { type Named, invitedTo } from './invited.ts'

/** An entry with what a company is recognised by. */
export type ReadEntry = Omit<CalendarEntry, 'people'> & {
  readonly invited: readonly Named[]
  /** http(s) addresses in its place and its description. */
  readonly addresses: readonly string[]
}

/** Milliseconds; `all-day` for a day without a time. */
export function startOf(event: ICAL.Component, clock: FileClock): number | 'all-day' | null {
  const property = event.getFirstProperty('dtstart')
  const value: unknown = property?.getFirstValue()
  if (!property || !(value instanceof ICAL.Time)) return null
  if (value.isDate) return 'all-day'
  const ms = clock.ms(value, property)
  return isMoment(ms) ? ms : null
}

/** Years a calendar can mean. */
export const isMoment = (ms: number): boolean => ms > Date.UTC(1970, 0, 1) && ms < Date.UTC(2200, 0, 1)

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant // an ISO string is an Instant by its form

/** What all times of an entry have in common. */
export type EntryParts = Omit<ReadEntry, 'uid' | 'occurrence' | 'at' | 'repeats'>

/** Read once an entry, however often it takes place. */
export function partsOf(event: ICAL.Component, clock: FileClock): EntryParts {
  const place = String(event.getFirstPropertyValue('location') ?? '')
  const description = String(event.getFirstPropertyValue('description') ?? '')
  const url = String(event.getFirstPropertyValue('url') ?? '')
  return {
    sequence: sequenceOf(event),
    minutes: minutesOf(event, clock),
    title: titleOf(event),
    invited: invitedTo(event),
    addresses: addressesIn(`${url.slice(0, 500)} ${place.slice(0, 500)} ${description}`),
    cancelled: String(event.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED',
  }
}

export const titleOf = (event: ICAL.Component): string =>
  tidyText(String(event.getFirstPropertyValue('summary') ?? ''), 300) || 'without a title'

const usualMinutes = 30

/** From end or duration, within what a call can last; half an hour where neither is said. */
export function minutesOf(event: ICAL.Component, clock: FileClock): number {
  const start = event.getFirstProperty('dtstart')
  const end = event.getFirstProperty('dtend')
  const [first, last]: unknown[] = [start?.getFirstValue(), end?.getFirstValue()]
  const duration: unknown = event.getFirstPropertyValue('duration')
  const seconds =
    duration instanceof ICAL.Duration
      ? duration.toSeconds()
      : start && end && first instanceof ICAL.Time && last instanceof ICAL.Time
        ? (clock.ms(last, end) - clock.ms(first, start)) / 1000
        : usualMinutes * 60
  const minutes = Math.round(seconds / 60)
  return Number.isFinite(minutes) && minutes > 0 ? Math.min(480, Math.max(5, minutes)) : usualMinutes
}

/** How often the organiser changed it. */
export const sequenceOf = (event: ICAL.Component): number => {
  const value = Number(event.getFirstPropertyValue('sequence') ?? 0)
  return Number.isInteger(value) && value >= 0 ? value : 0
}
