import type { Debrief } from '../core/model/debrief.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'
import type { Instant } from '../core/model/time.ts'

/** What came of calls. A debrief goes with its call. */
export interface DebriefStore {
  /** Of one account, or of all that are not in the bin; those of the latest calls first. */
  list(accountId?: AccountId): readonly Debrief[]
  get(callId: CallId): Debrief | undefined
  save(debrief: Debrief): void
  /** Into the bin; `save` and `restore` bring it back. */
  remove(callId: CallId, at: Instant): void
  restore(callId: CallId): Debrief | undefined
}
