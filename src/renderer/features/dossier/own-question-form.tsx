import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { BetterQuestion, Snapshot } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { QuestionFlags } from './question-flags.tsx'
import { problemLetter } from '../../words/problem-letter.ts'
import type { NewQuestion, OwnQuestions } from './use-own-questions.ts'

const empty: NewQuestion = { ask: '', endsIf: '', tie: 'unknown', problemId: null }

/** Fewer letters are no question yet; a check follows so long after the last key. */
const [leastLength, pauseMs] = [8, 350]

/** The seller's own question: what speaks against it shows while it is typed, with a better one to take. */
export function OwnQuestionForm({
  snapshot,
  own,
  full,
}: {
  readonly snapshot: Snapshot
  readonly own: OwnQuestions
  readonly full: boolean
}) {
  const [typed, setTyped] = useState(empty)
  const field = useRef<HTMLInputElement>(null)
  const asked = usePaused(typed.ask.trim())
  const check = useQuery({
    ...queries.questionCheck(snapshot.accountId, asked),
    enabled: asked.length >= leastLength,
  })
  // an answer about other words is no answer
  const shown = asked.length >= leastLength && check.data?.ask === typed.ask.trim() ? check.data : null
  const form = useRef<HTMLFormElement>(null)
  // it comes under the field, which is often the last thing that is seen
  useEffect(() => {
    if (shown !== null && document.activeElement === field.current) form.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  const take = (better: BetterQuestion) => {
    setTyped(better)
    field.current?.focus()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (typed.ask.trim() !== '') own.add(typed, () => setTyped((now) => (now === typed ? empty : now)))
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !shown?.better) return
    event.preventDefault()
    take(shown.better)
  }
  if (full) return <p className="t2 ownq">Five questions of your own: as many as a call has room for.</p>
  return (
    <form className="ownq" ref={form} onSubmit={submit} aria-label="Your own question">
      <label>
        <span className="lab">Your own question</span>
        <input
          className="field"
          ref={field}
          value={typed.ask}
          maxLength={400}
          placeholder="As you would say it. It is held against the dossier while you type."
          // what was written of an earlier question goes with it
          onChange={({ target }) => setTyped(target.value === '' ? empty : { ...typed, ask: target.value })}
          onKeyDown={keyDown}
        />
      </label>
      {check.error && <Failure error={check.error} />}
      <QuestionFlags check={shown} onTake={take} />
      {typed.ask.trim() !== '' && (
        <div className="fields ownties">
          <label>
            <span className="lab">Stop if they say</span>
            <input
              className="field"
              value={typed.endsIf}
              maxLength={400}
              placeholder="The answer that would end it"
              onChange={(event) => setTyped({ ...typed, endsIf: event.target.value })}
            />
          </label>
          <TieField snapshot={snapshot} question={typed} onChange={setTyped} />
          <Button type="submit" disabled={own.busy}>
            Add to the call
          </Button>
        </div>
      )}
    </form>
  )
}

/** What the question is to settle: one of the likely problems, or something else that is open. */
function TieField({
  snapshot,
  question,
  onChange,
}: {
  snapshot: Snapshot
  question: NewQuestion
  onChange: (question: NewQuestion) => void
}) {
  const id = useId()
  const others = { unknown: 'something unknown', fit: 'the fit', urgency: 'urgency' } as const
  const value = question.tie === 'problem' ? `problem ${question.problemId ?? ''}` : question.tie
  const known = snapshot.problems.some(({ problemId }) => problemId === question.problemId)
  const choose = (chosen: string) => {
    const problemId = chosen.startsWith('problem ') ? chosen.slice('problem '.length) : null
    if (problemId !== null) onChange({ ...question, tie: 'problem', problemId })
    else if (chosen === 'unknown' || chosen === 'fit' || chosen === 'urgency')
      onChange({ ...question, tie: chosen, problemId: null })
  }
  return (
    <div>
      <label className="lab" htmlFor={id}>
        Settles
      </label>
      <select className="field" id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {Object.entries(others).map(([tie, words]) => (
          <option key={tie} value={tie}>
            {words}
          </option>
        ))}
        {question.tie === 'problem' && !known && <option value={value}>a problem of the playbook</option>}
        {snapshot.problems.map(({ problemId, statement }, i) => (
          <option key={problemId} value={`problem ${problemId}`}>
            {`problem ${problemLetter(i)}: ${statement}`}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The text as it was before the last pause in typing. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
