import type { CallTarget, EvidenceLine, Hypothesis, Snapshot } from '../../../contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Quote } from '../../ui/quote.tsx'

const strongest = 2

/** The strongest words against what one asks about stand there; both sides are one key away. */
export function BothSides({
  snapshot,
  target,
  open,
  toggle,
}: {
  readonly snapshot: Snapshot | null
  readonly target: CallTarget | null
  readonly open: boolean
  readonly toggle: () => void
}) {
  const problem = problemOf(snapshot, target)
  if (!problem || problem.for.length + problem.against.length === 0) return null
  const shown = open
    ? [...problem.for.slice(0, strongest), ...problem.against.slice(0, strongest)]
    : problem.against.slice(0, 1)
  return (
    <section className="bothsides" aria-label="Their words, for and against">
      <div className="row">
        <h2 className="grow clip t2" title={problem.statement}>
          {open ? problem.statement : shown.length === 0 ? 'Nothing speaks against it' : 'Strongest against'}
        </h2>
        <Button look="quiet" shortcut="Alt+q" aria-expanded={open} onClick={toggle}>
          {open ? 'Less' : `${problem.for.length} for, ${problem.against.length} against`}
        </Button>
      </div>
      {shown.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </section>
  )
}

const Line = ({ line }: { readonly line: EvidenceLine }) => (
  <Quote evidence={line.evidence} direction={line.direction} date={line.date} old={line.freshness === 'stale'} />
)

/** The chosen one, or the first that has two sides. */
function problemOf(snapshot: Snapshot | null, target: CallTarget | null): Hypothesis | undefined {
  const all = [...(snapshot?.problems ?? []), ...(snapshot?.struck ?? [])]
  if (target?.about === 'problem') return all.find(({ problemId }) => problemId === target.id)
  return all.find(({ against }) => against.length > 0) ?? all[0]
}
