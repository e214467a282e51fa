import type { AccountId, SessionId } from '../../src/core/model/ids.ts'
import type { Session } from '../../src/core/model/session.ts'
import { instant } from './dossier.ts'

/** Five minutes on Brackwell, begun at eight. */
export function aSession(over: Partial<Session> = {}): Session {
  return {
    id: 'ses_1' as SessionId,
    accountId: 'acc_1' as AccountId,
    planMinutes: 5,
    startedAt: instant('2026-11-24T08:00:00.000Z'),
    pauses: [],
    seenAt: instant('2026-11-24T08:00:00.000Z'),
    endedAt: null,
    marks: [],
    noteIds: [],
    summaryNoteId: null,
    insightNoteId: null,
    summary: null,
    ...over,
  }
}
