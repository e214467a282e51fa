import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { instant } from '../../../tests/builders/dossier.ts'
import { agreedDay } from './agreed-day.ts'
import { type OwnEntry, calendarOf } from './write-calendar.ts'

const stamp = instant('2026-11-24T08:12:00.000Z')
const events = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const only = (when: OwnEntry['when'], title = 'Call with Brackwell'): ICAL.Event => {
  const [event] = events(calendarOf([{ uid: 'call_1@groundwork', title, when }], stamp))
  if (!event) throw new Error('no entry')
  return event
}

describe('a calendar file', () => {
  it('tells a moment in UTC, so that it is the same one in every zone', () => {
    const event = only({ at: instant('2026-11-25T09:30:00.000Z'), minutes: 45 })
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-25T09:30:00.000Z')
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-11-25T10:15:00.000Z')
    expect(String(event.startDate.zone)).toBe('UTC')
  })

  it('tells a day as a day, and a clock that was said as the one on the wall', () => {
    expect(only({ day: '2026-12-03', time: null }).startDate).toMatchObject({
      isDate: true,
      year: 2026,
      month: 12,
      day: 3,
    })
    const said = only({ day: '2026-12-03', time: '10:30' }).startDate
    expect([said.isDate, said.hour, said.minute, String(said.zone)]).toEqual([false, 10, 30, 'floating'])
  })

  it('invites nobody, is private, and keeps a title with signs of its own on one line', () => {
    const title = 'Acme; Sons, Ltd\\n\r\nATTENDEE:mailto:x@evil.example \u202e'
    const text = calendarOf([{ uid: 'a@groundwork', title, when: { day: '2026-12-03', time: null } }], stamp)
    expect(text).not.toMatch(/^(?:ATTENDEE|ORGANIZER|DESCRIPTION)/m)
    expect(text).toContain('CLASS:PRIVATE')
    expect(events(text)[0]?.summary).toBe('Acme; Sons, Ltd\\n ATTENDEE:mailto:x@evil.example')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('is the same for the same entries', () => {
    const entry: OwnEntry = {
      uid: 'a@groundwork',
      title: 'Høgsted & Müller '.repeat(9),
      when: { day: '2026-12-03', time: null },
    }
    expect(calendarOf([entry], stamp)).toBe(calendarOf([entry], stamp))
  })
})

describe('the day of a next step', () => {
  it.each([
    ['They send the drawing by Friday', '2026-11-27', null],
    ['Call again on 3 December at 10:30', '2026-12-03', '10:30'],
    ['Visit on 12/01/2027', '2027-01-12', null],
    ['Wir schicken das Angebot am 4. Dezember', '2026-12-04', null],
    ['2026-12-08: they decide', '2026-12-08', null],
    ['June’s figures, by Thu 3 Dec 2026', '2026-12-03', null],
    ['tomorrow', '2026-11-25', null],
  ])('%s', (words, day, time) => expect(agreedDay(words, '2026-11-24')).toEqual({ day, time }))

  it.each(['They think about it', 'In the morning', '', 'In May'])('none in “%s”', (words) =>
    expect(agreedDay(words, '2026-11-24')).toBeNull(),
  )
})
