import type { Account } from '../core/model/account.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { IdentityQuestion } from '../core/model/identity-question.ts'
import type { Instant } from '../core/model/time.ts'
import type { Watch } from '../core/model/watch.ts'

export interface AccountStore {
  /** Not in the bin; by name. `prefix` filters on name or identity, case and accents folded. */
  list(filter?: { readonly prefix?: string; readonly limit?: number; readonly offset?: number }): readonly Account[]
  /** How many `list` would give without a limit. */
  count(prefix?: string): number
  /** Those whose pages were read last, newest first; behind them those of which nothing was read, the last added first. */
  recent(limit: number): readonly Account[]
  /** Customers and regretted ones, by name. */
  related(): readonly Account[]
  get(id: AccountId): Account | undefined
  byIdentity(identity: string): Account | undefined
  /** One that moved away from this identity, or goes by it as well. */
  byFormerIdentity(identity: string): Account | undefined
  /** Of many identities those that an account goes by: one that is there before one that went by it, before one in the bin. */
  known(identities: readonly string[]): ReadonlyMap<string, Account>
  /** Those of a segment that are not in the bin, by name. */
  ofSegment(segment: string, limit: number): readonly Account[]
  /** Every segment in use, with how many accounts are of it, by name. */
  segments(): readonly { readonly segment: string; readonly accounts: number }[]
  /** Every tag in use, the most used first; ways of writing one tag are counted together. */
  tags(): readonly { readonly tag: string; readonly accounts: number }[]
  save(account: Account): void
}

/** Questions of whose pages an address shows. One open at most an account. */
export interface IdentityStore {
  /** Open and answered, the latest first. */
  list(accountId: AccountId): readonly IdentityQuestion[]
  open(accountId: AccountId): IdentityQuestion | undefined
  /** An open one takes the place of the one that was open before. */
  save(question: IdentityQuestion): void
  /** Takes the open one back: what it asked about is over. */
  drop(accountId: AccountId): void
}

export interface WatchStore {
  /** All of them, the next one due first. */
  list(): readonly Watch[]
  /** Those due at this moment that are not paused, the one due first first. */
  due(now: Instant, limit: number): readonly Watch[]
  of(accountIds: readonly AccountId[]): ReadonlyMap<AccountId, Watch>
  save(watch: Watch): void
  remove(accountId: AccountId): void
}
