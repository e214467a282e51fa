import type { CallSheet } from '../../../contract/contract.ts'
import { Confidence } from '../../ui/confidence.tsx'
import { targetKey } from './call-items.ts'
import { callClock } from './call-note.ts'
import { Answers, HeldTag } from './ask-list.tsx'
import { problemLetter } from '../../words/problem-letter.ts'
import type { Choice } from './use-choice.ts'

/** The likely problems, how sure each was before the call, and how it came out in it. */
export function ProblemList({ sheet, choice }: { readonly sheet: CallSheet; readonly choice: Choice }) {
  if (sheet.problems.length === 0) return null
  return (
    <section aria-label="Likely problems">
      <div className="sec">
        <h2>Likely problems</h2>
        <span className="more">the answer to a question marks its problem</span>
      </div>
      <ol className="callprobs">
        {sheet.problems.map((problem, i) => (
          <ProblemRow
            key={problem.problemId}
            letter={problemLetter(i)}
            problem={problem}
            sheet={sheet}
            choice={choice}
          />
        ))}
      </ol>
    </section>
  )
}

function ProblemRow(props: {
  letter: string
  problem: CallSheet['problems'][number]
  sheet: CallSheet
  choice: Choice
}) {
  const { letter, problem, sheet, choice } = props
  const target = { about: 'problem', id: problem.problemId } as const
  const here = choice.chosen?.target ? targetKey(choice.chosen.target) === targetKey(target) : false
  const own = choice.items.find(({ key }) => key === `problem ${problem.problemId}`)
  const mark = sheet.marks.find((one) => targetKey(one) === targetKey(target))
  return (
    <li aria-current={here ? 'true' : undefined}>
      <span className="num t3" aria-hidden="true">
        {letter}
      </span>
      {own ? (
        <button type="button" className="askit grow" aria-pressed={here} onClick={() => choice.choose(own.key)}>
          {problem.statement}
        </button>
      ) : (
        <span className="grow">{problem.statement}</span>
      )}
      {problem.basis === 'typical' ? (
        <span className="t3">typical</span>
      ) : (
        <Confidence confidence={problem.confidence} />
      )}
      <HeldTag
        held={choice.heldOf(target)}
        at={mark ? callClock(Date.parse(mark.at) - Date.parse(sheet.startedAt)) : ''}
      />
      {own && here && <Answers held={choice.heldOf(target)} settle={choice.settle} />}
    </li>
  )
}
