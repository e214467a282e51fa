import { rejectReasonNames, verdictNames } from '../contract/decision-words.ts'
import type { DecisionLine } from '../contract/decisions.ts'

/** A decision in words: "rejected: Somebody else’s", "corrected: date 2026-03". */
export function decisionWords({
  verdict,
  reason,
  note,
  correction,
}: Pick<DecisionLine, 'verdict' | 'reason' | 'note' | 'correction'>): string {
  const put = Object.entries(correction ?? {}).map(
    ([key, value]) =>
      `${key} ${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? 'none')}`,
  )
  const details = [reason && rejectReasonNames[reason], put.join(', '), note && `“${note}”`].filter(Boolean)
  return `${verdictNames[verdict]}${details.length > 0 ? `: ${details.join('; ')}` : ''}`
}
