import type { Problem } from '../model/playbook.ts'
import type { ProblemWord } from '../model/problem-word.ts'
import type { DatedEvent, Hypothesis } from '../model/snapshot.ts'
import { basisOf, carryingStrength, confidenceOf, levelOf, reckoningOf } from './confidence.ts'
import { eventWorth, isReason } from './live-events.ts'
import { ownWordOn } from './own-word.ts'
import type { Side } from './problem-evidence.ts'
import { isTheirs, type TypicalBy } from './typical.ts'

/** A likely problem with what the recommendation needs beside it. */
export type HeldProblem = {
  readonly hypothesis: Hypothesis
  readonly problem: Problem
  /** Strength its evidence carries after age and contradiction; 0 when nothing does. */
  readonly carries: 0 | 1 | 2 | 3
  readonly forLevel: number
  readonly againstLevel: number
}

/**
 * The hypothesis about one problem; null when there is nothing for it and it is not typical of such companies either.
 * Nothing on file then stays nothing: evidence against alone makes no likely problem.
 */
export function hypothesisOf(
  problem: Problem,
  evidence: { readonly for: Side; readonly against: Side },
  events: readonly DatedEvent[],
  {
    lookedOn,
    typicalBy: kind,
    word,
  }: { lookedOn: number; typicalBy: readonly TypicalBy[]; word?: ProblemWord | undefined },
): HeldProblem | null {
  const typicalBy = word?.stance === 'holds' ? [...kind, held(word)] : kind
  if (evidence.for.weights.length === 0 && typicalBy.length === 0) return null
  const forIt = evidence.for.weights
  const against = evidence.against.weights
  const question = problem.questions[0]
  if (!question) return null
  return {
    problem,
    // what the seller doubts carries nothing, and what the seller holds no more than its evidence
    carries: word?.stance === 'doubted' ? 0 : carryingStrength(forIt, against),
    forLevel: levelOf(forIt),
    againstLevel: levelOf(against),
    hypothesis: {
      problemId: problem.id,
      statement: problem.statement,
      basis: basisOf(forIt),
      confidence: confidenceOf(forIt, against),
      for: [...evidence.for.lines],
      against: [...evidence.against.lines],
      lookedOn,
      question: question.ask,
      endsIf: question.endsIf,
      insight: problem.insight ?? null,
      proof: problem.proof ?? null,
      costOfDoingNothing: problem.costOfDoingNothing ?? null,
      felt: problem.felt,
      typicalBy: forIt.length === 0 ? [...typicalBy] : [],
      reckoning: reckoningOf(forIt, against),
      own: word ? ownWordOn(word, { for: evidence.for.lines, against: evidence.against.lines }) : null,
      urgentBy: forIt.length === 0 ? null : urgentBy(problem, events),
    },
  }
}

const held = ({ reason }: ProblemWord): TypicalBy => ({ from: 'own', why: reason || 'you hold it', evidence: [] })

/** The weightiest of the fresh events the playbook says make this problem urgent. Awards never do. */
function urgentBy(problem: Problem, events: readonly DatedEvent[]): Hypothesis['urgentBy'] {
  const now = events.filter((event) => problem.urgentWhen.includes(event.type) && isReason(event))
  return now.toSorted((a, b) => eventWorth(b) - eventWorth(a))[0]?.id ?? null
}

/** What is typical by something of theirs comes before what notes on the segment say, and that before what is said of all. */
function kindness({ hypothesis: { typicalBy } }: HeldProblem): number {
  return typicalBy.some(isTheirs) ? 2 : typicalBy.some(({ from }) => from !== 'playbook') ? 1 : 0
}

const sureness = { sure: 0, likely: 1, hunch: 2 } as const

/** Surest first; then what something of theirs makes typical; then what outweighs its contradiction most; then what an event makes urgent; then the playbook's order. */
export function bySureness(a: HeldProblem, b: HeldProblem): number {
  const typical = (held: HeldProblem): number => Number(held.hypothesis.basis === 'typical')
  return (
    typical(a) - typical(b) ||
    sureness[a.hypothesis.confidence] - sureness[b.hypothesis.confidence] ||
    b.carries - a.carries ||
    kindness(b) - kindness(a) ||
    b.forLevel - b.againstLevel - (a.forLevel - a.againstLevel) ||
    Number(b.hypothesis.urgentBy !== null) - Number(a.hypothesis.urgentBy !== null) ||
    b.hypothesis.for.length - a.hypothesis.for.length
  )
}
