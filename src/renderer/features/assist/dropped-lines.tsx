import type { DroppedLine } from '../../../contract/assist.ts'
import { droppedWords } from './assist-words.ts'

/** What the checks did not let through, and why: to be read, and not to be kept. */
export function DroppedLines({ dropped }: { readonly dropped: readonly DroppedLine[] }) {
  if (dropped.length === 0) return null
  return (
    <details className="assistdropped">
      <summary>What was dropped, and why</summary>
      <ul>
        {dropped.map((line, at) => (
          <li key={at}>
            <del>{line.text}</del> <span className="t2">{droppedWords(line)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
