import type { Database } from 'better-sqlite3'
import { shelf, shelfOf } from '../search-shelves.ts'
import type { Inner } from '../stores.ts'

const readAtOnce = 100

/** Lets what came as rows alone be found: it is noted for the search, which reads it. */
export function indexAnew(db: Database, { searched, upkeep }: Pick<Inner, 'searched' | 'upkeep'>): void {
  for (const { table, key, types } of searched)
    db.exec(
      `INSERT OR IGNORE INTO search_due SELECT DISTINCT '${table}', ${key} FROM ${table}
       WHERE NOT EXISTS (SELECT 1 FROM search_entry WHERE record_id = ${table}.${key} AND num >= ${shelfOf(types[0])} AND num < ${shelfOf(types[0]) + shelf})`,
    )
  // words on signals that came for pages that were there
  db.exec(`INSERT OR IGNORE INTO search_due
    SELECT 'page', id FROM page WHERE account_id IN (SELECT account_id FROM decision)`)
  while (upkeep.settle(readAtOnce) === 'more');
}
