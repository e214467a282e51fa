import { folded } from '../model/folded-text.ts'
import type { EvidenceLine, Hypothesis, Snapshot } from '../model/snapshot.ts'
import type { ComparedProblem } from '../model/snapshot-comparison.ts'
import { wordsOf } from './business.ts'

type Held = Pick<Snapshot, 'problems' | 'struck'>
type Stands = { readonly problem: Hypothesis; readonly struck: boolean }

/** Likely problems that do not stand the same in both, in the order of the later one; those that are gone last. */
export function comparedProblems(before: Held, after: Held): ComparedProblem[] {
  const [old, current] = [standing(before), standing(after)]
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((id) => compared(old.get(id), current.get(id)) ?? [])
}

function standing({ problems, struck }: Held): ReadonlyMap<string, Stands> {
  const all: readonly Stands[] = [
    ...problems.map((problem) => ({ problem, struck: false })),
    ...struck.map((problem) => ({ problem, struck: true })),
  ]
  return new Map(all.map((one) => [one.problem.problemId, one]))
}

function compared(was: Stands | undefined, is: Stands | undefined): ComparedProblem | null {
  const shown = is?.problem ?? was?.problem
  if (!shown) return null
  const added = linesWithout(is?.problem, was?.problem)
  const gone = linesWithout(was?.problem, is?.problem)
  const turn = turnOf(was, is) ?? (added.length + gone.length > 0 ? 'evidence' : null)
  if (turn === null) return null
  const { problemId, statement } = shown
  return { problemId, statement, turn, before: was ? wordOn(was) : null, after: is ? wordOn(is) : null, added, gone }
}

function turnOf(was: Stands | undefined, is: Stands | undefined): ComparedProblem['turn'] | null {
  if (!was) return 'new'
  if (!is) return 'gone'
  if (was.struck !== is.struck) return is.struck ? 'not-theirs' : 'theirs-again'
  const by = sureness(is.problem) - sureness(was.problem)
  return by === 0 ? null : by > 0 ? 'stronger' : 'weaker'
}

const levels = { hunch: 1, likely: 2, sure: 3 } as const

/** What is only typical of their kind is less than a hunch: nothing on file says so. */
const sureness = ({ basis, confidence }: Hypothesis): number => (basis === 'typical' ? 0 : levels[confidence])

function wordOn({ problem, struck }: Stands): NonNullable<ComparedProblem['after']> {
  const { confidence, basis } = problem
  return { confidence, basis, struck, for: problem.for.length, against: problem.against.length }
}

/** That nothing was found is no piece of evidence to come or go. */
function linesWithout(problem: Hypothesis | undefined, known: Hypothesis | undefined): EvidenceLine[] {
  const same = new Set(linesOf(known).map(keyOf))
  const seen = new Set<string>()
  return linesOf(problem).filter((line) => {
    const key = keyOf(line)
    if (same.has(key) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const linesOf = (problem: Hypothesis | undefined): readonly EvidenceLine[] =>
  problem ? [...problem.for, ...problem.against].filter(({ evidence }) => evidence.type !== 'absence') : []

const keyOf = ({ direction, evidence }: EvidenceLine): string => `${direction}:${folded(wordsOf(evidence))}`
