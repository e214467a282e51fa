import type { AccountId } from '../core/model/ids.ts'
import type { Instant } from '../core/model/time.ts'

export type SearchHit = {
  readonly type: 'account' | 'note' | 'page'
  readonly id: string
  readonly accountId: AccountId
  readonly accountName: string
  readonly title: string
  /** Words around the hit; `\u0002` opens and `\u0003` closes each matched word. */
  readonly excerpt: string
  readonly at: Instant | null
}

export interface SearchIndex {
  /** Every term must match, the last one as a prefix while typing; ranked by relevance, or newest first for one letter. */
  query(
    words: string,
    options: { readonly limit: number; readonly accountId?: AccountId; readonly type?: SearchHit['type'] },
  ): readonly SearchHit[]
}
