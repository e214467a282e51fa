import { describe, expect, test } from 'vitest'
import type { Instant } from '../model/time.ts'
import { readCalendar } from './read-calendar.ts'

const now = '2026-11-24T12:00:00.000Z' as Instant

const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

function read(text: string, timeZone = 'Europe/London') {
  const result = readCalendar({ text, now, timeZone })
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
const startsOf = (text: string, timeZone?: string) => read(text, timeZone).entries.map(({ at }) => at)
const refusalOf = (text: string) => {
  const result = readCalendar({ text, now, timeZone: 'UTC' })
  return result.ok ? null : result.error
}

describe('when an entry is', () => {
  test('in UTC, on the seller’s own clock, and in a zone by its name', () => {
    expect(
      startsOf(
        calendar(
          event('UID:a', 'DTSTART:20261125T093000Z', 'DTEND:20261125T100000Z', 'SUMMARY:One'),
          event('UID:b', 'DTSTART:20261125T093000', 'DURATION:PT45M', 'SUMMARY:Two'),
          event('UID:c', 'DTSTART;TZID=America/New_York:20261125T093000', 'SUMMARY:Three'),
        ),
        'Europe/Berlin',
      ),
    ).toEqual(['2026-11-25T08:30:00.000Z', '2026-11-25T09:30:00.000Z', '2026-11-25T14:30:00.000Z'])
  })

  test('in a zone that only the file defines', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our own zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n')
    const winter = event('UID:w', 'DTSTART;TZID=Our own zone:20261201T100000', 'SUMMARY:Winter')
    const summer = event('UID:s', 'DTSTART;TZID=Our own zone:20270601T100000', 'SUMMARY:Summer')
    expect(startsOf(calendar(zone, winter, summer), 'Asia/Tokyo')).toEqual([
      '2026-12-01T09:00:00.000Z',
      '2027-06-01T08:00:00.000Z',
    ])
  })

  test('in a zone that nobody knows: taken as the seller’s own, and said', () => {
    const text = calendar(event('UID:x', 'DTSTART;TZID=Nowhere/At all:20261125T100000', 'SUMMARY:X'))
    const { entries, notes } = read(text, 'Europe/Berlin')
    expect(entries[0]?.at).toBe('2026-11-25T09:00:00.000Z')
    expect(notes).toEqual(['The time zone “Nowhere/At all” is not known here: its times were taken as yours.'])
  })

  test('lasts as long as it says, half an hour where it does not', () => {
    const lengths = read(
      calendar(
        event('UID:a', 'DTSTART:20261125T090000Z', 'DTEND:20261125T094500Z', 'SUMMARY:A'),
        event('UID:b', 'DTSTART:20261125T100000Z', 'SUMMARY:B'),
        event('UID:c', 'DTSTART:20261125T110000Z', 'DURATION:P2D', 'SUMMARY:C'),
      ),
    ).entries.map(({ minutes }) => minutes)
    expect(lengths).toEqual([45, 30, 480])
  })
})

describe('entries that are no calls ahead', () => {
  test('are left out and counted: over, all day, more than a year ahead', () => {
    const { entries, leftOut } = read(
      calendar(
        event('UID:a', 'DTSTART:20261120T090000Z', 'SUMMARY:Over'),
        event('UID:b', 'DTSTART;VALUE=DATE:20261126', 'SUMMARY:Fair'),
        event('UID:c', 'DTSTART:20290101T090000Z', 'SUMMARY:Far'),
        event('UID:d', 'DTSTART:nonsense', 'SUMMARY:Broken'),
        event('UID:e', 'DTSTART:20261124T114500Z', 'DURATION:PT30M', 'SUMMARY:On now'),
      ),
    )
    expect(entries.map(({ title }) => title)).toEqual(['On now'])
    expect(leftOut).toEqual({ over: 1, allDay: 1, later: 1, unreadable: 1 })
  })

  test('cancelled ones are told apart, one by one or all of a file', () => {
    const one = event('UID:a', 'DTSTART:20261125T090000Z', 'STATUS:CANCELLED', 'SUMMARY:A')
    const other = event('UID:b', 'DTSTART:20261125T100000Z', 'SUMMARY:B')
    expect(read(calendar(one, other)).entries.map(({ cancelled }) => cancelled)).toEqual([true, false])
    expect(read(calendar('METHOD:CANCEL', other)).entries.map(({ cancelled }) => cancelled)).toEqual([true])
  })
})

