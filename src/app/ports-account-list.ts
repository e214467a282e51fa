import type { AccountOrder, ListLook } from '../core/model/account-list.ts'
import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Instant } from '../core/model/time.ts'

/** The list of accounts: which match, in what order, and what a row shows of each. Those in the bin are left out. */
export interface AccountListStore {
  /** All that match, in order. @param now what calls ahead, ages and named days are counted from */
  matching(order: AccountOrder, now: Instant): readonly AccountId[]
  /** The accounts of these ids, in their order. */
  accounts(ids: readonly AccountId[]): readonly Account[]
  /** What rows show of the latest snapshot; those without one are left out. */
  looks(ids: readonly AccountId[]): ReadonlyMap<AccountId, ListLook>
}
