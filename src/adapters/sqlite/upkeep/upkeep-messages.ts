import type { WorkStep } from '../../../app/ports-backups.ts'
import type { HandOver } from '../../../app/ports-hand-overs.ts'
import type { Result } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'
import type { Given } from '../hand-over/read-hand-over.ts'

/** What a thread of upkeep is started with. Paths are absolute. */
export type UpkeepTask =
  | { readonly type: 'copy'; readonly from: string; readonly to: string }
  | { readonly type: 'look'; readonly file: string }
  | { readonly type: 'count'; readonly file: string }
  | { readonly type: 'export'; readonly from: string; readonly to: string; readonly now: Instant }
  | { readonly type: 'read-export'; readonly file: string; readonly to: string; readonly now: Instant }
  | { readonly type: 'merge'; readonly from: string; readonly file: string; readonly to: string }
  | {
      readonly type: 'hand-over'
      readonly from: string
      readonly asked: HandOver
      /** Null: it is only counted. */
      readonly to: string | null
      readonly way: string
      readonly now: Instant
    }
  | ({ readonly type: 'read-hand-over'; readonly now: Instant } & Given)
  | { readonly type: 'look-hand-over'; readonly from: string; readonly file: string; readonly name: string }
  | {
      readonly type: 'merge-hand-over'
      readonly from: string
      readonly file: string
      readonly name: string
      readonly to: string
    }
  | { readonly type: 'prepare'; readonly file: string; readonly to: string; readonly now: Instant }

export type UpkeepMessage =
  | { readonly type: 'step'; readonly step: WorkStep }
  | { readonly type: 'done'; readonly result: Result<unknown> }
