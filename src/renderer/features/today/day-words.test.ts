import { describe, expect, it } from 'vitest'
import type { CallRow } from '../../../contract/calls.ts'
import { byDay, dayTitle, leadWords, nextWords } from './day-words.ts'

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
})
