import type { DatedEvent } from '../../contract/contract.ts'
import { dateMs, dayMs, dateWords, monthName, shortDateWords } from '../words/dates.ts'
import { checkedWord } from '../words/terms.ts'

const axisLeft = 150
const laneHeight = 18
const firstLane = 27
const mostLanes = 5
const pastDays = 300
const aheadDays = 540
/** About the width of a character of 11 px Inter. */
const charWidth = 5.7
const labelChars = 22

/** One line of the picture, in units of the drawing (px at its natural width). */
export interface Lane {
  readonly event: DatedEvent
  readonly look: 'fresh' | 'gone' | 'planned'
  readonly y: number
  readonly x: number
  /** End of the bar: the last day it is fresh; null without one. */
  readonly until: number | null
  readonly best: { readonly x: number; readonly width: number } | null
  /** At most 22 characters: what fits left of the axis. */
  readonly label: string
  readonly date: string
  /** Where the date stands, left of the mark unless there is no room. */
  readonly dateAt: { readonly x: number; readonly anchor: 'start' | 'end' }
}

export interface TimelineDrawing {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  /** The call, or today when there is none. */
  readonly mark: {
    readonly x: number
    readonly label: string
    readonly labelX: number
    readonly y: number
    readonly anchor: 'start' | 'end'
  }
  /** Dated and undated events that found no lane. */
  readonly more: number
}

/** Lays dated events on an axis: fresh ones first, then what is planned, then what has gone by. Null: nothing to draw. */
export function drawTimeline(
  events: readonly DatedEvent[],
  options: { readonly now: Date; readonly call: Date | null; readonly width: number; readonly lanes?: number },
): TimelineDrawing | null {
  const { now, call, width, lanes: most = mostLanes } = options
  const shown = choose(events, now).slice(0, most)
  if (shown.length === 0) return null
  const { from, to } = span(shown, call ?? now)
  const x = (ms: number) => axisLeft + ((Math.min(Math.max(ms, from), to) - from) / (to - from)) * (width - axisLeft)
  const lanes = shown.map((event, i) => lane(event, firstLane + i * laneHeight, x, now))
  const mark = markOf(call, now, x, lanes, width)
  return {
    width,
    height: Math.max(firstLane + (lanes.length - 1) * laneHeight, mark.y) + 11,
    lanes,
    ticks: ticksBetween(from, to, x),
    mark,
    more: events.length - shown.length,
  }
}

const look = (event: DatedEvent): Lane['look'] =>
  event.freshness === 'ahead' || event.status === 'planned' ? 'planned' : event.freshness === 'fresh' ? 'fresh' : 'gone'

/** Middle of what a partial date can mean. */
function eventMs(date: string): number {
  return dateMs(date) + (date.length === 4 ? 182 : date.length === 7 ? 15 : 0) * dayMs
}

/** Near enough to now to have a place on the axis: ten months back, a year and a half ahead. */
export function isOnAxis({ date }: DatedEvent, now: Date): boolean {
  if (date === null) return false
  const away = (eventMs(date) - now.getTime()) / dayMs
  return away > -pastDays && away < aheadDays
}

function choose(events: readonly DatedEvent[], now: Date): readonly DatedEvent[] {
  const rank = { fresh: 0, planned: 1, gone: 2 } as const
  return events
    .filter((event) => isOnAxis(event, now))
    .toSorted((a, b) => rank[look(a)] - rank[look(b)] || (b.date ?? '').localeCompare(a.date ?? ''))
}

function span(events: readonly DatedEvent[], mark: Date): { readonly from: number; readonly to: number } {
  const starts = events.map(({ date }) => eventMs(date ?? ''))
  const ends = events.flatMap(({ freshUntil }) => (freshUntil === null ? [] : [dateMs(freshUntil)]))
  const least = Math.min(...starts, mark.getTime() - 60 * dayMs)
  const greatest = Math.max(...starts, ...ends, mark.getTime() + 60 * dayMs)
  // room at the left for the date that stands before its mark
  return { from: least - (greatest - least) * 0.1, to: greatest + (greatest - least) * 0.05 }
}

