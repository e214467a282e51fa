import { expect, test } from 'vitest'
import { workingDays, workingDaysAfter } from './working-days.ts'

// 2 Nov 2026 is a Monday
test.each([
  ['2026-11-02', '2026-11-02', 1],
  ['2026-11-02', '2026-11-06', 5],
  ['2026-11-06', '2026-11-09', 2],
  ['2026-11-07', '2026-11-08', 0],
  ['2026-11-02', '2026-11-13', 10],
  ['2026-11-02', '2026-11-15', 10],
  ['2026-11-02', '2026-11-16', 11],
  ['2026-12-31', '2027-01-01', 2],
  ['2026-03-27', '2026-03-30', 2],
  ['2026-11-06', '2026-11-02', 0],
])('%s to %s are %i working days', (from, to, days) => {
  expect(workingDays(from, to)).toBe(days)
})

test('counts on over weekends, from any day', () => {
  expect(workingDaysAfter('2026-11-06', 1)).toBe('2026-11-09')
  expect(workingDaysAfter('2026-11-07', 1)).toBe('2026-11-09')
  expect(workingDaysAfter('2026-11-02', 10)).toBe('2026-11-16')
  expect(workingDaysAfter('2026-11-02', 0)).toBe('2026-11-02')
})
