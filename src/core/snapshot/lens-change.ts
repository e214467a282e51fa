import type { Fit, Hypothesis, Snapshot, Verdict } from '../model/snapshot.ts'
import type { FitFlip } from '../model/snapshot-comparison.ts'
import { fitFlips } from './fit-flips.ts'

type Look = { readonly verdict: Verdict | null; readonly fit: Pick<Fit, 'low' | 'high'> | null }
type Problem = Pick<Hypothesis, 'problemId' | 'statement'>
type Outcome = NonNullable<FitFlip['after']>

/** What would be different if a company were looked at through another playbook. */
export type LensChange = {
  readonly now: Look
  readonly tried: Look
  readonly why: string | null
  readonly gained: readonly Problem[]
  readonly lost: readonly Problem[]
  /** Criteria and disqualifiers that come out otherwise. Null: that playbook does not have it. */
  readonly flips: readonly { readonly label: string; readonly now: Outcome | null; readonly tried: Outcome | null }[]
}

/**
 * Compares two snapshots of one dossier at one moment through two playbooks. Problems count by evidence on file: what is only typical is
 * typical of all. A criterion that one of them lacks is a change only where the other decides it. Null when nothing is different.
 */
export function lensChange(now: Snapshot, tried: Snapshot): LensChange | null {
  const [held, holding] = [proven(now), proven(tried)]
  const change: LensChange = {
    now: lookOf(now),
    tried: lookOf(tried),
    why: tried.recommendation?.reasons[0]?.text ?? null,
    gained: without(holding, held),
    lost: without(held, holding),
    flips: flipsBetween(now.fit, tried.fit),
  }
  const same =
    change.now.verdict === change.tried.verdict &&
    change.now.fit?.low === change.tried.fit?.low &&
    change.now.fit?.high === change.tried.fit?.high &&
    change.gained.length + change.lost.length + change.flips.length === 0
  return same ? null : change
}

const lookOf = ({ recommendation, fit }: Snapshot): Look => ({
  verdict: recommendation?.verdict ?? null,
  fit: fit && { low: fit.low, high: fit.high },
})

const proven = ({ problems }: Snapshot): readonly Problem[] =>
  problems.filter(({ basis }) => basis !== 'typical').map(({ problemId, statement }) => ({ problemId, statement }))

function without(all: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const ids = new Set(known.map(({ problemId }) => problemId))
  return all.filter(({ problemId }) => !ids.has(problemId))
}

function flipsBetween(now: Fit | null, tried: Fit | null): LensChange['flips'] {
  return fitFlips(now, tried).map(({ label, before, after }) => ({ label, now: before, tried: after }))
}
