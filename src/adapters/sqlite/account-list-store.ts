import type { Database, Statement } from 'better-sqlite3'
import type { AccountListStore } from '../../app/ports-account-list.ts'
import { listLookSchema } from '../../core/model/account-list.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId } from '../../core/model/ids.ts'
import { listQuery } from './account-list-sql.ts'
import { accountColumns, readAccount } from './account-store.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** Forms of filter and order whose statements are kept. */
const mostPrepared = 40

/** Accounts as a list shows them: filtered and sorted by the database, so that only the rows in sight are read. */
export function createAccountListStore(db: Database): AccountListStore {
  const spellings = db
    .prepare<[], string>(
      `SELECT DISTINCT json_each.value FROM account, json_each(account.tags) WHERE deleted_at IS NULL AND account.tags <> '[]'`,
    )
    .pluck()
  const byIds = db.prepare<[string], Row>(
    `SELECT ${accountColumns} FROM account WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
  )
  const looks = db.prepare<[string], Row>(
    `SELECT account_id AS id, in_list AS look FROM account_look
     WHERE in_list IS NOT NULL AND account_id IN (SELECT value FROM json_each(?))`,
  )
  const prepared = new Map<string, Statement<[Row], string>>()
  const statement = (sql: string): Statement<[Row], string> => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size >= mostPrepared) prepared.clear()
    const made = db.prepare<[Row], string>(sql).pluck()
    prepared.set(sql, made)
    return made
  }
  return {
    matching(order, now) {
      const { sql, values } = listQuery(order, now, () => spellings.all())
      // ids as they stand in the table of accounts
      return statement(sql).all(values) as AccountId[]
    },
    accounts(ids) {
      const found = new Map(
        byIds
          .all(JSON.stringify(ids))
          .map(readAccount)
          .map((account) => [account.id, account]),
      )
      return ids.flatMap((id): Account[] => {
        const account = found.get(id)
        return account ? [account] : []
      })
    },
    looks: (ids) =>
      new Map(
        looks.all(JSON.stringify(ids)).map((row) => {
          const record = `what the list shows of ${String(row['id'])}`
          return [row['id'] as AccountId, readRow(listLookSchema, record, readJson(record, row['look']))]
        }),
      ),
  }
}
