import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { AccountId, Problem } from '../../../contract/contract.ts'
import type { KeptAs } from '../../../contract/kept-quotes.ts'
import { queries } from '../../queries/queries.ts'
import { strengthWord } from '../signals/correct-problem.tsx'
import { Pick } from '../signals/correct-event.tsx'
import { choicesWith, type ProblemChoice, readAlready } from './problem-choice.ts'

const mostShown = 5

/** Which problem of the playbook in use the words speak of, which side they are on, and how strong they are. */
export function EvidenceFields({
  accountId,
  words,
  as: kept,
}: {
  readonly accountId: AccountId
  /** Of the page. */
  readonly words: string
  readonly as: Extract<KeptAs, { what: 'evidence' }> | undefined
}) {
  const problems = useProblems(accountId)
  const signals = useQuery(queries.signals(accountId))
  if (problems === undefined || signals.isPending) return <p className="t2">Reading the playbook.</p>
  if (problems.length === 0)
    return <p className="t2">Evidence speaks for or against a problem of yours. Confirm a playbook first.</p>
  const as = kept ?? readAlready(signals.data?.problems ?? [], words)
  return (
    <>
      <ProblemField problems={choicesWith(problems, as?.problem)} chosen={as?.problem} />
      <div className="fields">
        <Pick
          name="direction"
          label="It speaks"
          value={as?.direction ?? 'for'}
          options={{ for: 'for the problem', against: 'against it' }}
        />
        <Pick
          name="strength"
          label="As"
          value={String(as?.strength ?? 2)}
          options={{ 3: strengthWord[3], 2: strengthWord[2], 1: strengthWord[1] }}
        />
      </div>
    </>
  )
}

/** Problems and opportunities of the playbook its snapshot is seen through, those that are likely first; undefined while that is read. */
function useProblems(accountId: AccountId): readonly Problem[] | undefined {
  const snapshot = useQuery(queries.snapshot(accountId))
  const playbooks = useQuery(queries.playbooks())
  if (snapshot.isPending || playbooks.isPending) return undefined
  const content = playbooks.data?.find(({ id }) => id === snapshot.data?.playbook?.id)?.content
  const likely = snapshot.data?.problems.map(({ problemId }) => problemId) ?? []
  const rank = ({ id }: Problem): number => (likely.includes(id) ? likely.indexOf(id) : likely.length)
  return content ? [...content.problems, ...content.opportunities].toSorted((a, b) => rank(a) - rank(b)) : []
}

/** Found by typing; arrows go through what is left. Keyboard and screen reader have a list box of the system. */
function ProblemField({
  problems,
  chosen,
}: {
  readonly problems: readonly ProblemChoice[]
  readonly chosen: string | undefined
}) {
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const [sought, setSought] = useState('')
  const [problem, setProblem] = useState(chosen ?? problems[0]?.id ?? '')
  const left = problems.filter(({ statement, short = '' }) => holds(`${statement} ${short}`, sought))
  const shown = left.some(({ id }) => id === problem) ? problem : (left[0]?.id ?? '')
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || left.length === 0) return
    event.preventDefault()
    const at = left.findIndex(({ id }) => id === shown)
    setProblem(left[(at + by + left.length) % left.length]?.id ?? '')
  }
  return (
    <div className="problemfield">
      <label>
        <span className="lab">Problem</span>
        <input
          className="field"
          ref={field}
          value={sought}
          placeholder="Type to find it"
          aria-controls={list}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={step}
        />
      </label>
      <select
        className="field"
        id={list}
        name="problem"
        aria-label="Problems that fit what is typed"
        size={Math.max(2, Math.min(mostShown, problems.length))}
        value={shown}
        onChange={(event) => setProblem(event.target.value)}
      >
        {left.map(({ id, statement }) => (
          <option key={id} value={id} title={statement}>
            {statement}
          </option>
        ))}
      </select>
      <p className="t3" role="status">
        {left.length === 0 ? 'None of your problems holds these words.' : ''}
      </p>
    </div>
  )
}

const holds = (words: string, sought: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.toLowerCase().includes(part))
