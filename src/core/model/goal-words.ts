import type { Goal } from './goal.ts'
import type { PartialDate } from './time.ts'

/** How a host writes dates. */
type DateWords = (date: PartialDate) => string

/** "64 shops today; 120 shops by 2028": the gap in a line. Where no figure of today is on file, that is said. */
export function gapWords({ today, target, by }: Goal, dateWords: DateWords): string {
  const aim = aimWords({ target, by }, dateWords)
  if (target === null) return aim === '' ? 'No figure and no date' : aim
  return `${today ? todayWords(today, dateWords) : 'Today’s figure: not found'}; ${aim}`
}

/** The gap, what the goal was before, and what became of it. */
export function goalWords(goal: Goal, dateWords: DateWords): string {
  const { before, state, saidOn } = goal
  return [
    gapWords(goal, dateWords),
    before ? `Was ${aimWords(before, dateWords) || 'said otherwise'}` : null,
    goalStateWords[state],
    saidOn === null ? 'On a page without a date' : null,
  ]
    .filter((words) => words !== null)
    .map((words) => `${words}.`)
    .join(' ')
}

export const aimWords = ({ target, by }: Pick<Goal, 'target' | 'by'>, dateWords: DateWords): string =>
  [target?.words, by === null ? null : `by ${dateWords(by)}`].filter(Boolean).join(' ')

/** "64 shops today", with the day of the page where it stands elsewhere than in the goal. */
export function todayWords({ figure, on, from }: NonNullable<Goal['today']>, dateWords: DateWords): string {
  const told = /\b(?:today|now|currently)\b/i.test(figure.words) ? figure.words : `${figure.words} today`
  return on === null || from === 'goal' ? told : `${told} (${dateWords(on)})`
}

/** What became of a goal; null while it is open. */
export const goalStateWords: Readonly<Record<Goal['state'], string | null>> = {
  open: null,
  reached: 'They say it was reached',
  passed: 'Date passed, outcome not found',
  dropped: 'Their pages say it no more',
}
