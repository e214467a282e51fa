import type { AccountMerge, MergeCounts } from '../core/model/account-merge.ts'
import type { AccountId } from '../core/model/ids.ts'

/** Moves all that is an account's own to another one, and back. */
export interface MergeStore {
  /** What would go over, and pages that would not since the other has them. Nothing is changed. */
  count(gone: AccountId, stays: AccountId): { readonly goes: MergeCounts; readonly left: number }
  /** Moves it and keeps what was moved. */
  move(merge: AccountMerge): void
  /** How this account became part of another one. */
  get(gone: AccountId): AccountMerge | undefined
  /** Moves back what was moved and is still there, and forgets the merge. */
  moveBack(gone: AccountId): void
}
