import type { WorkStep } from '../../../app/ports-backups.ts'
import type { Result } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'

/** What a thread of upkeep is started with. Paths are absolute. */
export type UpkeepTask =
  | { readonly type: 'copy'; readonly from: string; readonly to: string }
  | { readonly type: 'look'; readonly file: string }
  | { readonly type: 'count'; readonly file: string }
  | { readonly type: 'export'; readonly from: string; readonly to: string; readonly now: Instant }
  | { readonly type: 'read-export'; readonly file: string; readonly to: string; readonly now: Instant }
  | { readonly type: 'merge'; readonly from: string; readonly file: string; readonly to: string }
  | { readonly type: 'prepare'; readonly file: string; readonly to: string; readonly now: Instant }

export type UpkeepMessage =
  | { readonly type: 'step'; readonly step: WorkStep }
  | { readonly type: 'done'; readonly result: Result<unknown> }
