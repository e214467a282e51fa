/** A time as a clock on the wall shows it; the month counts from 1. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** The time on the walls of one zone, turned into milliseconds since the epoch. */
export type WallClock = (wall: WallTime) => number

/**
 * The clock of an IANA zone; undefined where the platform does not know it. In the hour that a change of the clocks skips or
 * repeats it gives one of the two possible moments.
 */
export function wallClock(timeZone: string): WallClock | undefined {
  const format = formatOf(timeZone)
  if (!format) return undefined
  // asking the tables is slow, and a calendar asks for the same hours again and again; clocks change at whole quarters
  const offsets = new Map<number, number>()
  const offsetAt = (ms: number): number => {
    const quarter = Math.floor(ms / quarterMs)
    const offset = offsets.get(quarter) ?? offsetIn(format, ms)
    offsets.set(quarter, offset)
    return offset
  }
  return (wall) => {
    const asUtc = utcMs(wall)
    // the offset at the moment guessed may be that of the other side of a change
    return asUtc - offsetAt(asUtc - offsetAt(asUtc))
  }
}

const quarterMs = 900_000

export const utcMs = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch {
    return undefined
  }
}

function offsetIn(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(new Date(ms)).map(({ type, value }) => [type, Number(value)]))
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  const wall = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
  return utcMs(wall) - Math.floor(ms / 1000) * 1000
}
