import type { AccountId, NoteId, NoteImageId, PageId } from '../core/model/ids.ts'
import type { InsightRow } from '../core/model/insight.ts'
import type { Note, ResearchNote, SegmentNote } from '../core/model/note.ts'
import type { NoteImage } from '../core/model/note-image.ts'
import type { NoteVersion } from '../core/model/note-history.ts'
import type { Instant } from '../core/model/time.ts'

/** A note in a list of all: its title, and the words around what was looked for, or those after the title. */
export type NoteRow = Pick<Note, 'id' | 'accountId' | 'kind' | 'createdAt' | 'savedAt'> & {
  readonly accountName: string
  readonly title: string
  /** What was looked for stands between `\u0002` and `\u0003`. */
  readonly excerpt: string
}

export interface NoteFinder {
  /** A stretch of all notes, begun last first; with words those that have them, changed last first, uncounted (`total` is null). */
  find(part: {
    readonly words: string
    readonly accountId?: AccountId | null
    readonly kind?: Note['kind'] | null
    readonly limit: number
    readonly offset: number
  }): { readonly rows: readonly NoteRow[]; readonly total: number | null }
}

export interface NoteHistory {
  /** Earlier texts of a note that were kept, the latest first. */
  versions(id: NoteId): readonly NoteVersion[]
  version(id: NoteId, version: number): (NoteVersion & { readonly markdown: string }) | undefined
}

export interface NoteStore extends NoteFinder, NoteHistory {
  list(accountId: AccountId): readonly Note[]
  get(id: NoteId): Note | undefined
  /** Saves when `expectedVersion` is the stored one (0: new); otherwise returns the stored note untouched as `conflict`. */
  save(
    note: Note,
    expectedVersion: number,
    /** What is on file goes into the history, however new it is. */
    options?: { readonly keepOld?: boolean },
  ): { readonly saved: Note } | { readonly conflict: Note }
  /** Into the bin and out of it. The version stays. */
  remove(id: NoteId, at: Instant): void
  restore(id: NoteId): Note | undefined
  /** What an insight is about and whom it reaches; its text and version stay. */
  mark(id: NoteId, mark: Pick<Note, 'kind' | 'segment' | 'typicalOf'>): void
  /** Insight notes that speak of a segment, with the account each was taken at, the latest first; accounts in the bin left out. */
  ofSegment(segment: string, limit: number): readonly SegmentNote[]
  /** Insight notes of all accounts, begun last first; `problem` is for whoever knows the playbook. */
  insights(limit: number): readonly InsightRow[]
  research(accountId: AccountId): readonly ResearchNote[]
  saveResearch(note: ResearchNote): void
  dropResearch(accountId: AccountId, pageId: PageId): void
}

export interface NoteImageStore {
  /** Keeps it with its bytes; where the account has these very bytes, the image that is on file. */
  add(image: Omit<NoteImage, 'sha256' | 'size'>, bytes: Uint8Array): NoteImage
  get(id: NoteImageId): NoteImage | undefined
  /** Undefined where they are not what was kept. */
  bytes(image: NoteImage): Uint8Array | undefined
  /** In the order in which they were put in. */
  list(accountId: AccountId): readonly NoteImage[]
}
