import type { CalendarKey } from '../core/model/calendar.ts'
import type { AccountId, CallId } from '../core/model/ids.ts'

/** Which call an entry of a calendar became, and of which version of it. */
export type CalendarLink = CalendarKey & {
  readonly accountId: AccountId
  readonly callId: CallId
  readonly sequence: number
}

/** Remembers the calls that came out of calendars, so that a later version of a file moves them. */
export interface CalendarLinkStore {
  ofEntry(uid: string): readonly CalendarLink[]
  /** The entry that a call came out of. */
  ofCall(id: CallId): CalendarLink | undefined
  /** Takes the place of what the call was of before, and of what the entry was. */
  save(link: CalendarLink): void
}
