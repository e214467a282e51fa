import ICAL from 'ical.js'
import { type WallClock, wallClock } from './wall-clock.ts'

/** Turns the times of one file into moments. */
export interface FileClock {
  /** Milliseconds since the epoch; NaN for a time that is none. */
  ms(time: ICAL.Time, property: ICAL.Property | null): number
  /** Names of zones nobody knows; their times were taken as the seller's own. */
  readonly unknownZones: ReadonlySet<string>
}

/**
 * Zones are looked up by name first, in the platform's own tables; a definition the file brings is used for names that are not
 * in them, where it is of the plain kind. What has no zone is on the seller's own clock.
 */
export function fileClock(calendar: ICAL.Component, ownZone: string): FileClock {
  const own = wallClock(ownZone) ?? wallClock('UTC')
  if (!own) throw new Error('every platform knows UTC')
  const unknownZones = new Set<string>()
  const known = new Map<string, WallClock>()
  const clockOf = (zone: string): WallClock => {
    const clock = known.get(zone) ?? wallClock(zone) ?? definedClock(calendar, zone)
    if (!clock) unknownZones.add(zone.slice(0, 80))
    known.set(zone, clock ?? own)
    return clock ?? own
  }
  return {
    unknownZones,
    ms(time, property) {
      const { year, month, day, hour, minute, second } = time
      const wall = { year, month, day, hour, minute, second }
      if (time.zone?.tzid === 'UTC') return Date.UTC(year, month - 1, day, hour, minute, second)
      const zone = property?.getFirstParameter('tzid') ?? ''
      return (zone === '' ? own : clockOf(zone))(wall)
    },
  }
}

/** Rules of a zone as calendars write them: a day a year, of which finding the next costs nothing. */
const plainZoneRule =
  /^FREQ=YEARLY(?:;(?:INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[0-9TZ]{8,16}|COUNT=\d{1,3}|BYMONTH=\d{1,2}|BYDAY=[+-]?[1-5][A-Z]{2}))*$/

/** The clock of a zone that is defined in the file. */
function definedClock(calendar: ICAL.Component, tzid: string): WallClock | undefined {
  const definition = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => String(zone.getFirstPropertyValue('tzid')) === tzid)
  const parts = definition?.getAllSubcomponents() ?? []
  if (!definition || parts.length === 0 || parts.length > 40 || !parts.every(isPlain)) return undefined
  const zone = new ICAL.Timezone({ component: definition, tzid })
  return (wall) => {
    const time = new ICAL.Time({ ...wall, isDate: false }, zone)
    return time.toUnixTime() * 1000
  }
}

const isPlain = (part: ICAL.Component): boolean =>
  part.getAllProperties('rdate').length <= 200 &&
  part.getAllProperties('rrule').every((rule) => plainZoneRule.test(String(rule.getFirstValue()).slice(0, 200)))
