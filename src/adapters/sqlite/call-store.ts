import type { Database } from 'better-sqlite3'
import type { CallStore } from '../../app/ports.ts'
import { callSchema } from '../../core/model/call.ts'
import type { Call } from '../../core/model/call.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, at, minutes, people, objective, next_commitment AS nextCommitment,
  approached_by AS approachedBy, outcome`

/** Calls, the latest first. */
export function createCallStore(db: Database): CallStore {
  // those of accounts in the bin are not on anybody's list
  const all = db.prepare<[], Row>(
    `SELECT ${columns} FROM call WHERE removed_at IS NULL AND account_id IN (SELECT id FROM account WHERE deleted_at IS NULL)
     ORDER BY at DESC, id DESC`,
  )
  const ofAccount = db.prepare<[string], Row>(
    `SELECT ${columns} FROM call WHERE account_id = ? AND removed_at IS NULL ORDER BY at DESC, id DESC`,
  )
  // the first of an account stands: the map keeps what is set last
  const ahead = db.prepare<{ ids: string; now: string }, Row>(
    `SELECT ${columns} FROM call WHERE account_id IN (SELECT value FROM json_each(@ids)) AND at >= @now AND removed_at IS NULL
     ORDER BY at DESC, id DESC`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM call WHERE id = ? AND removed_at IS NULL`)
  const upsert = db.prepare<Row>(
    `INSERT INTO call (id, account_id, at, minutes, people, objective, next_commitment, approached_by, outcome)
     VALUES (@id, @accountId, @at, @minutes, @people, @objective, @nextCommitment, @approachedBy, @outcome)
     ON CONFLICT (id) DO UPDATE SET account_id = @accountId, at = @at, minutes = @minutes, people = @people,
       objective = @objective, next_commitment = @nextCommitment, approached_by = @approachedBy, outcome = @outcome,
       removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'call')
  return {
    list: (accountId) => (accountId === undefined ? all.all() : ofAccount.all(accountId)).map(readCall),
    next: (accountIds, now) =>
      new Map(
        ahead
          .all({ ids: JSON.stringify(accountIds), now })
          .map(readCall)
          .map((call) => [call.accountId, call]),
      ),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readCall(row)
    },
    save: (call) => void upsert.run({ ...call, people: JSON.stringify(call.people) }),
    remove: (id, at) => void remove.run({ id, at }),
    restore(id) {
      restore.run({ id })
      const row = get.get(id)
      return row === undefined ? undefined : readCall(row)
    },
  }
}

function readCall(row: Row): Call {
  const record = `call ${String(row['id'])}`
  return readRow(callSchema, record, { ...row, people: readJson(record, row['people']) })
}
