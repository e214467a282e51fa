import type { Database } from 'better-sqlite3'
import type { CallSheetStore } from '../../app/ports-call-sheets.ts'
import { type CallSheet, callSheetSchema } from '../../core/model/call-sheet.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** What stood before the seller in each call; it is in the bin with its call, and comes back with it. */
export function createCallSheetStore(db: Database): CallSheetStore {
  const get = db.prepare<[string], Row>(
    `SELECT call_id, told FROM call_sheet WHERE call_id = ?
       AND call_id IN (SELECT id FROM call WHERE removed_at IS NULL)`,
  )
  const upsert = db.prepare<Row>(
    'INSERT INTO call_sheet (call_id, told) VALUES (@callId, @told) ON CONFLICT (call_id) DO UPDATE SET told = @told',
  )
  return {
    get(callId) {
      const row = get.get(callId)
      return row === undefined ? undefined : readSheet(row)
    },
    save: (sheet) => void upsert.run({ callId: sheet.callId, told: JSON.stringify(sheet) }),
  }
}

export function readSheet(row: Row): CallSheet {
  const record = `sheet of call ${String(row['call_id'])}`
  return readRow(callSheetSchema, record, readJson(record, row['told']))
}
