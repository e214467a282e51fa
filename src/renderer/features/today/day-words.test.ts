import { describe, expect, it } from 'vitest'
import type { CallRow } from '../../../contract/calls.ts'
import { byDay, dayGroups, dayTitle, dayToPrepare, leadWords, nextWords, openWords, waitingWords } from './day-words.ts'
import { rowsOf } from './today-rows.ts'

const now = new Date(2026, 10, 10, 16, 12)
const callAt = (day: number, hour: number, minute = 0): CallRow =>
  // only what the words are made of
  ({ call: { at: new Date(2026, 10, day, hour, minute).toISOString(), minutes: 30 } }) as CallRow

describe('dayTitle', () => {
  it('is a plain date', () => expect(dayTitle(now)).toBe('Tuesday 10 November'))
})

describe('byDay', () => {
  it('goes by the local calendar day, whatever the hour', () => {
    const days = byDay([callAt(9, 23), callAt(10, 9), callAt(10, 23, 59), callAt(11, 0, 1), callAt(12, 9)], now)
    expect([days.today.length, days.tomorrow.length, days.later.length]).toEqual([2, 1, 1])
  })
})

describe('leadWords', () => {
  const lead = (...calls: CallRow[]) => leadWords(byDay(calls, now), now)
  it('says what is left when some were held', () => {
    expect(lead(callAt(10, 9), callAt(10, 17), callAt(11, 9), callAt(11, 10))).toBe(
      'One call left today, two tomorrow.',
    )
  })
  it('says none as a word and looks further ahead', () => {
    expect(lead()).toBe('No calls today.')
    expect(lead(callAt(13, 9))).toBe('No calls today, none tomorrow, one later.')
  })
})

describe('nextWords', () => {
  it('counts minutes, then hours', () => {
    expect(nextWords([callAt(10, 16, 30)], now)).toBe('next call in 18 min')
    expect(nextWords([callAt(10, 19, 30)], now)).toBe('next call in 3 h')
  })
  it('knows a call that is on and a day that is done', () => {
    expect(nextWords([callAt(10, 16, 0)], now)).toBe('a call is on')
    expect(nextWords([callAt(10, 9)], now)).toBe('all held')
    expect(nextWords([], now)).toBeNull()
  })
  it('takes a call that was hung up for over, whatever its minutes', () => {
    const hungUp = { ...callAt(10, 16, 0), held: true, approval: null, pagesRead: 25, evidenceAgeDays: 0 }
    expect(nextWords([hungUp], now)).toBe('all held')
    expect(nextWords([hungUp, callAt(10, 16, 30)], now)).toBe('next call in 18 min')
    expect(waitingWords(byDay([hungUp], now), now)).toBe('')
    expect(rowsOf(dayGroups([hungUp], now), [], now).map(({ toApprove }) => toApprove)).toEqual([false])
  })
})

describe('dayGroups', () => {
  it('gives each day its own group for two weeks, the rest together, and what was before today none', () => {
    const groups = dayGroups(
      [callAt(9, 9), callAt(10, 9), callAt(11, 9), callAt(11, 10), callAt(20, 9), callAt(28, 9)],
      now,
    )
    expect(groups.map(({ title, day, calls }) => [title, day, calls.length])).toEqual([
      ['Today', '2026-11-10', 1],
      ['Tomorrow', '2026-11-11', 2],
      ['Friday 20 November', '2026-11-20', 1],
      ['Later', null, 1],
    ])
    expect(dayToPrepare(groups, now)?.title).toBe('Tomorrow')
    expect(dayToPrepare(dayGroups([callAt(10, 9), callAt(20, 9)], now), now)?.day).toBe('2026-11-20')
    expect(dayToPrepare(dayGroups([callAt(10, 9), callAt(28, 9)], now), now)).toBeUndefined()
  })
})

describe('what waits for the seller', () => {
  const aCall = (day: number, part: object): CallRow =>
    Object.assign(callAt(day, 17), { pagesRead: 18, evidenceAgeDays: 1, approval: null }, part)
  it('counts drafts without a word, and dossiers that are thin or stale, until tomorrow', () => {
    const rows = [
      aCall(10, { approval: {} }),
      aCall(11, {}),
      aCall(11, { pagesRead: 3 }),
      aCall(11, { evidenceAgeDays: 97, approval: {} }),
      aCall(13, { pagesRead: 0 }),
    ]
    expect(waitingWords(byDay(rows, now), now)).toBe(
      'Two briefs wait for your word. Two dossiers are thin or stale for them.',
    )
    expect(waitingWords(byDay([aCall(11, { approval: {} })], now), now)).toBe('')
    expect(openWords({ calls: rows })).toBe('3 of 5 not approved')
    expect(openWords({ calls: rows.slice(0, 1) })).toBe('approved')
  })
})
