import type { Document } from '../core/model/document.ts'
import type { AccountId, ClaimId, PageId, PageVersionId, PlaybookId } from '../core/model/ids.ts'
import type { AccountBoard, JobOpening } from '../core/model/job-board.ts'
import type { Link, Page, PageVersion } from '../core/model/page.ts'
import type { PageChange } from '../core/model/page-change.ts'

import type { LocatedEvent, LocatedProblem } from '../core/model/signal.ts'
import type { Instant } from '../core/model/time.ts'

/** A page version's text as read by one reading of the program; reading again makes the next revision. */
export type TextRevision = {
  readonly pageVersionId: PageVersionId
  readonly revision: number
  readonly document: Document
  readonly links: readonly Link[]
  readonly events: readonly LocatedEvent[]
  readonly problems: readonly LocatedProblem[]
  /** Playbook the problem mentions were found with. */
  readonly playbook: { readonly id: PlaybookId; readonly version: number } | null
  readonly readAt: Instant
}

export interface PageStore {
  list(accountId: AccountId): readonly Page[]
  get(id: PageId): Page | undefined
  byUrl(accountId: AccountId, url: string): Page | undefined
  /**
   * Pages read and when the latest of them was fetched, of each account that has any page, by counting in the database: for lists of
   * thousands. A page that could not be read is no evidence, so it gives none an age.
   */
  summary(
    accountIds: readonly AccountId[],
  ): ReadonlyMap<AccountId, { readonly read: number; readonly lastFetch: Instant | null }>
  /**
   * Page, version and text in one transaction. Returns after it is on disk. A body with a known hash is not stored twice.
   * @returns the text as it was kept: without the names of people who were erased from the account
   */
  keep<T extends TextRevision | null>(page: Page, version: PageVersion | null, body: Uint8Array | null, text: T): T
  /** Adds a further reading of a kept version and makes it the page's current one. */
  addRevision(page: Page, text: TextRevision): TextRevision
  /** Takes a page out of the dossier: lists, texts and search know it no more. What was saved stays for what was said before. */
  remove(id: PageId, at: Instant): void
  /** Brings a removed page back. False when there is none of that id, or another has come to stand at its address. */
  restore(id: PageId): boolean
  /** Adds a further reading of an older version: the page and its place in the search stay as they are. */
  addReading(text: TextRevision): void
  /** Replaces the mentions of a reading (a playbook or a name changed); its text and offsets stay. */
  setMentions(
    id: PageVersionId,
    revision: number,
    mentions: Pick<TextRevision, 'events' | 'problems' | 'playbook'>,
  ): void
  version(id: PageVersionId): PageVersion | undefined
  versions(pageId: PageId): readonly PageVersion[]
  /** The stored bytes; undefined when the hash does not match any more (a damaged record is never handed out). */
  body(id: PageVersionId): Uint8Array | undefined
  text(id: PageVersionId, revision?: number): TextRevision | undefined
  /** Current text of every page of the account that has one, in the order of `list`. */
  texts(accountId: AccountId): readonly PageOnFile[]
}

/** A page with its current version and the current reading of it. */
export type PageOnFile = { readonly page: Page; readonly version: PageVersion; readonly text: TextRevision }

/** What re-checks found. A change is kept for good; found once more, it stays as it was told first. */
export interface ChangeStore {
  /** The latest first. */
  list(accountId: AccountId, limit?: number): readonly PageChange[]
  /** Of all accounts, found at this moment or later, the latest first. */
  since(moment: Instant, limit: number): readonly PageChange[]
  get(id: ClaimId): PageChange | undefined
  /** @returns how many of them were new */
  save(changes: readonly PageChange[]): number
}

export interface OpeningStore {
  /** Job boards that the account's pages name, in the order first kept. */
  boards(accountId: AccountId): readonly AccountBoard[]
  /** Openings that stood on them at any time. */
  list(accountId: AccountId): readonly JobOpening[]
  /** How a look at a board went and what it said of openings, in one transaction. */
  save(board: AccountBoard, openings: readonly JobOpening[]): void
}
