import { problemLetter } from '../../words/problem-letter.ts'

/** By which questions and the brief name a likely problem. */
export function Letter({ at }: { readonly at: number }) {
  return (
    <span className="letter t3">
      <span className="sr">Problem </span>
      {problemLetter(at)}
    </span>
  )
}
