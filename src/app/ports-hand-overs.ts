import type { HandOverContents, HandOverLook } from '../core/model/hand-over.ts'
import type { AccountId } from '../core/model/ids.ts'
import type { Result } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import type { Incoming, WorkHandle } from './ports-backups.ts'

/** What leaves: an account, with notes and calls or without. */
export type HandOver = { readonly account: AccountId; readonly withNotes: boolean }

/** A file that was given: its path on this computer, or its bytes. `name` is how it is spoken of. */
export type GivenFile =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

/** One account as a file, and such a file back. In a thread of its own, over its own connection. */
export interface HandOverStore {
  /** What the file would hold. Writes nothing. */
  count(what: HandOver, at: Instant, work: WorkHandle): Promise<Result<HandOverContents>>
  write(
    what: HandOver,
    at: Instant,
    work: WorkHandle,
  ): Promise<Result<{ readonly contents: HandOverContents; readonly bytes: Uint8Array }>>
  /** Reads a file, all of it, into a database beside the workspace. Changes nothing that is there. */
  read(file: GivenFile, work: WorkHandle): Promise<Result<HandOverContents>>
  /** What of the file that was read last would come, and as what. Changes nothing that is there. */
  look(name: string, work: WorkHandle): Promise<Result<Coming>>
  /** A copy of the workspace with what that file has more. */
  merge(name: string, work: WorkHandle): Promise<Result<{ readonly incoming: Incoming; readonly coming: Coming }>>
  /** Drops what `read` and `merge` left. */
  drop(): void
}

export type Coming = Omit<HandOverLook, keyof Omit<HandOverContents, 'playbooks'>>
