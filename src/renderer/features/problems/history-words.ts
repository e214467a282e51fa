import type { Instant, ProblemWord } from '../../../contract/contract.ts'
import type { HistoryStep } from '../../../contract/problems.ts'
import { stanceWords } from '../../../contract/stance-words.ts'
import { dayWords } from '../../words/dates.ts'
import { basisWord, confidenceWord } from '../../words/terms.ts'
import { upperFirst } from '../../words/upper-first.ts'

interface HistoryLine {
  readonly at: Instant
  readonly by: 'evidence' | 'you'
  readonly day: string
  readonly text: string
}

/** "Likely since 3 Nov, was a hunch"; null without a step. `steps` come the latest first. */
export function sinceWords(steps: readonly HistoryStep[], now: Date): string | null {
  const [latest, before] = steps
  if (!latest) return null
  const same = before?.held?.confidence === latest.held?.confidence
  const words = (held: HistoryStep['held']) => (same ? fullWords(held) : shortWords(held))
  const was = before ? `, was ${words(before.held)}` : ''
  return `${upperFirst(words(latest.held))} since ${dayWords(latest.at, now)}${was}`
}

/** Steps and the seller's words in one order, the latest first. A word that was taken back stays, and says so. */
export function historyLines(
  steps: readonly HistoryStep[],
  words: readonly ProblemWord[],
  now: Date,
): readonly HistoryLine[] {
  const stood = steps.map(({ at, held }): HistoryLine => {
    return { at, by: 'evidence', day: dayWords(at, now), text: upperFirst(fullWords(held)) }
  })
  const said = words.map(({ at, stance, reason, undoneAt }): HistoryLine => {
    const why = reason === '' ? '' : `, “${reason}”`
    const undone = undoneAt === null ? '' : `, taken back ${dayWords(undoneAt, now)}`
    return { at, by: 'you', day: dayWords(at, now), text: `You: ${stanceWords[stance]}${why}${undone}` }
  })
  return [...stood, ...said].toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

const shortWords = (held: HistoryStep['held']): string =>
  held === null ? 'no likely problem' : held.basis === 'typical' ? basisWord.typical : confidenceWord[held.confidence]

const fullWords = (held: HistoryStep['held']): string =>
  held === null || held.basis === 'typical'
    ? shortWords(held)
    : `${confidenceWord[held.confidence]} (${basisWord[held.basis]})`
