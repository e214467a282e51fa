import type { SettledProblem } from '../model/debrief.ts'
import type { CallRecord } from '../model/proved.ts'
import { compareText } from './dossier.ts'
import type { LoggedCall } from '../model/debrief.ts'
import { tallied } from './proved.ts'

export type NamedRecord = CallRecord & { readonly key: string; readonly name: string }

/** Calls from which on a page of its own says how often we were right; under that a line for each problem does. */
const enoughCalls = 20

/**
 * How often what we took for likely was confirmed in calls: by how sure it was, on what it stood, by problem and by segment. Only calls in
 * which it was settled count, and how sure it was is that of the snapshot before the call.
 */
export function provedRight(calls: readonly LoggedCall[]) {
  const all = calls.flatMap(({ problems, segment, playbookId }) =>
    problems.map((problem) => ({ problem, segment, playbookId: playbookId ?? '' })),
  )
  type One = (typeof all)[number]
  const by = (keyOf: (one: One) => string | null, nameOf: (one: One) => string): NamedRecord[] =>
    [...Map.groupBy(all, keyOf)]
      .flatMap(([key, ones]): NamedRecord[] => {
        const [first] = ones
        const record = tallied(ones.map(({ problem }) => problem))
        return key === null || !first || record.of === 0 ? [] : [{ key, name: nameOf(first), ...record }]
      })
      .toSorted((a, b) => b.of - a.of || compareText(a.name, b.name))
  const inOrder = (order: readonly string[], records: readonly NamedRecord[]): NamedRecord[] =>
    records.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key))
  // what was typical only was never said to be sure of
  const sureness = ({ problem: { basis, confidence } }: One): SettledProblem['confidence'] =>
    basis === 'typical' ? null : confidence
  return {
    calls: calls.length,
    enough: enoughCalls,
    problems: by(
      ({ problem, playbookId }) => `${playbookId} ${problem.problemId}`,
      ({ problem }) => problem.name,
    ),
    confidence: inOrder(
      ['sure', 'likely', 'hunch'],
      by(sureness, ({ problem }) => problem.confidence ?? ''),
    ),
    basis: inOrder(
      ['they-say-it', 'signs', 'typical'],
      by(
        ({ problem }) => problem.basis,
        ({ problem }) => problem.basis ?? '',
      ),
    ),
    segments: by(
      ({ segment }) => segment,
      ({ segment }) => segment ?? '',
    ),
  }
}
