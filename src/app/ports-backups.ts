import type { Backup, BackupContents, BackupReason } from '../core/model/backup.ts'
import type { Result } from '../core/model/result.ts'
import type { Instant } from '../core/model/time.ts'

/** How far a long piece of work is; `total` is null where nobody can say. */
export type WorkStep = {
  readonly phase: 'reading' | 'copying' | 'checking' | 'writing'
  readonly done: number
  readonly total: number | null
}

/** What a long piece of work is given: when to stop, and whom to tell how far it is. */
export type WorkHandle = { readonly signal: AbortSignal; tell(step: WorkStep): void }

/** A whole database, checked, that stands beside the workspace's own and can take its place. */
export type Incoming = {
  readonly file: string
  readonly contents: BackupContents
  /** What the doctor says against it: it comes back all the same. */
  readonly faults: readonly string[]
}

/** Long work is done in a thread of its own, over its own connection: nobody waits for it. */
export interface BackupStore {
  /** Newest first. */
  list(): readonly Backup[]
  /** Copies the workspace as of one moment, opens the copy and compares; only then has it its name. */
  make(reason: Exclude<BackupReason, 'other'>, at: Instant, work: WorkHandle): Promise<Result<Backup>>
  /** Reads what is in a file: a name of the list, or an absolute path. Changes nothing. */
  look(file: string, work: WorkHandle): Promise<Result<BackupContents>>
  /** Makes of a file a database that can take the workspace's place. Changes nothing that is there. */
  prepare(file: string, work: WorkHandle): Promise<Result<Incoming>>
  /** Removes what was prepared and did not take the workspace's place. */
  dropPrepared(): void
  remove(name: string): boolean
}
