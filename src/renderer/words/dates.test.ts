import { describe, expect, it } from 'vitest'
import type { Instant, PartialDate } from '../../contract/contract.ts'
import { calendarDaysBetween, callWords, dateWords, daysSince, momentWords, shortDateWords } from './dates.ts'

// branded strings
const date = (text: string) => text as PartialDate
const local = (text: string) => new Date(text).toISOString() as Instant
const now = new Date('2026-11-10T12:00:00')

describe('dates in words', () => {
  it('is as precise as the date', () => {
    expect(dateWords(date('2026-10-28'))).toBe('28 Oct 2026')
    expect(dateWords(date('2026-10'))).toBe('Oct 2026')
    expect(dateWords(date('2026'))).toBe('2026')
  })

  it('leaves out the year of now, but never a bare year', () => {
    expect(shortDateWords(date('2026-10-28'), now)).toBe('28 Oct')
    expect(shortDateWords(date('2025-10-28'), now)).toBe('28 Oct 2025')
    expect(shortDateWords(date('2026'), now)).toBe('2026')
  })

  it('says when a call is', () => {
    expect(callWords(local('2026-11-10T16:30:00'), now)).toBe('Today 16:30')
    expect(callWords(local('2026-11-11T09:30:00'), now)).toBe('Tomorrow 09:30')
    expect(callWords(local('2026-11-24T10:30:00'), now)).toBe('Tue 24 Nov 10:30')
    expect(callWords(local('2027-01-04T10:30:00'), now)).toBe('Mon 4 Jan 2027 10:30')
  })

  it('says when a page was fetched', () => {
    expect(momentWords(local('2026-11-04T16:12:00'), now)).toBe('4 Nov, 16:12')
  })

  it('counts days', () => {
    expect(daysSince(date('2026-11-04'), new Date('2026-11-10T12:00:00Z'))).toBe(6)
    expect(daysSince(date('2027-01-01'), now)).toBe(0)
    expect(calendarDaysBetween(new Date('2026-11-10T23:50:00'), new Date('2026-11-11T00:10:00'))).toBe(1)
  })
})
