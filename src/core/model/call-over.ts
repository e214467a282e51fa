import type { CallSheet } from './call-sheet.ts'
import type { Call } from './call.ts'

/** Past its length a call may run on for so long; then they forgot to hang up. */
const overrunMs = 3_600_000

/** Whether there is something to write down of a call by now: nobody answered, or it still goes on, and there is not. */
export function isToDebrief(call: Pick<Call, 'minutes'>, sheet: CallSheet | undefined, now: number): boolean {
  if (sheet === undefined) return true
  if (sheet.outcome === 'no-answer') return false
  return sheet.endedAt !== null || now - Date.parse(sheet.startedAt) > call.minutes * 60_000 + overrunMs
}