describe('series', () => {
  const weekly = ['UID:s', 'DTSTART;TZID=Europe/London:20261006T150000', 'DURATION:PT30M', 'SUMMARY:Weekly']

  test('are looked at sixty days ahead, over a change of the clocks, without exceptions', () => {
    const starts = startsOf(
      calendar(event(...weekly, 'RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/London:20261201T150000')),
    )
    expect(starts.slice(0, 3)).toEqual([
      '2026-11-24T15:00:00.000Z',
      '2026-12-08T15:00:00.000Z',
      '2026-12-15T15:00:00.000Z',
    ])
    expect(starts.at(-1)).toBe('2027-01-19T15:00:00.000Z')
  })

  test('keep the same time on the wall in summer and winter', () => {
    const berlin = event('UID:b', 'DTSTART;TZID=Europe/Berlin:20260706T090000', 'RRULE:FREQ=DAILY', 'SUMMARY:D')
    expect(startsOf(calendar(berlin)).every((at) => at.endsWith('T08:00:00.000Z'))).toBe(true)
  })

  test('that began long ago are found on their days, every second week as well', () => {
    const old = event('UID:o', 'DTSTART:19960102T090000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'SUMMARY:Old')
    // 806 turns of two weeks after 2 January 1996
    expect(startsOf(calendar(old)).slice(0, 3)).toEqual([
      '2026-11-26T09:00:00.000Z',
      '2026-12-08T09:00:00.000Z',
      '2026-12-10T09:00:00.000Z',
    ])
  })

  test('end with the day or the moment of UNTIL, and with COUNT', () => {
    const day = event(
      'UID:d',
      'DTSTART;TZID=Europe/Berlin:20261123T170000',
      'RRULE:FREQ=DAILY;UNTIL=20261126',
      'SUMMARY:D',
    )
    const moment = event(
      'UID:m',
      'DTSTART;TZID=Europe/Berlin:20261123T090000',
      'RRULE:FREQ=DAILY;UNTIL=20261126T080000Z',
      'SUMMARY:M',
    )
    const count = event('UID:c', 'DTSTART:20261123T200000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:C')
    expect(startsOf(calendar(day)).at(-1)).toBe('2026-11-26T16:00:00.000Z')
    expect(startsOf(calendar(moment)).at(-1)).toBe('2026-11-26T08:00:00.000Z')
    expect(startsOf(calendar(count))).toEqual(['2026-11-24T20:00:00.000Z', '2026-11-25T20:00:00.000Z'])
  })

  test('one time of it may be moved or cancelled: it is known by when it first stood there', () => {
    const moved = event(
      'UID:s',
      'RECURRENCE-ID;TZID=Europe/London:20261201T150000',
      'DTSTART;TZID=Europe/London:20261202T110000',
      'SUMMARY:Moved',
    )
    const off = event(
      'UID:s',
      'RECURRENCE-ID;TZID=Europe/London:20261208T150000',
      'DTSTART;TZID=Europe/London:20261208T150000',
      'STATUS:CANCELLED',
      'SUMMARY:Off',
    )
    const { entries } = read(calendar(event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=11'), moved, off))
    expect(entries.map(({ at, occurrence, cancelled }) => [at, occurrence, cancelled])).toEqual([
      ['2026-11-24T15:00:00.000Z', '2026-11-24T15:00:00.000Z', false],
      ['2026-12-02T11:00:00.000Z', '2026-12-01T15:00:00.000Z', false],
      ['2026-12-08T15:00:00.000Z', '2026-12-08T15:00:00.000Z', true],
      ['2026-12-15T15:00:00.000Z', '2026-12-15T15:00:00.000Z', false],
    ])
  })

  test('of two versions of an entry the higher sequence holds, wherever it stands', () => {
    const first = event('UID:v', 'SEQUENCE:1', 'DTSTART:20261125T090000Z', 'SUMMARY:First')
    const second = event('UID:v', 'SEQUENCE:2', 'DTSTART:20261126T090000Z', 'SUMMARY:Second')
    expect(read(calendar(second, first)).entries.map(({ title }) => title)).toEqual(['Second'])
    expect(read(calendar(first, second)).entries.map(({ title }) => title)).toEqual(['Second'])
  })
})

test('entries without an identifier are told apart by what they are, in every file alike', () => {
  const one = event('DTSTART:20261125T090000Z', 'SUMMARY:One')
  const two = event('DTSTART:20261125T100000Z', 'SUMMARY:Two')
  const uids = (text: string) => read(text).entries.map(({ uid }) => uid)
  expect(new Set(uids(calendar(one, two))).size).toBe(2)
  expect(uids(calendar(two))[0]).toBe(uids(calendar(one, two))[1])
})

describe('who is invited', () => {
  test('organiser and attendees, each once, with a role where one is given; rooms left out', () => {
    const { entries } = read(
      calendar(
        event(
          'UID:p',
          'DTSTART:20261125T090000Z',
          'SUMMARY:Line visit',
          'ORGANIZER;CN=Ruth Okonjo-Lane:mailto:ruth@orrin.example',
          'ATTENDEE;CN="Okonjo-Lane, Ruth";PARTSTAT=ACCEPTED:mailto:Ruth@orrin.example',
          'ATTENDEE;CN="Kaine, Emrys (Managing Director)":MAILTO:emrys.kaine@penhallow.example',
          'ATTENDEE:mailto:priya.dunstan@vellacott.example',
          'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@orrin.example',
        ),
      ),
    )
    expect(entries[0]?.invited.map(({ name, role, mail }) => [name, role, mail])).toEqual([
      ['Ruth Okonjo-Lane', '', 'ruth@orrin.example'],
      ['Emrys Kaine', 'Managing Director', 'emrys.kaine@penhallow.example'],
      ['Priya Dunstan', '', 'priya.dunstan@vellacott.example'],
    ])
  })
})

describe('hostile and broken files', () => {
  test('say what they are and what to do', () => {
    expect(refusalOf('hello')).toMatchObject({ kind: 'bad-input', message: expect.stringMatching(/no calendar file/) })
    expect(refusalOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR')).toMatchObject({ kind: 'bad-input' })
    expect(refusalOf(`BEGIN:VCALENDAR\r\n${'X'.repeat(8_000_001)}`)).toMatchObject({ kind: 'too-large' })
  })

  test.each([
    ['never fits a day', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['each second', 'RRULE:FREQ=SECONDLY'],
    ['a step of centuries', 'RRULE:FREQ=MONTHLY;INTERVAL=4800;BYDAY=5MO'],
    ['an impossible year', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15,16;BYDAY=1MO'],
    ['no frequency', 'RRULE:COUNT=4'],
  ])('a rule that %s ends, and takes nothing else with it', (_what, rule) => {
    const bad = event('UID:h', 'DTSTART:20000103T090000Z', rule, 'SUMMARY:Bad')
    const good = event('UID:g', 'DTSTART:20261125T090000Z', 'SUMMARY:Good')
    expect(read(calendar(bad, good)).entries.map(({ title }) => title)).toEqual(['Good'])
  })

  test('thousands of daily series that count since 1999 share the steps there are', () => {
    const many = Array.from({ length: 3_000 }, (_, i) =>
      event(`UID:${i}`, 'DTSTART:19990105T090000Z', 'RRULE:FREQ=DAILY;COUNT=11000', 'SUMMARY:Daily'),
    )
    const { entries, notes } = read(calendar(...many))
    expect(entries.length).toBeLessThanOrEqual(1_000)
    expect(notes.join()).toMatch(/not followed/)
  })

  test('markup, control and direction characters stay words of one line', () => {
    const text = calendar(event('UID:m', 'DTSTART:20261125T090000Z', 'SUMMARY:<b>Hi</b>\\nyou\u202e there\u0007'))
    expect(read(text).entries[0]?.title).toBe('<b>Hi</b> you there')
  })

  test('an entry without identifier whose start is no date takes no other with it', () => {
    const bad = event('DTSTART:' + 'x'.repeat(40), 'SUMMARY:Bad')
    const moved = event('UID:m', 'RECURRENCE-ID:soon', 'DTSTART:20261125T090000Z', 'SUMMARY:Moved')
    const good = event('UID:g', 'DTSTART:20261125T090000Z', 'SUMMARY:Good')
    const { entries, leftOut } = read(calendar(bad, moved, good))
    expect(entries.map(({ title }) => title)).toEqual(['Good'])
    expect(leftOut.unreadable).toBe(2)
  })

  test('nesting without end, one line without end', () => {
    const deep = `BEGIN:VCALENDAR\r\n${'BEGIN:X\r\n'.repeat(50_000)}${'END:X\r\n'.repeat(50_000)}END:VCALENDAR\r\n`
    expect(read(deep).entries).toEqual([])
    const long = calendar(event('UID:l', 'DTSTART:20261125T090000Z', `SUMMARY:${'a'.repeat(2_000_000)}`))
    expect(read(long).entries[0]?.title).toHaveLength(300)
  })
})
