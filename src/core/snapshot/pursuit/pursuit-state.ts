import type { Call } from '../../model/call.ts'
import type { OwnVerdict } from '../../model/own-verdict.ts'
import type { PursuitThresholds } from '../../model/playbook.ts'
import type { PursuitState } from '../../model/pursuit.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Instant } from '../../model/time.ts'
import type { Touch } from '../../model/touch.ts'
import { contactsOf } from './contacts.ts'
import { giveAndGet } from './give-and-get.ts'
import { silenceOf } from './silence.ts'

/** What was tried, given and decided on an account. */
export type Pursuit = {
  readonly touches: readonly Touch[]
  /** The seller's own decision that stands. */
  readonly own: OwnVerdict | null
  /** Snapshots by which it can be told what is new since: of the days on which the account came to the back burner. */
  readonly earlier: readonly Snapshot[]
}

export const noPursuit: Pursuit = { touches: [], own: null, earlier: [] }

export function pursuitState(
  { touches, calls }: { readonly touches: readonly Touch[]; readonly calls: readonly Call[] },
  thresholds: PursuitThresholds,
  asOf: Instant,
): PursuitState {
  return {
    silence: silenceOf(contactsOf(touches, calls, asOf), thresholds, asOf),
    giveAndGet: giveAndGet(touches, thresholds.allGive, asOf),
  }
}
