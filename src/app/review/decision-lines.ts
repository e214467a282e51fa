import type { DecisionLine } from '../../contract/decisions.ts'
import type { Decision } from '../../core/model/decision.ts'

/** A decision without what it was about, for a place that shows that itself. */
export function decisionLine({ id, verdict, reason, note, correction, decidedAt, undoneAt }: Decision): DecisionLine {
  return { id, verdict, reason, note, correction, decidedAt, undoneAt }
}
