import type { Session } from '../../../contract/contract.ts'
import { countWord } from '../../words/terms.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** "18:42"; an hour and more in minutes, too. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** What stands behind the clock: how long it was meant to take, said calmly where it took longer. */
export const planWords = (leftMs: number, { planMinutes }: Pick<Session, 'planMinutes'>): string =>
  leftMs >= 0 ? `left of ${planMinutes}` : `over ${planMinutes}`

/** "7 minutes" */
export const minutesWords = (minutes: number): string =>
  minutes === 0 ? 'under a minute' : countWord(minutes, 'minute')

export const overWords = ({ planMinutes }: Pick<Session, 'planMinutes'>): string =>
  `${countWord(planMinutes, 'minute')} are over. Go on as long as it is worth it; Finish sums it up.`
