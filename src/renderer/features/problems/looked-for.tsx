import type { Snapshot } from '../../../contract/contract.ts'
import { countWord, pageKindWord } from '../../words/terms.ts'

/** "Checked, nothing found" is a result: which problems, by which cues, on which pages. */
export function LookedFor({ snapshot: { lookedFor } }: { readonly snapshot: Snapshot }) {
  if (!lookedFor || lookedFor.notFound.length === 0 || lookedFor.pages === 0) return null
  const { notFound, pages, kinds } = lookedFor
  return (
    <details className="lookedfor">
      <summary>
        Looked for, not found: {countWord(notFound.length, 'problem')} on {countWord(pages, 'page')}
      </summary>
      <p className="t2">
        {kinds.map(({ kind, pages: count }) => `${pageKindWord[kind]} ${count}`).join(' · ')}. Silence is not evidence
        against.
      </p>
      <ul>
        {notFound.map(({ problemId, statement, cues, against }) => (
          <li key={problemId}>
            {statement}
            {against > 0 && <span className="t2"> {countWord(against, 'quote')} against.</span>}
            <span className="t3"> Looked for {cues.join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
