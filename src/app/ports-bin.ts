import type { BinEntry, BinItem, BinKind } from '../core/model/bin.ts'
import type { Instant } from '../core/model/time.ts'

/** What was taken away. What belongs to an account that is itself in the bin goes and comes with it, and is not listed beside it. */
export interface BinStore {
  /** What was taken away last comes first. */
  list(part: { readonly kind?: BinKind; readonly limit: number; readonly offset: number }): readonly BinEntry[]
  counts(): Readonly<Partial<Record<BinKind, number>>>
  get(item: BinItem): BinEntry | undefined
  /** Everything taken away at this moment or before, also what is not listed because its account is in the bin. */
  expired(moment: Instant): readonly BinItem[]
  /** Removes these for good with all that is theirs alone: rows, words in the search, saved bytes nobody else needs. @returns how many there were */
  purge(items: readonly BinItem[]): number
  /**
   * Overwrites a part of what purged words are still legible in: the search index and the write-ahead log. Call it until it says that
   * there is nothing left; after a purge that was cut off, the next program goes on.
   */
  scrub(): 'more' | 'done'
}
