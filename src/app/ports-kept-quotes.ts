import type { AccountId, KeptQuoteId } from '../core/model/ids.ts'
import type { KeptQuote } from '../core/model/kept-quote.ts'
import type { Instant } from '../core/model/time.ts'

/** Words of saved pages that the seller kept, by account. */
export interface KeptQuoteStore {
  /** In the order in which they were kept. */
  list(accountId: AccountId): readonly KeptQuote[]
  get(id: KeptQuoteId): KeptQuote | undefined
  save(kept: KeptQuote): void
  /** Into the bin; `restore` brings it back. */
  remove(id: KeptQuoteId, at: Instant): void
  restore(id: KeptQuoteId): KeptQuote | undefined
}
