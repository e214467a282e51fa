import { expect, it } from 'vitest'
import type { Silence } from '../../model/pursuit.ts'
import { nextAttempt } from './next-attempt.ts'

const met = { day: '2026-12-04' } as Silence['met'] // only whether it is met counts here

it('tries again at the pace of the rule, on a working day after today', () => {
  // a Friday
  expect(nextAttempt({ met: null, nextFrom: '2026-12-08' }, '2026-12-04')).toBe('2026-12-08')
  expect(nextAttempt({ met: null, nextFrom: '2026-12-04' }, '2026-12-04')).toBe('2026-12-07')
  expect(nextAttempt({ met: null, nextFrom: null }, '2026-12-04')).toBe('2026-12-07')
})

it('stops once the rule is met', () => {
  expect(nextAttempt({ met, nextFrom: '2026-12-08' }, '2026-12-04')).toBeNull()
})
