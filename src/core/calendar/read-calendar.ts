import ICAL from 'ical.js'
import { longestCalendar } from '../model/calendar-limits.ts'
import { type AppError, type Result, fail, ok } from '../model/result.ts'
import type { Instant } from '../model/time.ts'
import { type LeftOut, entriesOf, mostEntries } from './calendar-series.ts'
import { fileClock } from './entry-times.ts'
import { mailOf } from './invited.ts'
import type { Steps } from './occurrences.ts'
import type { ReadEntry } from './read-entry.ts'

export type ReadCalendar = {
  /** Soonest first. */
  readonly entries: readonly ReadEntry[]
  readonly leftOut: LeftOut
  /** Mail address of whose calendar it is, where it says so; else empty. */
  readonly owner: string
  /** What is not as it should be, in words for people. */
  readonly notes: readonly string[]
}

export type CalendarRequest = {
  readonly text: string
  readonly now: Instant
  /** The seller's own zone: for times that name none. */
  readonly timeZone: string
}

/** All rules of a file together; a step costs some twenty microseconds. */
const mostSteps = 100_000
const mostListed = 1_000

/**
 * Reads an iCalendar file (RFC 5545): the calls ahead, each time of a series by itself. Of several versions of an entry the one
 * with the highest sequence holds. What is hostile or too large is an error or a note, never a long wait.
 */
export function readCalendar({ text, now, timeZone }: CalendarRequest): Result<ReadCalendar> {
  if (text.length > longestCalendar) return fail(tooLarge)
  if (!/^\uFEFF?\s{0,100}BEGIN:VCALENDAR/i.test(text.slice(0, 200))) return fail(noCalendar)
  const calendars = parsed(text)
  if (calendars === null) return fail(broken)
  const from = Date.parse(now)
  const steps: Steps = { left: mostSteps }
  const read = calendars.map((calendar) => entriesOf(calendar, fileClock(calendar, timeZone), { from, steps }))
  const entries = read.flatMap((one) => one.entries)
  if (read.some(({ total }) => total > mostEntries)) return fail(tooLarge)
  const sum = (name: keyof LeftOut): number => read.reduce((total, one) => total + one.leftOut[name], 0)
  const beyond = Math.max(0, entries.length - mostListed)
  return ok({
    entries: entries.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, mostListed),
    leftOut: {
      over: sum('over'),
      allDay: sum('allDay'),
      later: sum('later') + beyond,
      unreadable: sum('unreadable'),
    },
    owner: calendars.map(ownerOf).find((mail) => mail !== '') ?? '',
    notes: [...new Set(read.flatMap(({ notes }) => notes))],
  })
}

function parsed(text: string): readonly ICAL.Component[] | null {
  try {
    // one calendar is given as itself, several as a list of them
    const jcal: unknown = ICAL.parse(text.replace(/^\uFEFF/, ''))
    if (!Array.isArray(jcal)) return null
    const all: readonly unknown[] = typeof jcal[0] === 'string' ? [jcal] : jcal
    const calendars = all.flatMap((one) => (Array.isArray(one) ? [new ICAL.Component(one)] : []))
    return calendars.every(({ name }) => name === 'vcalendar') && calendars.length > 0 ? calendars : null
  } catch {
    return null
  }
}

/** Whose calendar it is: some programs give it the name of the account. */
const ownerOf = (calendar: ICAL.Component): string =>
  mailOf(String(calendar.getFirstPropertyValue('x-wr-calname') ?? '')) ||
  mailOf(String(calendar.getFirstPropertyValue('x-wr-relcalid') ?? ''))

const tooLarge: AppError = {
  kind: 'too-large',
  message: `This calendar is larger than ${longestCalendar / 1_000_000} MB or has more than ${mostEntries.toLocaleString('en-GB')} entries, so it was not read.`,
  next: 'Export the next weeks only, or one calendar instead of all.',
  retry: 'never',
}
const noCalendar: AppError = {
  kind: 'bad-input',
  message: 'This is no calendar file: it does not begin with BEGIN:VCALENDAR.',
  next: 'Export the calendar as .ics (iCalendar), or open the invitation and save its attachment.',
  retry: 'never',
}
const broken: AppError = {
  kind: 'bad-input',
  message: 'This calendar file is broken: it can’t be read to its end.',
  next: 'Export it once more. If it breaks again, plan the calls by hand with C on the account.',
  retry: 'never',
}
