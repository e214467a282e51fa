import type { Result } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'

/** A folder that is being written for other programs. Nothing of it is there, or is replaced, that `finish` was not asked for. */
export interface OutFolder {
  readonly path: string
  /** Ways are ours, with forward slashes. */
  put(file: string, content: string | Uint8Array): Result<null>
  /** Adds to the end of a file of this export. */
  append(file: string, text: string): Result<null>
  /** `whole`: what earlier exports wrote, and this one did not, goes. */
  finish(options: { readonly whole: boolean }): Result<Outcome>
  /** Leaves nothing unfinished behind. */
  drop(): void
}

export type Outcome = { readonly files: number; readonly left: readonly string[]; readonly removed: number }

export interface OutFolders {
  /** A folder that is not there yet; null: a new one in the workspace's `exports`, named by what it is and the moment. */
  fresh(folder: string | null, what: string, at: Instant): Result<OutFolder>
  /**
   * A folder that may be there and hold files of the user's, which are never touched: only what an earlier export wrote, and nobody changed since,
   * is replaced. Null: one in the workspace's `exports`.
   */
  kept(folder: string | null, what: string): Result<OutFolder>
}
