import type { Exported, Merged } from '../core/model/export.ts'
import type { Result } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'
import type { Incoming, WorkHandle } from './ports-backups.ts'

/** All that is the user's, as a folder others can read, and back. In a thread of its own, over its own connection. */
export interface ExportStore {
  /** Null: a new folder in the workspace's `exports`; else an absolute path where nothing is yet. */
  write(folder: string | null, at: Instant, work: WorkHandle): Promise<Result<Exported>>
  /** Reads an export, all of it, into a database beside the workspace. Changes nothing that is there. */
  read(folder: string, work: WorkHandle): Promise<Result<null>>
  /** A copy of the workspace with what the export that was read last has more. */
  merge(work: WorkHandle): Promise<Result<{ readonly incoming: Incoming; readonly merged: Merged }>>
  /** Drops what `read` and `merge` left. */
  drop(): void
}
