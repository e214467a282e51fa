import type { Hypothesis, Snapshot } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'

export type HistoryStep = {
  readonly at: Instant
  readonly held: Pick<Hypothesis, 'confidence' | 'basis'> | null
}

/**
 * How each likely problem stood over the snapshots: a step where its confidence or its basis changed, it came, or it went. The latest first.
 * @param snapshots in any order
 */
export function problemHistory(
  snapshots: readonly Pick<Snapshot, 'asOf' | 'number' | 'problems' | 'struck'>[],
): Record<string, HistoryStep[]> {
  const inOrder = snapshots.toSorted((a, b) => a.number - b.number)
  const ids = new Set(inOrder.flatMap((snapshot) => allOf(snapshot).map(({ problemId }) => problemId)))
  return Object.fromEntries([...ids].map((id) => [id, stepsOf(id, inOrder)]))
}

const allOf = ({ problems, struck }: Pick<Snapshot, 'problems' | 'struck'>): readonly Hypothesis[] => [
  ...problems,
  ...struck,
]

function stepsOf(id: string, inOrder: Parameters<typeof problemHistory>[0]): HistoryStep[] {
  const steps: HistoryStep[] = []
  for (const snapshot of inOrder) {
    const found = allOf(snapshot).find(({ problemId }) => problemId === id)
    const held = found ? { confidence: found.confidence, basis: found.basis } : null
    const last = steps.at(-1)
    const same = last ? last.held?.confidence === held?.confidence && last.held?.basis === held?.basis : held === null
    if (!same) steps.push({ at: snapshot.asOf, held })
  }
  return steps.toReversed()
}
