import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { CalendarLink, CalendarLinkStore } from '../../app/ports-calendar.ts'
import { calendarKeySchema } from '../../core/model/calendar.ts'
import { accountIdSchema, callIdSchema } from '../../core/model/ids.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

const linkSchema = calendarKeySchema.extend({
  accountId: accountIdSchema,
  callId: callIdSchema,
  sequence: z.number().int().nonnegative(),
})

/** Entries of calendars and the calls they became. */
export function createCalendarLinkStore(db: Database): CalendarLinkStore {
  const ofEntry = db.prepare<[string], Row>(
    `SELECT uid, occurrence, account_id AS accountId, call_id AS callId, sequence FROM calendar_link
     WHERE uid = ? ORDER BY occurrence`,
  )
  const ofCall = db.prepare<[string], Row>(
    `SELECT uid, occurrence, account_id AS accountId, call_id AS callId, sequence FROM calendar_link WHERE call_id = ?`,
  )
  const forget = db.prepare<[string]>('DELETE FROM calendar_link WHERE call_id = ?')
  const upsert = db.prepare<Row>(
    `INSERT INTO calendar_link (uid, occurrence, account_id, call_id, sequence)
     VALUES (@uid, @occurrence, @accountId, @callId, @sequence)
     ON CONFLICT (uid, occurrence) DO UPDATE SET account_id = @accountId, call_id = @callId, sequence = @sequence`,
  )
  const save = db.transaction((link: CalendarLink) => {
    forget.run(link.callId)
    upsert.run(link)
  })
  return {
    ofEntry: (uid) => ofEntry.all(uid).map((row) => readRow(linkSchema, `an entry of a calendar`, row)),
    ofCall(id) {
      const row = ofCall.get(id)
      return row && readRow(linkSchema, `an entry of a calendar`, row)
    },
    save: (link) => save.immediate(link),
  }
}
