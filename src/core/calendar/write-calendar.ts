import ICAL from 'ical.js'
import type { Instant } from '../model/time.ts'
import { plainWord } from '../model/unseen-characters.ts'

/**
 * An entry for the user's own calendar. A moment is written in UTC, which is the same moment in every zone; a day without a clock as a date; a
 * day with one, as somebody said it, as the time on the wall wherever the calendar is (RFC 5545, 3.3.5).
 */
export type OwnEntry = {
  /** The same entry has the same one in every file, so that a calendar replaces it. */
  readonly uid: string
  readonly title: string
  readonly when:
    | { readonly at: Instant; readonly minutes: number }
    | { readonly day: string; readonly time: string | null }
}

/**
 * A calendar file (RFC 5545). It invites nobody: no organiser, no attendees. Each entry is private, so that whoever shares the calendar sees that
 * the time is taken, and the description says nothing of the dossier: calendars are synchronised, shared and read on phones.
 */
export function calendarOf(entries: readonly OwnEntry[], stamp: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Groundwork//Next step//EN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, stamp))
  return `${calendar.toString()}\r\n`
}

function eventOf({ uid, title, when }: OwnEntry, stamp: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', plainWord(uid))
  event.addPropertyWithValue('dtstamp', utc(stamp))
  event.addPropertyWithValue('summary', plainWord(title))
  event.addPropertyWithValue('class', 'PRIVATE')
  if ('at' in when) {
    event.addPropertyWithValue('dtstart', utc(when.at))
    event.addPropertyWithValue('dtend', utc(later(when.at, when.minutes)))
  } else if (when.time === null) {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(when.day))
    // a day that takes no time of the day
    event.addPropertyWithValue('transp', 'TRANSPARENT')
  } else {
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(`${when.day}T${when.time}:00`))
    event.addPropertyWithValue('duration', ICAL.Duration.fromSeconds(usualMinutes * 60))
  }
  return event
}

const usualMinutes = 30

const utc = (at: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`)

const later = (at: Instant, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()
