import type { Snapshot } from '../../../contract/contract.ts'

const numbers = ['None', 'One', 'Two', 'Three', 'Four', 'Five'] as const

/** Questions the dossier does not answer, each with the answer that would end the matter. */
export function Ask({ snapshot }: { snapshot: Snapshot }) {
  const { questions } = snapshot
  if (questions.length === 0) return null
  return (
    <section aria-label="Questions">
      <div className="sec">
        <h2>Ask</h2>
        <span className="t2">{numbers[questions.length] ?? questions.length} the dossier does not answer</span>
      </div>
      <ol className="qs">
        {questions.map((question) => (
          <li key={question.id}>
            <div>
              <p>{question.ask}</p>
              <p className="end">
                {ending(question, snapshot)}: {unquoted(question.endsIf)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ending({ tie, problemId }: Snapshot['questions'][number], { problems }: Snapshot): string {
  const number = problems.findIndex((problem) => problem.problemId === problemId) + 1
  switch (tie) {
    case 'problem':
      return number > 0 ? `Ends problem ${number}` : 'Ends the likely problem'
    case 'unknown':
      return 'Settles it'
    case 'urgency':
      return 'Settles urgency'
    case 'fit':
      return 'Settles fit'
  }
}
import { unquoted } from '../../words/unquoted.ts'
