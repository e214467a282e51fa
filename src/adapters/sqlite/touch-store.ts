import type { Database } from 'better-sqlite3'
import type { TouchStore } from '../../app/ports-pursuit.ts'
import { type Touch, touchSchema } from '../../core/model/touch.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** Attempts, the latest first. */
export function createTouchStore(db: Database): TouchStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM touch WHERE account_id = ? AND removed_at IS NULL ORDER BY at DESC, id DESC',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM touch WHERE id = ? AND removed_at IS NULL')
  const upsert = db.prepare<Row>(
    `INSERT INTO touch (id, account_id, at, told) VALUES (@id, @accountId, @at, @told)
     ON CONFLICT (id) DO UPDATE SET at = @at, told = @told, removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'touch')
  return {
    list: (accountId) => ofAccount.all(accountId).map(readTouch),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readTouch(row)
    },
    save(touch) {
      const { id, accountId, at } = touch
      upsert.run({ id, accountId, at, told: JSON.stringify(touch) })
    },
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      const row = get.get(id)
      return row === undefined ? undefined : readTouch(row)
    },
  }
}

function readTouch(row: Row): Touch {
  const record = `attempt ${String(row['id'])}`
  return readRow(touchSchema, record, readJson(record, row['told']))
}
