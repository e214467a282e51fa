import type { RejectReason } from './decision.ts'

/** Why a hit is rejected, as it is chosen and read. */
export const rejectReasonNames: Readonly<Record<RejectReason, string>> = {
  'not-such-event': 'Says something else',
  'somebody-elses': 'Somebody else’s',
  'not-real': 'Denied, or only possible',
  'wrong-date': 'Old, or the date is wrong',
  duplicate: 'Told already',
  'not-useful': 'True, but of no use',
}

export const verdictNames = {
  accepted: 'holds',
  rejected: 'rejected',
  corrected: 'corrected',
  'shown-again': 'shown again',
} as const
