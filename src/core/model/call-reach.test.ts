import { expect, it } from 'vitest'
import { isWithinReach } from './call-reach.ts'

it('reaches from an hour ago to twelve hours ahead', () => {
  const now = Date.parse('2026-11-29T18:00:00.000Z')
  const reached = ['16:59', '17:00', '18:00'].map((time) => isWithinReach(`2026-11-29T${time}:00.000Z`, now))
  expect(reached).toEqual([false, true, true])
  expect(isWithinReach('2026-11-30T06:00:00.000Z', now)).toBe(true)
  expect(isWithinReach('2026-11-30T06:01:00.000Z', now)).toBe(false)
})
