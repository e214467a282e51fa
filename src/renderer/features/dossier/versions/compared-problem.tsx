import type { EvidenceLine } from '../../../../contract/contract.ts'
import type { ComparedProblem as Problem } from '../../../../contract/snapshots.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { turnWords } from './version-words.ts'

/** A likely problem that stands otherwise, with the evidence that came and that went, each under its side. */
export function ComparedProblem({ problem }: { problem: Problem }) {
  const { statement, added, gone } = problem
  return (
    <article className="prob">
      <header>
        <h3>{statement}</h3>
        <span className="basis">{turnWords(problem)}</span>
      </header>
      {added.length + gone.length > 0 && (
        <div className="ledger">
          <Side problem={problem} direction="for" />
          <Side problem={problem} direction="against" />
        </div>
      )}
    </article>
  )
}

function Side({ problem, direction }: { problem: Problem; direction: EvidenceLine['direction'] }) {
  const of = (lines: readonly EvidenceLine[]) => lines.filter((line) => line.direction === direction)
  const [added, gone] = [of(problem.added), of(problem.gone)]
  const [was, is] = [problem.before?.[direction] ?? 0, problem.after?.[direction] ?? 0]
  return (
    <div>
      <h4 className={direction}>
        <Icon name={direction === 'for' ? 'pro' : 'con'} />
        {direction === 'for' ? 'For' : 'Against'}, {was === is ? is : `${is}, was ${was}`}
      </h4>
      <Evidence word="New" lines={added} problemId={problem.problemId} />
      <Evidence word="No longer on file" lines={gone} problemId={problem.problemId} />
      {added.length + gone.length === 0 && <p className="t3">Nothing came, nothing went.</p>}
    </div>
  )
}

function Evidence({ word, lines, problemId }: { word: string; lines: readonly EvidenceLine[]; problemId: string }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="lab">{word}</p>
      {lines.map((line) => (
        <Quote
          key={line.id}
          evidence={line.evidence}
          direction={line.direction}
          date={line.date}
          old={line.freshness === 'stale'}
          item={`${problemId} ${word} ${line.id}`}
        />
      ))}
    </>
  )
}
