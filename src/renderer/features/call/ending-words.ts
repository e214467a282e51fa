import type { NoAnswer } from '../../../contract/call-sheets.ts'
import { callWords, weekdayWords } from '../../words/dates.ts'
import { callClock } from './call-note.ts'

/** "June’s figures, by Thu 3 Dec 2026". */
export function commitmentWords(words: string, day: string): string {
  const what = words.trim().replace(/[.,]$/, '')
  if (day === '') return what
  const by = weekdayWords(day)
  return what === '' ? `By ${by}` : `${what}, by ${by}`
}

/** "No answer. Attempt 2 of 6. Next: Thu 3 Dec 10:00." */
export function noAnswerWords(
  { attempt, of, met, next }: Pick<NoAnswer, 'attempt' | 'of' | 'met' | 'next'>,
  now: Date,
): string {
  const tried = `No answer. Attempt ${attempt} of ${of}.`
  if (next) return `${tried} Next: ${callWords(next.at, now)}.`
  return met ? `${tried} The pursuit rule is met: none is planned.` : `${tried} None is planned.`
}

/** "Hung up after 12:05. The debrief waits on Today." */
export const hungUpWords = (ranMs: number): string => `Hung up after ${callClock(ranMs)}. The debrief waits on Today.`
