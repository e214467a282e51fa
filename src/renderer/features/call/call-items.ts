import type { CallSheet, CallTarget, Held, SheetQuestion } from '../../../contract/contract.ts'
import { problemLetter } from '../../words/problem-letter.ts'

type SheetProblem = CallSheet['problems'][number]

/** What one can be at in a call: a question, or a likely problem that no question is about. */
export interface CallItem {
  readonly key: string
  /** What stands over lines noted to it. */
  readonly heading: string
  readonly target: CallTarget | null
  readonly question: SheetQuestion | null
}

/** What the answer to a question ends or settles; problems by the letter they have on the sheet. */
export function endsWord({ target, tie }: SheetQuestion, problems: readonly SheetProblem[]): string {
  const at = problems.findIndex(({ problemId }) => target?.about === 'problem' && target.id === problemId)
  if (at >= 0) return `Ends problem ${problemLetter(at)}`
  if (target?.about === 'criterion') return 'Settles fit'
  return tie === 'Urgency' ? 'Settles urgency' : 'Ends it'
}

/** What a mark is told of by: the problem in its own words, else the question. */
export const nameOfTarget = ({ target, heading }: CallItem, problems: readonly SheetProblem[]): string =>
  problems.find(({ problemId }) => target?.about === 'problem' && target.id === problemId)?.statement ?? heading

/** In the order in which Alt-Down goes through them: the questions, then the problems. */
export function itemsOf({ questions, problems }: Pick<CallSheet, 'questions' | 'problems'>): readonly CallItem[] {
  const asked = questions.map(
    (question): CallItem => ({ key: question.id, heading: question.ask, target: question.target, question }),
  )
  return [...asked, ...problems.filter((one) => !isAskedAfter(one, questions)).map(itemOfProblem)]
}

const isAskedAfter = ({ problemId }: SheetProblem, questions: readonly SheetQuestion[]): boolean =>
  questions.some(({ target }) => target?.about === 'problem' && target.id === problemId)

const itemOfProblem = ({ problemId, statement }: SheetProblem): CallItem => ({
  key: `problem ${problemId}`,
  heading: statement,
  target: { about: 'problem', id: problemId },
  question: null,
})

/** The item so many further on; from nowhere the first or the last. */
export function stepFrom(items: readonly CallItem[], key: string | null, by: 1 | -1): string | null {
  const at = items.findIndex((item) => item.key === key)
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)
  return items[next]?.key ?? null
}

export const targetKey = ({ about, id }: CallTarget): string => `${about} ${id}`

/** How a target stands: what was marked just now, before it is kept, or what is kept. */
export function heldOf(
  target: CallTarget | null,
  marks: CallSheet['marks'],
  justNow: Readonly<Record<string, Held>>,
): Held {
  if (target === null) return 'open'
  const key = targetKey(target)
  return justNow[key] ?? marks.find((mark) => targetKey(mark) === key)?.held ?? 'open'
}

/** What stands over all lines that were noted to a target. */
export const headingsOf = (items: readonly CallItem[], target: CallTarget): readonly string[] =>
  items.filter((item) => item.target && targetKey(item.target) === targetKey(target)).map(({ heading }) => heading)
