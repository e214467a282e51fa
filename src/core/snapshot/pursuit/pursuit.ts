import type { OwnVerdict } from '../../model/own-verdict.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Touch } from '../../model/touch.ts'

/** What was tried, given and decided on an account. */
export type Pursuit = {
  readonly touches: readonly Touch[]
  /** The seller's own decision that stands. */
  readonly own: OwnVerdict | null
  /** Snapshots by which it can be told what is new since: of the days on which the account came to the back burner. */
  readonly earlier: readonly Snapshot[]
}

export const noPursuit: Pursuit = { touches: [], own: null, earlier: [] }
