import type { Database } from 'better-sqlite3'
import type { NoteStore } from '../../app/ports-notes.ts'
import { insightRowSchema } from '../../core/model/insight.ts'
import { noteGlance } from '../../core/model/note-glance.ts'
import { readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** Insight notes of all accounts with how many others each reaches; sample accounts reach sample accounts. */
export function createInsightList(db: Database): Pick<NoteStore, 'insights'> {
  const list = db.prepare<[number], Row>(
    `WITH kin AS MATERIALIZED (SELECT segment_folded AS folded, sample, count(*) AS many FROM account
       WHERE deleted_at IS NULL AND segment_folded IS NOT NULL GROUP BY segment_folded, sample)
     SELECT note.id AS id, note.account_id AS accountId, account.name AS accountName, substr(note.markdown, 1, 1200) AS markdown,
       coalesce(note.segment, account.segment) AS segment, note.typical_of AS typicalOf, note.saved_at AS savedAt,
       coalesce(kin.many, 0) - (kin.many IS NOT NULL AND account.segment_folded IS kin.folded) AS reaches
     FROM note JOIN account ON account.id = note.account_id
       LEFT JOIN kin ON kin.folded = coalesce(note.segment_folded, account.segment_folded) AND kin.sample = account.sample
     WHERE note.kind = 'insight' AND note.removed_at IS NULL AND account.deleted_at IS NULL
     ORDER BY note.created_at DESC, note.id DESC LIMIT ?`,
  )
  return {
    insights: (limit) =>
      list.all(limit).map(({ markdown, ...row }) =>
        readRow(insightRowSchema, `insight ${String(row['id'])}`, {
          ...row,
          ...noteGlance(String(markdown)),
          problem: null,
        }),
      ),
  }
}
