import type { Silence } from '../../model/pursuit.ts'
import { workingDaysAfter } from './working-days.ts'

/**
 * The day on which to try again after an attempt of today without an answer: the one that keeps the pace of the pursuit rule, and the next
 * working day at the earliest. Null once the rule is met: then it is time to stop.
 */
export function nextAttempt({ met, nextFrom }: Pick<Silence, 'met' | 'nextFrom'>, today: string): string | null {
  if (met !== null) return null
  const earliest = workingDaysAfter(today, 1)
  return nextFrom !== null && nextFrom > earliest ? nextFrom : earliest
}
