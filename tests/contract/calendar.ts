import { expect, test } from 'vitest'
import type { Instant } from '../../src/contract/contract.ts'
import { type Connection, failureOf } from './connection.ts'

/** `20270304T101500Z`, so many days from now. */
const stamp = (days: number, time: string): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T${time}00Z`

const invitation = (
  start: string,
  { sequence = 0, more = [] as readonly string[], attendee = 'ruth.okonjo@orrin-mills.example' } = {},
) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:me@seller.example',
    'BEGIN:VEVENT',
    'UID:call-1@seller.example',
    `SEQUENCE:${sequence}`,
    `DTSTART:${start}`,
    'DURATION:PT45M',
    'SUMMARY:First call',
    'ORGANIZER:mailto:me@seller.example',
    `ATTENDEE;CN=Ruth Okonjo (Head of Engineering):mailto:${attendee}`,
    'ATTENDEE;CN=A friend:mailto:someone@gmail.com',
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

export function tellsOfCalendars(host: Connection): void {
  test('writes what comes next for the user’s own calendar, in moments that read back, and nothing internal', async () => {
    const { account } = await host.api.accounts.add({ address: 'ahead-gears.example', name: 'Ahead & Gears' })
    const which = { accountId: account.id }
    expect((await failureOf(host.api.calendar.write(which))).kind).toBe('not-found')
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const at = (days: number) => `${day(days)}T10:15:00.000Z` as Instant // an ISO string
    const call = {
      ...which,
      minutes: 45,
      people: [],
      objective: 'Secret aim',
      approachedBy: null,
      outcome: '',
    }
    await host.api.calls.save({ ...call, at: at(-2), nextCommitment: `They send figures by ${day(9)}` })
    const ahead = await host.api.calls.save({ ...call, at: at(3), nextCommitment: '' })
    const reason = 'Budget is gone'
    const bringBack = [{ on: 'date', day: day(40), words: 'new budget' }] as const
    await host.api.pursuit.decide({ ...which, verdict: 'back-burner', reason, bringBack: [...bringBack] })
    const { text, entries, left, fileName } = await host.api.calendar.write(which)
    expect(entries).toEqual([
      { what: 'call', title: 'Call with Ahead & Gears', when: at(3) },
      { what: 'next-step', title: `Ahead & Gears: They send figures by ${day(9)}`, when: day(9) },
      { what: 'bring-back', title: 'Look at Ahead & Gears again', when: day(40) },
    ])
    expect([left, fileName]).toEqual([[], 'ahead-gears-next-step.ics'])
    for (const internal of ['Secret aim', reason, 'new budget', 'burner']) expect(text).not.toContain(internal)
    const read = await host.api.calendar.read({ text })
    expect(read.rows.map(({ entry }) => [entry.at, entry.minutes])).toEqual([[at(3), 45]])
    const one = await host.api.calendar.write({ ...which, callId: ahead.id })
    expect(one.entries).toHaveLength(1)
  })

  test('reads a calendar, takes over what is confirmed, and moves the call when a later file does', async () => {
    const first = await host.api.calendar.read({ text: invitation(stamp(3, '1015')) })
    expect(first).toMatchObject({ own: ['seller.example'], leftOut: { over: 0, cancelled: 0 }, notes: [] })
    const no = 'ATTENDEE;PARTSTAT=DECLINED:mailto:me@seller.example'
    const declined = await host.api.calendar.read({ text: invitation(stamp(3, '1015'), { more: [no] }) })
    expect(declined).toMatchObject({ rows: [], leftOut: { declined: 1 } })
    const [row] = first.rows
    expect(row).toMatchObject({
      state: 'new',
      call: null,
      companies: [{ is: 'new', site: 'orrin-mills.example', why: 'mail' }],
    })
    expect(row?.entry.people.map(({ name, role }) => [name, role])).toEqual([
      ['Ruth Okonjo', 'Head of Engineering'],
      ['A friend', ''],
    ])
    if (!row) throw new Error('the call is listed')
    const { entry } = row
    const taken = await host.api.calendar.take({
      entries: [{ entry, callId: null, to: { words: 'orrin-mills.example' } }],
      own: first.own,
    })
    expect(taken).toMatchObject({ added: [{ minutes: 45 }], before: [], removed: 0, failed: [] })
    const call = taken.added[0]
    if (!call) throw new Error('the call was planned')
    expect(taken.newAccounts).toEqual([call.accountId])

    const ahead = await failureOf(host.api.calendar.write({ accountId: taken.added[0]?.accountId ?? 'none' }))
    expect(ahead.message).toMatch(/came out of your calendar/)
    const again = await host.api.calendar.read({ text: invitation(stamp(3, '1015')) })
    expect(again.rows).toMatchObject([{ state: 'same', call: { id: call.id } }])
    const later = await host.api.calendar.read({ text: invitation(stamp(4, '0900'), { sequence: 2 }) })
    expect(later.rows).toMatchObject([{ state: 'moved', call: { id: call.id } }])
    const to = { accountId: call.accountId }
    const entries = later.rows.map((one) => ({ entry: one.entry, callId: call.id, to }))
    const moved = await host.api.calendar.take({ entries, own: later.own })
    expect(moved).toMatchObject({ added: [], before: [{ at: call.at }] })
    const onFile = await host.api.calls.list({ accountId: call.accountId })
    expect(onFile).toMatchObject([{ id: call.id, at: later.rows[0]?.entry.at, people: [{ name: 'Ruth Okonjo' }, {}] }])
    // the older version does not move it back
    const stale = await host.api.calendar.read({ text: invitation(stamp(3, '1015'), { sequence: 1 }) })
    expect(stale.rows).toMatchObject([{ state: 'older' }])

    const off = await host.api.calendar.read({
      text: invitation(stamp(4, '0900'), { sequence: 3, more: ['STATUS:CANCELLED'] }),
    })
    expect(off.rows).toMatchObject([{ state: 'cancelled', call: { id: call.id } }])
    const gone = await host.api.calendar.take({ entries: [], remove: [call.id], own: off.own })
    expect(gone).toMatchObject({ removed: 1, before: [{ id: call.id }] })
    expect(await host.api.calls.list({ accountId: call.accountId })).toEqual([])
    await host.api.accounts.remove({ accountId: call.accountId })
  })

  test('moves the calls of a series when its time is changed, and says which are no longer in it', async () => {
    const { account } = await host.api.accounts.add({ address: 'series-mill.example', name: 'Series Mill' })
    const series = (time: string, count: number) =>
      invitation(stamp(2, time), {
        more: [`RRULE:FREQ=WEEKLY;COUNT=${count}`],
        attendee: 'ruth@series-mill.example',
      }).replace('call-1', 'series-1')
    const first = await host.api.calendar.read({ text: series('1000', 3) })
    expect(first.rows).toMatchObject(
      [1, 2, 3].map(() => ({ state: 'new', companies: [{ is: 'account', why: 'mail' }] })),
    )
    const to = { accountId: account.id }
    const taken = await host.api.calendar.take({
      entries: first.rows.map(({ entry }) => ({ entry, callId: null, to })),
      own: first.own,
    })
    expect(taken.added).toHaveLength(3)
    const ids = taken.added.map(({ id }) => id)
    const later = await host.api.calendar.read({ text: series('1130', 2) })
    expect(later.rows.map(({ state, call }) => [state, call?.id])).toEqual([
      ['moved', ids[0]],
      ['moved', ids[1]],
      ['gone', ids[2]],
    ])
    const moved = later.rows.filter(({ state }) => state === 'moved')
    await host.api.calendar.take({
      entries: moved.map(({ entry, call }) => ({ entry, callId: call?.id ?? null, to })),
      remove: ids.slice(2),
      own: later.own,
    })
    const again = await host.api.calendar.read({ text: series('1130', 2) })
    expect(again.rows.map(({ state, call }) => [state, call?.id])).toEqual([
      ['same', ids[0]],
      ['same', ids[1]],
    ])
    await host.api.accounts.remove({ accountId: account.id })
  })

  test('says what is wrong with a file, and which entry could not be taken over', async () => {
    const error = await failureOf(host.api.calendar.read({ text: 'not a calendar' }))
    expect(error).toMatchObject({ kind: 'bad-input', next: expect.stringMatching(/\.ics/) })
    const nobody = await host.api.calendar.read({
      text: invitation(stamp(5, '1200'), { attendee: 'x@gmail.com' }).replace('call-1', 'call-2'),
    })
    expect(nobody.rows).toMatchObject([{ companies: [] }])
    const entries = nobody.rows.map(({ entry }) => ({ entry, callId: null, to: { words: 'ftp://nowhere' } }))
    const { added, failed } = await host.api.calendar.take({ entries, own: [] })
    expect(added).toEqual([])
    expect(failed).toMatchObject([{ title: 'First call' }])
  })
}
