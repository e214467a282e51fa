import type { Database } from 'better-sqlite3'
import type { SessionStore } from '../../app/ports-research.ts'
import { sessionSchema } from '../../core/model/session.ts'
import type { Session } from '../../core/model/session.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, plan_minutes AS planMinutes, started_at AS startedAt, seen_at AS seenAt,
  ended_at AS endedAt, pauses, marks, note_ids AS noteIds, summary_note_id AS summaryNoteId,
  insight_note_id AS insightNoteId, summary`

/** Research sessions, the latest first. */
export function createSessionStore(db: Database): SessionStore {
  const list = db.prepare<[string], Row>(
    `SELECT ${columns} FROM session WHERE account_id = ? ORDER BY started_at DESC, id DESC`,
  )
  const open = db.prepare<[], Row>(
    `SELECT ${columns} FROM session WHERE ended_at IS NULL ORDER BY started_at DESC, id DESC`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM session WHERE id = ?`)
  const upsert = db.prepare<Row>(
    `INSERT INTO session (id, account_id, plan_minutes, started_at, seen_at, ended_at, pauses, marks, note_ids,
       summary_note_id, insight_note_id, summary)
     VALUES (@id, @accountId, @planMinutes, @startedAt, @seenAt, @endedAt, @pauses, @marks, @noteIds, @summaryNoteId,
       @insightNoteId, @summary)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, plan_minutes = @planMinutes, started_at = @startedAt,
       seen_at = @seenAt, ended_at = @endedAt, pauses = @pauses, marks = @marks, note_ids = @noteIds,
       summary_note_id = @summaryNoteId, insight_note_id = @insightNoteId, summary = @summary`,
  )
  return {
    list: (accountId) => list.all(accountId).map(readSession),
    open: () => open.all().map(readSession),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readSession(row)
    },
    save: ({ pauses, marks, noteIds, summary, ...session }) =>
      void upsert.run({
        ...session,
        pauses: JSON.stringify(pauses),
        marks: JSON.stringify(marks),
        noteIds: JSON.stringify(noteIds),
        summary: summary && JSON.stringify(summary),
      }),
  }
}

function readSession(row: Row): Session {
  const record = `session ${String(row['id'])}`
  return readRow(sessionSchema, record, {
    ...row,
    pauses: readJson(record, row['pauses']),
    marks: readJson(record, row['marks']),
    noteIds: readJson(record, row['noteIds']),
    summary: row['summary'] === null ? null : readJson(record, row['summary']),
  })
}
