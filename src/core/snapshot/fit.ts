import type { PlaybookContent } from '../model/playbook.ts'
import type { CriterionResult, Fit } from '../model/snapshot.ts'
import type { Instant } from '../model/time.ts'
import { decide } from './criteria.ts'
import { notTooOld } from './criterion-age.ts'
import type { OnFile } from './decided.ts'
import { toldOfCriterion } from './told.ts'

/**
 * Fit against the ideal customer: disqualifiers first, then every criterion met, missed or unknown with its quotes. What they told us of a
 * criterion outranks what pages say.
 *
 * `low` counts what is unknown as missed, `high` as met; shares of the weights, 0 to 100. When no criterion has a
 * weight, all count alike.
 */
export function fitOf(playbook: PlaybookContent, dossier: OnFile & { readonly asOf: Instant }): Fit {
  const onFile = { ...dossier, language: playbook.language }
  const { criteria, disqualifiers } = playbook.idealCustomer
  const results = criteria.map((criterion): CriterionResult => {
    const { id, label, must, weight, test, ask, unknownAfter } = criterion
    const decided = toldOfCriterion(id, onFile.said ?? []) ?? decide(test, onFile)
    const { result, value, evidence } = notTooOld(decided, unknownAfter, onFile)
    return { id, label, must, weight, result, value, evidence: [...evidence], ask: ask ?? null }
  })
  return {
    ...rangeOf(results),
    threshold: playbook.recommend.fit,
    criteria: results,
    disqualifiers: disqualifiers.map(({ id, label, test }) => {
      const { result, value, evidence } = decide(test, onFile)
      // a disqualifier speaks by what was found: a contradiction is not found, and what rules it out need not be shown
      return result === 'missed'
        ? { id, label, found: false, value: null, evidence: [] }
        : { id, label, found: result === 'met', value, evidence: [...evidence] }
    }),
  }
}

function rangeOf(results: readonly CriterionResult[]): { low: number; high: number } {
  const weighted = results.some(({ weight }) => weight > 0)
  const share = (wanted: (result: CriterionResult['result']) => boolean): number =>
    results.filter(({ result }) => wanted(result)).reduce((sum, { weight }) => sum + (weighted ? weight : 1), 0)
  const all = share(() => true)
  if (all === 0) return { low: 0, high: 100 }
  return {
    low: Math.round((100 * share((result) => result === 'met')) / all),
    high: Math.round((100 * share((result) => result !== 'missed')) / all),
  }
}

/** The middle of the range: what is unknown counts half, neither as missed nor as met. */
export const middleOf = ({ low, high }: Pick<Fit, 'low' | 'high'>): number => (low + high) / 2

/** "71 to 86", or "80" when nothing is unknown. */
export const rangeWords = ({ low, high }: Pick<Fit, 'low' | 'high'>): string =>
  low === high ? `${low}` : `${low} to ${high}`
