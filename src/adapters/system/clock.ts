import type { Clock } from '../../app/ports.ts'
import type { Instant } from '../../core/model/time.ts'

/** The machine's own clock, or the one given. */
export function createClock(now: () => Date = () => new Date()): Clock {
  // an ISO string of a Date is an Instant by its form
  return { now: () => now().toISOString() as Instant }
}
