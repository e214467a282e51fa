import type { Database } from 'better-sqlite3'
import type { BriefEditStore, EditedPageId } from '../../app/ports-brief-edits.ts'
import { type BriefEdits, briefEditsSchema } from '../../core/model/brief-edits.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** What sellers did to the lines of their pages. */
export function createBriefEditStore(db: Database): BriefEditStore {
  const get = db.prepare<Row, Row>(
    'SELECT * FROM brief_edits WHERE account_id = @accountId AND call_id = @callId AND page = @page',
  )
  const list = db.prepare<[string], Row>('SELECT * FROM brief_edits WHERE account_id = ? ORDER BY call_id, page')
  const upsert = db.prepare<Row>(
    `INSERT INTO brief_edits (account_id, call_id, page, edits) VALUES (@accountId, @callId, @page, @edits)
     ON CONFLICT (account_id, call_id, page) DO UPDATE SET edits = @edits`,
  )
  const named = ({ accountId, callId, page }: EditedPageId) => ({ accountId, callId: callId ?? '', page })
  return {
    get(id) {
      const row = get.get(named(id))
      return row === undefined ? undefined : readEdits(row)
    },
    save: (id, edits) => void upsert.run({ ...named(id), edits: JSON.stringify(edits) }),
    list: (accountId) => list.all(accountId).map(readEdits),
  }
}

function readEdits(row: Row): BriefEdits {
  const record = `edits of the ${String(row['page'])} of account ${String(row['account_id'])}`
  return readRow(briefEditsSchema, record, readJson(record, row['edits']))
}
