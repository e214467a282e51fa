import { expect, it } from 'vitest'
import { clockWords, minutesWords, overWords, planWords } from './session-words.ts'

it('tells minutes and seconds, left or over', () => {
  expect(clockWords(18 * 60_000 + 42_900)).toBe('18:42')
  expect(clockWords(-130_000)).toBe('02:10')
  expect(clockWords(100 * 60_000)).toBe('100:00')
  expect(planWords(1, { planMinutes: 30 })).toBe('left of 30')
  expect(planWords(-1, { planMinutes: 30 })).toBe('over 30')
})

it('says calmly that the time is over', () => {
  expect(overWords({ planMinutes: 5 })).toBe('5 minutes are over. Go on as long as it is worth it; Finish sums it up.')
  expect([0, 1, 7].map(minutesWords)).toEqual(['under a minute', '1 minute', '7 minutes'])
})
