import type { ProblemWord } from '../../../contract/contract.ts'
import type { HistoryStep } from '../../../contract/problems.ts'
import { useNow } from '../../app/use-now.ts'
import { historyLines, sinceWords } from './history-words.ts'

/** Since when it is held as it is, and what was held before, with the seller's words in between. */
export function ProblemHistory({
  steps,
  words,
}: {
  readonly steps: readonly HistoryStep[]
  readonly words: readonly ProblemWord[]
}) {
  const now = useNow()
  const since = sinceWords(steps, now)
  const lines = historyLines(steps, words, now)
  if (since === null) return null
  if (lines.length < 2) return <p className="t3">{since}</p>
  return (
    <details>
      <summary>{since}</summary>
      <ol>
        {lines.map(({ at, day, text, by }) => (
          <li key={`${at} ${by}`}>
            <span className="t3 nowrap">{day}</span> <span>{text}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}
