import type { Approval } from '../core/model/approval.ts'
import type { AccountId, ApprovalId, CallId } from '../core/model/ids.ts'

/** Briefs as they were approved. */
export interface ApprovalStore {
  get(id: ApprovalId): Approval | undefined
  /** The latest that was not taken back, of a call or, with null, of the brief without one. */
  standing(accountId: AccountId, callId: CallId | null): Approval | undefined
  save(approval: Approval): void
  /** All of an account, the latest first. */
  list(accountId: AccountId): readonly Approval[]
}
