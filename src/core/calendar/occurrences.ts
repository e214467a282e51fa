import ICAL from 'ical.js'
import type { FileClock } from './entry-times.ts'
import { utcMs } from './wall-clock.ts'

/** Which stretch of time is looked at, milliseconds since the epoch. */
export interface Window {
  readonly from: number
  readonly to: number
}

const dayMs = 86_400_000

/** Steps left for all rules of a file together: what is beyond is left out, and said. */
export interface Steps {
  left: number
}

export type Occurrences = {
  /** Starts inside the window, in order. */
  readonly starts: readonly number[]
  /** The rule is of a kind that no call has, or is too long: only its first time was looked at. */
  readonly refused: boolean
}

/** A daily call that began thirty years ago comes to its days of this year. */
const mostStepsOfRule = 12_000
/** Exceptions and extra dates of one entry. */
const mostDates = 2_000

/** When an entry that repeats takes place within the window (RFC 5545, 3.8.5): its rules and extra dates without its exceptions. */
export function occurrencesOf(event: ICAL.Component, clock: FileClock, window: Window, steps: Steps): Occurrences {
  const start = event.getFirstProperty('dtstart')
  const first = start?.getFirstValue()
  if (!start || !(first instanceof ICAL.Time)) return { starts: [], refused: false }
  const at = (time: ICAL.Time): number => clock.ms(time, start)
  const starts = new Set([at(first)])
  let refused = false
  for (const property of event.getAllProperties('rrule')) {
    const rule = property.getFirstValue()
    if (!(rule instanceof ICAL.Recur) || !isOfCalls(rule)) refused = true
    else if (!walk(rule, first, { at, window, steps, add: (ms) => starts.add(ms) })) refused = true
  }
  for (const ms of datesIn(event, 'rdate', clock)) starts.add(ms)
  for (const ms of datesIn(event, 'exdate', clock)) starts.delete(ms)
  const within = [...starts].filter((ms) => ms >= window.from && ms < window.to)
  return { starts: within.toSorted((a, b) => a - b), refused }
}

/** Rules calls have. Others, such as each second, or a step of a hundred months, are refused before they are walked. */
function isOfCalls(rule: ICAL.Recur): boolean {
  const parts = Object.values(rule.parts).reduce((sum, values) => sum + (values?.length ?? 0), 0)
  const steps = { DAILY: 366, WEEKLY: 104, MONTHLY: 24, YEARLY: 4 } as const
  return (
    rule.freq in steps &&
    rule.interval <= steps[rule.freq as keyof typeof steps] && // it is one of them, as was just seen
    parts <= 60 &&
    !('BYSECOND' in rule.parts || 'BYMINUTE' in rule.parts || 'BYHOUR' in rule.parts)
  )
}

class TooFar extends Error {}

type Walk = {
  readonly at: (time: ICAL.Time) => number
  readonly window: Window
  readonly steps: Steps
  readonly add: (ms: number) => void
}

/** @returns false where the steps ran out, or the rule can't be followed */
function walk(rule: ICAL.Recur, first: ICAL.Time, { at, window, steps, add }: Walk): boolean {
  const until = rule.until
  const ends = until === null ? window.to : Math.min(window.to, endOf(until, at))
  // the library looks for the first time of a yearly rule up to the year 20000
  const bounded = rule.clone()
  bounded.until = ICAL.Time.fromJSDate(new Date(window.to + 2 * dayMs), true)
  try {
    const iterator = new ICAL.RecurIterator({ rule: bounded, dtstart: nearer(rule, first, window) })
    guard(iterator, bounded.until.year + 1, steps)
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (utcMs(next) < window.from - 2 * dayMs) continue
      const ms = at(next)
      if (ms > ends || Number.isNaN(ms)) break
      if (ms >= window.from) add(ms)
    }
    return true
  } catch {
    return false
  }
}

/** Whole turns of days or weeks that lie before the window are skipped, where the rule does not count its times. */
function nearer(rule: ICAL.Recur, first: ICAL.Time, { from }: Window): ICAL.Time {
  const days = { DAILY: 1, WEEKLY: 7 }[rule.freq] // other frequencies have turns of different lengths
  if (days === undefined || rule.count) return first
  const turn = days * rule.interval
  const turns = Math.floor((from - utcMs(first)) / dayMs / turn) - 2
  const near = first.clone()
  if (turns > 0) near.adjust(turns * turn, 0, 0, 0)
  return near
}

/** The library walks on inside one `next()` for as long as no day fits, which for some rules is for ever. Each of its steps asks this. */
function guard(iterator: ICAL.RecurIterator, lastYear: number, steps: Steps): void {
  const fits = iterator.check_contracting_rules.bind(iterator)
  let walked = 0
  iterator.check_contracting_rules = () => {
    walked += 1
    steps.left -= 1
    if (walked > mostStepsOfRule || steps.left < 0 || iterator.last.year > lastYear) throw new TooFar()
    return fits()
  }
}

/** A last day counts to its end. */
const endOf = (until: ICAL.Time, at: (time: ICAL.Time) => number): number => {
  if (!until.isDate) return until.zone?.tzid === 'UTC' ? until.toUnixTime() * 1000 : at(until)
  const { year, month, day } = until
  return at(
    new ICAL.Time({ year, month, day, hour: 23, minute: 59, second: 59, isDate: false }, ICAL.Timezone.localTimezone),
  )
}

function datesIn(event: ICAL.Component, name: 'rdate' | 'exdate', clock: FileClock): readonly number[] {
  return event
    .getAllProperties(name)
    .slice(0, mostDates)
    .flatMap((property) =>
      property
        .getValues()
        .slice(0, mostDates)
        .flatMap((value: unknown) => {
          const time = value instanceof ICAL.Period ? value.start : value
          return time instanceof ICAL.Time ? [clock.ms(time, property)] : []
        }),
    )
}
