import type { Goal } from '../../model/goal.ts'
import { dateWords } from '../date-words.ts'

/** "64 today; 120 shops by 2028": the gap in a line, and what became of it. */
export function goalWords({ today, target, by, before, state, saidOn }: Goal): string {
  const aim = [target?.words, by === null ? null : `by ${dateWords(by)}`].filter(Boolean).join(' ')
  const gap = target === null ? aim : `${today ? todayWords(today) : 'Today’s figure: not found'}; ${aim}`
  return [
    gap === '' ? 'Without a figure or a date' : gap,
    before ? movedWords(before) : null,
    stateWords[state],
    saidOn === null ? 'said on a page without a date' : null,
  ]
    .filter(Boolean)
    .join('. ')
    .concat('.')
}

/** "64 shops today", and of when that is where it is not said beside the goal. */
const todayWords = ({ figure, on, from }: NonNullable<Goal['today']>): string =>
  `${figure.words}${/\b(?:today|now|currently)\b/i.test(figure.words) ? '' : ' today'}${on === null || from === 'goal' ? '' : ` (${dateWords(on)})`}`

function movedWords({ by, target }: NonNullable<Goal['before']>): string {
  return `Was ${[target?.words, by === null ? null : `by ${dateWords(by)}`].filter(Boolean).join(' ') || 'said otherwise'}`
}

export const stateWords: Readonly<Record<Goal['state'], string | null>> = {
  open: null,
  reached: 'They say it was reached',
  passed: 'Date passed, outcome not found',
  dropped: 'Their pages say it no more',
}
