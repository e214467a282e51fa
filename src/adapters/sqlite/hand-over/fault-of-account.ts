import type { Database } from 'better-sqlite3'
import { restsOnHanded } from '../../../core/snapshot/handed-snapshot.ts'
import { checkQuotes } from '../checks/quotes.ts'
import { createStores } from '../stores.ts'
import { accountIn } from './count-handed.ts'
import { handedIn } from './handed-in.ts'
import { isOfOther, toldRecords } from './told-ids.ts'

/**
 * What reading an export leaves open: one account, live, with nothing in it that is another's or was taken away, and every quote where it says.
 * @param folder where the database lies
 */
export function faultOfAccount(db: Database, folder: string): string | null {
  const found = (sql: string): boolean => db.prepare(sql).get() !== undefined
  if (!found('SELECT 1 FROM main.account WHERE deleted_at IS NULL') || found(secondAccount))
    return 'it does not hold one account'
  if (withBin.some((table) => found(`SELECT 1 FROM main."${table}" WHERE removed_at IS NOT NULL`)))
    return 'it holds what was taken away'
  const { stores, inner } = createStores(db)
  const [account, handed] = [accountIn(db).id, handedIn(db)]
  for (const record of toldRecords(db, inner.content)) {
    if (isOfOther(record, account)) return 'a record in it is of another account'
    if (!restsOnHanded(record, handed)) return 'a record in it names what is not in it'
  }
  const quotes = checkQuotes({ db, folder, stores, inner })
  return quotes.ok ? null : quotes.detail.replace(/\.$/, '')
}

const secondAccount = 'SELECT 1 FROM main.account LIMIT 1 OFFSET 1'
const withBin = ['page', 'note', 'call', 'debrief', 'touch', 'own_question', 'kept_quote', 'playbook'] as const
