import ICAL from 'ical.js'
import type { CalendarEntry } from '../model/calendar.ts'
import type { FileClock } from './entry-times.ts'
import { tidyText } from './entry-text.ts'
import { type Steps, type Window, occurrencesOf } from './occurrences.ts'
import { type ReadEntry, instantOf, isMoment, minutesOf, partsOf, sequenceOf, startOf, titleOf } from './read-entry.ts'

/** Entries that are no calls ahead, by why. */
export type LeftOut = {
  /** Over already. */
  readonly over: number
  /** Without a time of day. */
  readonly allDay: number
  /** Further ahead than is looked. */
  readonly later: number
  /** Broken, or beyond the limits. */
  readonly unreadable: number
}

const dayMs = 86_400_000
/** What repeats is looked at so far ahead, and what does not a year. */
const daysOfSeries = 60
const daysAhead = 366
/** Entries of one calendar, at most. */
export const mostEntries = 20_000

/** From which moment on, and the steps all rules have together. */
export type Looked = { readonly from: number; readonly steps: Steps }

export type OfCalendar = {
  readonly entries: readonly ReadEntry[]
  readonly leftOut: LeftOut
  readonly notes: readonly string[]
  /** Entries it holds, those of earlier versions included. */
  readonly total: number
}

/** The calls ahead in one calendar, in no order. */
export function entriesOf(calendar: ICAL.Component, clock: FileClock, looked: Looked): OfCalendar {
  const components = calendar.getAllSubcomponents('vevent')
  const withdrawn = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase() === 'CANCEL'
  const leftOut = { over: 0, allDay: 0, later: 0, unreadable: 0 }
  const notes: string[] = []
  const entries: ReadEntry[] = []
  const { series: all, unreadable } = seriesIn(components.slice(0, mostEntries))
  leftOut.unreadable += unreadable
  for (const series of all.values()) {
    try {
      const found = entriesOfSeries(series, clock, looked, withdrawn)
      entries.push(...found.entries)
      for (const why of found.leftOut) leftOut[why] += 1
      notes.push(...found.notes)
    } catch {
      // one broken entry does not take the others with it; the library throws at values of the wrong kind
      leftOut.unreadable += 1
    }
  }
  for (const zone of clock.unknownZones)
    notes.push(`The time zone “${tidyText(zone, 60)}” is not known here: its times were taken as yours.`)
  return { entries, leftOut, notes, total: components.length }
}

/** An entry with the times of it that were changed one by one. */
type Series = { main: ICAL.Component | null; readonly changed: Map<string, ICAL.Component>; readonly uid: string }

/** `unreadable`: entries of which not even the series could be told, such as one without UID whose start is no date. */
function seriesIn(components: readonly ICAL.Component[]) {
  const series = new Map<string, Series>()
  let unreadable = 0
  for (const component of components) {
    try {
      addTo(series, component)
    } catch {
      unreadable += 1
    }
  }
  return { series, unreadable }
}

/** @throws what the library does at values of the wrong kind; nothing is added then. */
function addTo(all: Map<string, Series>, component: ICAL.Component): void {
  const uid = tidyText(String(component.getFirstPropertyValue('uid') ?? ''), 1000) || madeUp(component)
  const series: Series = all.get(uid) ?? { main: null, changed: new Map(), uid }
  const of = component.getFirstPropertyValue('recurrence-id')
  if (of === null) series.main = later(series.main, component)
  else series.changed.set(String(of), later(series.changed.get(String(of)) ?? null, component))
  all.set(uid, series)
}

/** Without an identifier an entry is known by what it is: moved, it is another one. */
const madeUp = (event: ICAL.Component): string =>
  `without UID, ${String(event.getFirstPropertyValue('dtstart')).slice(0, 40)}, ${titleOf(event)}`

/** The one that holds: the higher sequence, and of one sequence the later stamp. */
function later(a: ICAL.Component | null, b: ICAL.Component): ICAL.Component {
  if (a === null) return b
  const by = sequenceOf(b) - sequenceOf(a) || stampOf(b).localeCompare(stampOf(a))
  return by >= 0 ? b : a
}

const stampOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('dtstamp') ?? '')

type Occurrence = CalendarEntry['occurrence']

type OfSeries = {
  readonly entries: readonly ReadEntry[]
  readonly leftOut: readonly (keyof LeftOut)[]
  readonly notes: readonly string[]
}

function entriesOfSeries(series: Series, clock: FileClock, { from, steps }: Looked, withdrawn: boolean): OfSeries {
  const { main, changed, uid } = series
  const entries: ReadEntry[] = []
  const leftOut: (keyof LeftOut)[] = []
  const notes: string[] = []
  const repeats = main !== null && (main.hasProperty('rrule') || main.hasProperty('rdate'))
  const add = (event: ICAL.Component, starts: readonly (readonly [ms: number, first: Occurrence])[]): void => {
    const minutes = minutesOf(event, clock)
    const whyNot = (ms: number): keyof LeftOut | null =>
      !isMoment(ms)
        ? 'unreadable'
        : ms + minutes * 60_000 <= from
          ? 'over'
          : ms > from + daysAhead * dayMs
            ? 'later'
            : null
    leftOut.push(...starts.flatMap(([ms]) => whyNot(ms) ?? []))
    const ahead = starts.filter(([ms]) => whyNot(ms) === null)
    if (ahead.length === 0) return
    const parts = partsOf(event, clock)
    const cancelled = withdrawn || parts.cancelled
    for (const [ms, occurrence] of ahead)
      entries.push({ ...parts, uid, occurrence, at: instantOf(ms), repeats: occurrence !== '', cancelled })
  }
  // occurrences that were changed stand for themselves, wherever they were moved to
  const moved = new Set<number>()
  for (const event of changed.values()) {
    const of = event.getFirstProperty('recurrence-id')
    const value: unknown = of?.getFirstValue()
    const first = startOf(event, clock)
    if (!of || !(value instanceof ICAL.Time) || first === null) leftOut.push('unreadable')
    else if (first === 'all-day') leftOut.push('allDay')
    else {
      const was = clock.ms(value, of)
      moved.add(was)
      add(event, [[first, instantOf(was)]])
    }
  }
  const first = main === null ? null : startOf(main, clock)
  if (main === null) return { entries, leftOut, notes }
  if (first === 'all-day') leftOut.push('allDay')
  else if (first === null) leftOut.push('unreadable')
  else if (repeats) {
    const window: Window = { from: from - dayMs, to: from + daysOfSeries * dayMs }
    const { starts, refused } = occurrencesOf(main, clock, window, steps)
    add(
      main,
      starts.filter((ms) => !moved.has(ms)).map((ms) => [ms, instantOf(ms)]),
    )
    if (refused) notes.push(`“${titleOf(main)}” repeats in a way that was not followed: look at its times yourself.`)
    if (starts.length === 0 && changed.size === 0) leftOut.push(first < from ? 'over' : 'later')
  } else add(main, [[first, '']])
  return { entries, leftOut, notes }
}
