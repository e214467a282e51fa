import type { Database } from 'better-sqlite3'
import type { ChangeStore } from '../../app/ports-pages.ts'
import { pageChangeSchema } from '../../core/model/page-change.ts'
import type { PageChange } from '../../core/model/page-change.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** What re-checks found, the latest first. */
export function createChangeStore(db: Database): ChangeStore {
  const ofAccount = db.prepare<[string, number], Row>(
    'SELECT id, told FROM page_change WHERE account_id = ? ORDER BY found_at DESC, rowid LIMIT ?',
  )
  const since = db.prepare<[string, number], Row>(
    `SELECT id, told FROM page_change
     WHERE found_at >= ? AND account_id IN (SELECT id FROM account WHERE deleted_at IS NULL)
     ORDER BY found_at DESC, rowid LIMIT ?`,
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM page_change WHERE id = ?')
  // found again, it keeps the day on which it was found first
  const insert = db.prepare<Row>(
    `INSERT INTO page_change (id, account_id, page_id, found_at, told)
     VALUES (@id, @accountId, @pageId, @foundAt, @told) ON CONFLICT (id) DO NOTHING`,
  )
  const save = db.transaction((changes: readonly PageChange[]) => {
    let added = 0
    for (const change of changes) {
      const { id, accountId, pageId, foundAt } = change
      added += insert.run({ id, accountId, pageId, foundAt, told: JSON.stringify(change) }).changes
    }
    return added
  })
  return {
    list: (accountId, limit = -1) => ofAccount.all(accountId, limit).map(readChange),
    since: (moment, limit) => since.all(moment, limit).map(readChange),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readChange(row)
    },
    save: (changes) => save.immediate(changes),
  }
}

function readChange(row: Row): PageChange {
  const record = `change ${String(row['id'])}`
  return readRow(pageChangeSchema, record, readJson(record, row['told']))
}
