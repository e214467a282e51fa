import type { Database } from 'better-sqlite3'
import type { WatchStore } from '../../app/ports-accounts.ts'
import { watchSchema } from '../../core/model/watch.ts'
import type { Watch } from '../../core/model/watch.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `account_id AS accountId, every, paused, next_due AS nextDue, last_check AS lastCheck,
  last_outcome AS lastOutcome, failures`

/** What is watched, the next one due first; accounts in the bin are left out of lists. */
export function createWatchStore(db: Database): WatchStore {
  const list = db.prepare<[], Row>(
    `SELECT ${columns} FROM watch
     WHERE account_id IN (SELECT id FROM account WHERE deleted_at IS NULL) ORDER BY next_due, account_id`,
  )
  const due = db.prepare<[string, number], Row>(
    `SELECT ${columns} FROM watch
     WHERE next_due <= ? AND paused = 0 AND account_id IN (SELECT id FROM account WHERE deleted_at IS NULL)
     ORDER BY next_due, account_id LIMIT ?`,
  )
  const of = db.prepare<[string], Row>(
    `SELECT ${columns} FROM watch WHERE account_id IN (SELECT value FROM json_each(?))`,
  )
  const upsert = db.prepare<Row>(
    `INSERT INTO watch (account_id, every, paused, next_due, last_check, last_outcome, failures)
     VALUES (@accountId, @every, @paused, @nextDue, @lastCheck, @lastOutcome, @failures)
     ON CONFLICT (account_id) DO UPDATE SET every = @every, paused = @paused, next_due = @nextDue,
       last_check = @lastCheck, last_outcome = @lastOutcome, failures = @failures`,
  )
  const remove = db.prepare<[string]>('DELETE FROM watch WHERE account_id = ?')
  return {
    list: () => list.all().map(readWatch),
    due: (now, limit) => due.all(now, limit).map(readWatch),
    of: (accountIds) =>
      new Map(
        of
          .all(JSON.stringify(accountIds))
          .map(readWatch)
          .map((watch) => [watch.accountId, watch]),
      ),
    save: (watch) =>
      void upsert.run({
        ...watch,
        paused: watch.paused ? 1 : 0,
        lastOutcome: watch.lastOutcome && JSON.stringify(watch.lastOutcome),
      }),
    remove: (accountId) => void remove.run(accountId),
  }
}

function readWatch(row: Row): Watch {
  const record = `the watch of account ${String(row['accountId'])}`
  return readRow(watchSchema, record, {
    ...row,
    paused: row['paused'] === 1,
    lastOutcome: row['lastOutcome'] === null ? null : readJson(record, row['lastOutcome']),
  })
}
