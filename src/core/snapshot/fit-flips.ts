import type { Evidence } from '../model/evidence.ts'
import type { Fit } from '../model/snapshot.ts'
import type { FitFlip } from '../model/snapshot-comparison.ts'

type Outcome = NonNullable<FitFlip['after']>
type Told = {
  readonly label: string
  readonly outcome: Outcome
  readonly value: string | null
  readonly evidence: Evidence[]
}

/**
 * Criteria and disqualifiers that come out otherwise, in the order of the later fit. One that a side lacks is a change only where the other
 * decides it.
 */
export function fitFlips(before: Fit | null, after: Fit | null): FitFlip[] {
  const [old, current] = [outcomesOf(before), outcomesOf(after)]
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)]
    const outcomes = { before: was?.outcome ?? null, after: is?.outcome ?? null }
    const isChange =
      outcomes.before !== outcomes.after && (was && is ? true : isDecided(outcomes.before ?? outcomes.after))
    return isChange
      ? [{ label: is?.label ?? was?.label ?? '', ...outcomes, value: is?.value ?? null, evidence: is?.evidence ?? [] }]
      : []
  })
}

const isDecided = (outcome: Outcome | null): boolean => outcome === 'met' || outcome === 'missed' || outcome === 'found'

function outcomesOf(fit: Fit | null): ReadonlyMap<string, Told> {
  const outcomes = new Map<string, Told>()
  for (const { id, label, found, value, evidence } of fit?.disqualifiers ?? [])
    outcomes.set(`no:${id}`, { label, outcome: found ? 'found' : 'not found', value, evidence })
  for (const { id, label, result, value, evidence } of fit?.criteria ?? [])
    outcomes.set(`fit:${id}`, { label, outcome: result, value, evidence })
  return outcomes
}