function lane(event: DatedEvent, y: number, x: (ms: number) => number, now: Date): Lane {
  const at = x(eventMs(event.date ?? ''))
  const until = event.freshUntil === null ? null : x(dateMs(event.freshUntil))
  const kind = look(event)
  const date = event.date === null ? '' : `${shortDateWords(event.date, now)}${kind === 'planned' ? ', planned' : ''}`
  const fits = at - 9 - date.length * charWidth > axisLeft
  const best =
    event.bestFrom === null || event.bestUntil === null
      ? null
      : { x: x(dateMs(event.bestFrom)), width: Math.max(0, x(dateMs(event.bestUntil)) - x(dateMs(event.bestFrom))) }
  return {
    event,
    look: kind,
    y,
    x: at,
    until: kind === 'planned' ? null : until,
    best: kind === 'fresh' ? best : null,
    label: event.label.length > labelChars ? `${event.label.slice(0, labelChars - 1).trimEnd()}…` : event.label,
    date,
    dateAt: fits
      ? { x: at - 9, anchor: 'end' }
      : { x: Math.max(kind === 'planned' ? 0 : (until ?? 0), at) + 9, anchor: 'start' },
  }
}

/** The label of the call goes into a lane where it covers nothing, else under the last one. */
function markOf(
  call: Date | null,
  now: Date,
  x: (ms: number) => number,
  lanes: readonly Lane[],
  width: number,
): TimelineDrawing['mark'] {
  const day = call ?? now
  const at = x(day.getTime())
  const label = call ? `your call, ${day.getDate()} ${monthName(day.getMonth())}` : 'today'
  const long = label.length * charWidth * 1.1
  const anchor = at + 5 + long > width ? 'end' : 'start'
  const labelX = anchor === 'start' ? at + 5 : at - 5
  const [left, right] = anchor === 'start' ? [labelX, labelX + long] : [labelX - long, labelX]
  const free = lanes.findLast((one) => one.look !== 'fresh' && !covers(one, left - 4, right + 4))
  const under = firstLane + lanes.length * laneHeight
  return { x: at, label, labelX, y: free?.y ?? under, anchor }
}

function covers(one: Lane, left: number, right: number): boolean {
  const date = one.date.length * charWidth
  const dateLeft = one.dateAt.anchor === 'end' ? one.dateAt.x - date : one.dateAt.x
  const from = Math.min(one.x - 5, dateLeft)
  const to = Math.max(one.until ?? one.x + 5, one.x + 5, dateLeft + date)
  return from < right && to > left
}

function ticksBetween(from: number, to: number, x: (ms: number) => number): TimelineDrawing['ticks'] {
  const months = (to - from) / (30.4 * dayMs)
  const step = [1, 2, 3, 6].find((size) => months / size <= 7) ?? 12
  const ticks: { x: number; label: string }[] = []
  const first = new Date(from)
  let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step
  for (let ms = monthMs(month); ms < to; month += step, ms = monthMs(month)) {
    const year = Math.floor(month / 12)
    const named = ticks.length === 0 || month % 12 < step
    ticks.push({ x: x(ms), label: named ? `${monthName(month % 12)} ${year}` : monthName(month % 12) })
  }
  return ticks
}

const monthMs = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1)

/** One lane as a sentence, for its name and for the table. */
export function laneWords({ event }: Lane): string {
  const date = event.date === null ? 'undated' : dateWords(event.date)
  const fresh =
    event.freshUntil === null || event.freshness !== 'fresh' ? '' : `, stays fresh until ${dateWords(event.freshUntil)}`
  const word = event.checked ? `, ${checkedWord[event.checked]}` : ''
  return `${event.label}, ${event.status === 'planned' ? 'planned for ' : ''}${date}${fresh}${word}`
}
