import type { Watch, WatchInterval } from '../../contract/contract.ts'
import { countWord } from './terms.ts'

/** How often, as a choice. */
export const intervalWords: Readonly<Record<WatchInterval, string>> = {
  daily: 'Every day',
  'three-days': 'Every 3 days',
  weekly: 'Every week',
  monthly: 'Every month',
}

/** What came of the last check, in a few words; null before the first one. */
export function outcomeWords({ lastOutcome }: Watch): string | null {
  if (!lastOutcome) return null
  if (lastOutcome.state === 'failed') return lastOutcome.reason ?? 'The last check failed.'
  return lastOutcome.changes === 0 ? 'nothing changed' : countWord(lastOutcome.changes, 'change')
}
