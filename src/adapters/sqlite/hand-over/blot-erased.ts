import type { Database } from 'better-sqlite3'
import type { AccountId } from '../../../core/model/ids.ts'
import { createStores } from '../stores.ts'
import { accountIn } from './count-handed.ts'

/**
 * Blots out of what was read of a file whoever was erased from the account that is here: a colleague may not know of it. With references
 * on, and before anything gets another id. @returns how many forms of names stood in it
 */
export function blotErased(db: Database, here: AccountId): number {
  const { id } = accountIn(db)
  db.prepare(
    `INSERT OR IGNORE INTO main.erased_person (account_id, salt, sha256, words, erased_at)
     SELECT ?, salt, sha256, words, erased_at FROM here.erased_person WHERE account_id = ?`,
  ).run(id, here)
  if (db.prepare('SELECT 1 FROM main.erased_person').get() === undefined) return 0
  const forms = createStores(db).stores.people.eraseAgain(id)
  db.exec('DELETE FROM main.erased_person')
  return forms
}
