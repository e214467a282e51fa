import './ask.css'
import { useQuery } from '@tanstack/react-query'
import type { Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Refs } from '../../ui/ref.tsx'
import { unquoted } from '../../words/unquoted.ts'
import { ProvedBefore } from '../debrief/proved-before.tsx'
import { OwnQuestionForm } from './own-question-form.tsx'
import { useOwnQuestions } from './use-own-questions.ts'
import { problemLetter } from '../../words/problem-letter.ts'

type Question = Snapshot['questions'][number]

const numbers = ['None', 'One', 'Two', 'Three', 'Four', 'Five'] as const

/** Questions the dossier does not answer, each with why it is asked and the answer that would end the matter; and a place for the seller's own. */
export function Ask({ snapshot }: { snapshot: Snapshot }) {
  const questions = useQuestions(snapshot)
  const own = useOwnQuestions(snapshot.accountId)
  if (questions.length === 0 && snapshot.playbook === null) return null
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
              <p>
                {question.ask} {question.own && <Chip>yours</Chip>}
              </p>
              <p className="end">
                {ending(question, snapshot)}: {unquoted(question.endsIf)}
              </p>
              {question.why !== '' && !question.own && (
                <p className="why">
                  {question.why}
                  <Refs evidence={question.evidence} />
                </p>
              )}
              <ProvedBefore snapshot={snapshot} problemId={question.problemId} />
            </div>
            {question.own && (
              <Button
                look="quiet"
                icon="x"
                aria-label={`Remove your question: ${question.ask}`}
                disabled={own.busy}
                onClick={() => own.remove(question)}
              />
            )}
          </li>
        ))}
      </ol>
      <OwnQuestionForm snapshot={snapshot} own={own} full={questions.filter((one) => one.own).length === 5} />
    </section>
  )
}

/** Those on screen; at once those of the newest snapshot where the seller added or removed one of his own. */
function useQuestions(shown: Snapshot): readonly Question[] {
  const latest = useQuery(queries.snapshot(shown.accountId)).data?.questions ?? shown.questions
  const ownOf = (questions: readonly Question[]): string =>
    questions
      .map(({ own }) => own ?? '')
      .join(' ')
      .trim()
  return ownOf(latest) === ownOf(shown.questions) ? shown.questions : latest
}

function ending({ tie, problemId }: Question, { problems }: Snapshot): string {
  const at = problems.findIndex((problem) => problem.problemId === problemId)
  switch (tie) {
    case 'problem':
      return at >= 0 ? `Ends problem ${problemLetter(at)}` : 'Ends the likely problem'
    case 'unknown':
      return 'Settles it'
    case 'urgency':
      return 'Settles urgency'
    case 'fit':
      return 'Settles fit'
  }
}
