const hourMs = 3_600_000
/** A call of today, or of tomorrow morning when the day is late. */
const aheadMs = 12 * hourMs
/** It may have begun late. */
const agoMs = hourMs

/** Whether a call is near enough that going to it means to hold it. */
export function isWithinReach(at: string, now: number): boolean {
  const ahead = Date.parse(at) - now
  return ahead <= aheadMs && ahead >= -agoMs
}
