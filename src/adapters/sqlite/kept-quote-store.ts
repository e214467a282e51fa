import type { Database } from 'better-sqlite3'
import type { KeptQuoteStore } from '../../app/ports-kept-quotes.ts'
import { type KeptQuote, keptQuoteSchema } from '../../core/model/kept-quote.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** Words of saved pages that the seller kept, in the order in which they were. */
export function createKeptQuoteStore(db: Database): KeptQuoteStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM kept_quote WHERE account_id = ? AND removed_at IS NULL ORDER BY kept_at, rowid',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM kept_quote WHERE id = ? AND removed_at IS NULL')
  const upsert = db.prepare<Row>(
    `INSERT INTO kept_quote (id, account_id, page_id, kept_at, told) VALUES (@id, @accountId, @pageId, @keptAt, @told)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, page_id = @pageId, told = @told, removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'kept_quote')
  return {
    list: (accountId) => ofAccount.all(accountId).map(readKept),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readKept(row)
    },
    save(kept) {
      const { id, accountId, keptAt, evidence } = kept
      upsert.run({ id, accountId, pageId: evidence.pageId, keptAt, told: JSON.stringify(kept) })
    },
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      const row = get.get(id)
      return row === undefined ? undefined : readKept(row)
    },
  }
}

function readKept(row: Row): KeptQuote {
  const record = `kept words ${String(row['id'])}`
  return readRow(keptQuoteSchema, record, readJson(record, row['told']))
}
