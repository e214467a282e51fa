import type { AccountId, OwnVerdictId, TouchId } from '../core/model/ids.ts'
import type { OwnVerdict } from '../core/model/own-verdict.ts'
import type { Instant } from '../core/model/time.ts'
import type { Touch } from '../core/model/touch.ts'

/** Attempts by account. */
export interface TouchStore {
  /** The latest first. */
  list(accountId: AccountId): readonly Touch[]
  get(id: TouchId): Touch | undefined
  save(touch: Touch): void
  /** Into the bin; `save` and `restore` bring it back. */
  remove(id: TouchId, at: Instant): void
  restore(id: TouchId): Touch | undefined
}

/** The seller's own decisions on accounts. None is ever taken away: one taken back keeps the day on which it was. */
export interface OwnVerdictStore {
  /** The latest first, those taken back included. */
  list(accountId: AccountId): readonly OwnVerdict[]
  get(id: OwnVerdictId): OwnVerdict | undefined
  /** Keeps a new one, or what became of one: taken back, or brought back. */
  save(verdict: OwnVerdict): void
  /**
   * The decision that stands on each account that has one: the latest not taken back.
   * @param accountIds accounts to look at; left out, all that are not in the bin
   */
  standing(accountIds?: readonly AccountId[]): ReadonlyMap<AccountId, OwnVerdict>
}
