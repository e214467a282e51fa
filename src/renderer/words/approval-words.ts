import type { ApprovalStanding } from '../../contract/contract.ts'
import { dayWords } from './dates.ts'

/** What the core lists of changes at most: where there are as many, there may be more. */
const mostTold = 8

/** "2 new since", "edited since", "the call was changed since"; empty while all is as it was approved. */
export function sinceWords({ changes, edited, callChanged }: ApprovalStanding): string {
  const told = changes.length >= mostTold ? `${mostTold} or more` : String(changes.length)
  return [
    changes.length > 0 ? `${told} new since` : '',
    edited ? 'edited since' : '',
    callChanged ? 'call changed since' : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** "approved 27 Nov; 2 new since" */
export function approvalWords(approval: ApprovalStanding, now: Date): string {
  const since = sinceWords(approval)
  return `approved ${dayWords(approval.approvedAt, now)}${since === '' ? '' : `; ${since}`}`
}
