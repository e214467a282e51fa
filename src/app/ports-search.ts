import type { AccountId } from '../core/model/ids.ts'
import type { ParsedSearch, Wanted } from '../core/model/search-query.ts'
import type { SearchType } from '../core/model/search-types.ts'
import type { Instant } from '../core/model/time.ts'

export type SearchHit = {
  readonly type: SearchType
  readonly id: string
  /** The record it stands in: the page of a fact, the call of what was said, the playbook of a problem; else itself. */
  readonly recordId: string
  /** Null for what belongs to no account. */
  readonly accountId: AccountId | null
  readonly accountName: string | null
  /** What it is called, and the words around the hit; `\u0002` opens and `\u0003` closes each matched word. */
  readonly title: string
  readonly excerpt: string
  readonly at: Instant | null
}

export type SearchRequest = Pick<ParsedSearch, 'texts' | 'types' | 'account' | 'segment' | 'tag'> & {
  readonly accountId?: AccountId
  /** Of that moment or later, and before that one. */
  readonly since: Instant | null
  readonly before: Instant | null
  /** `newest` answers within a keystroke. `best` ranks and counts, unless there is too much for either to say anything. */
  readonly order: 'newest' | 'best'
  /** Most of one type. */
  readonly each: number
  /** Those of a type before this one are left out. */
  readonly from: number
}

export type SearchFound = {
  /** By type, in the order of the types. */
  readonly hits: readonly SearchHit[]
  /** How many there are of each type; null where they were not counted. */
  readonly counts: Readonly<Partial<Record<SearchType, number>>> | null
  readonly order: SearchRequest['order']
  /** Records that the index has still to read. */
  readonly waiting: number
  /** What no account is called, by filter. */
  readonly unknown: Readonly<Record<'account' | 'segment' | 'tag', readonly string[]>>
}

export type { Wanted }

export interface SearchIndex {
  /** Every text must match, the last one as a beginning while it is being typed. Without a text: all that the filters leave, when there is one. */
  find(request: SearchRequest): SearchFound
  /** Reads some of what changed since; a search does so too, for what changed just before it. */
  catchUp(): 'more' | 'done'
}
