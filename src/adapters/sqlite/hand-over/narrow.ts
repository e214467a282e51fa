import type { Database } from 'better-sqlite3'
import DatabaseFile from 'better-sqlite3'
import type { AccountId } from '../../../core/model/ids.ts'
import type { Instant } from '../../../core/model/time.ts'
import { connectToIncoming } from '../connection.ts'
import { quoted, shapeOf } from '../exports/exported-tables.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { unusedContent } from '../unused-content.ts'
import { dropUnhanded } from './drop-unhanded.ts'
import { handSnapshots } from './hand-snapshots.ts'
import { type HandedTable, handedTables } from './handed-tables.ts'
import { tellNewIds } from './told-ids.ts'

export type Asked = { readonly account: AccountId; readonly withNotes: boolean }

/**
 * Makes a database that holds one account and nothing else, of one moment. Who is done with it closes it.
 * @returns null when there is no such account
 */
export function narrow(database: string, to: string, asked: Asked, now: Instant): Database | null {
  new DatabaseFile(to).close()
  const db = connectToIncoming(to)
  try {
    // nobody reads it after a crash
    db.pragma('synchronous = OFF')
    migrate(db, workspaceMigrations, now)
    db.pragma('foreign_keys = OFF')
    db.prepare('ATTACH ? AS whole').run(database)
    const took = db.transaction(() => take(db, asked))()
    db.exec('DETACH whole')
    if (took) return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
  db.close()
  return null
}

function take(db: Database, asked: Asked): boolean {
  for (const handed of handedTables) if (asked.withNotes || !handed.withNotes) takeTable(db, handed, asked.account)
  if (db.prepare('SELECT 1 FROM main.account').get() === undefined) return false
  db.prepare(
    `INSERT INTO main.content SELECT * FROM whole.content WHERE sha256 IN (${contentOfRows} UNION
       SELECT sha256 FROM whole.snapshot WHERE account_id = ?)`,
  ).run(asked.account)
  // an account that became part of it may still be named
  tellNewIds(db, { accountId: () => asked.account, pageId: () => undefined })
  dropUnhanded(db, handSnapshots(db, asked.account))
  db.exec(`DELETE FROM main.content WHERE ${unusedContent}`)
  return true
}

const contentOfRows = `SELECT sha256 FROM main.page_version UNION SELECT text_sha256 FROM main.text_revision
  UNION SELECT reading_sha256 FROM main.text_revision UNION SELECT sha256 FROM main.note_image`

function takeTable(db: Database, { table, only, as = {} }: HandedTable, account: AccountId): void {
  const { columns, order } = shapeOf(db, table)
  const values = columns.map((column) => as[column] ?? `mine."${column}"`)
  // what hangs on another record does not name its account
  const given = only.includes('@account') ? [{ account }] : []
  db.prepare(
    `INSERT INTO main."${table}" (${quoted(columns)})
     SELECT ${values.join(', ')} FROM whole."${table}" AS mine WHERE ${only} ORDER BY ${order.map((name) => `mine."${name}"`).join(', ')}`,
  ).run(...given)
}
