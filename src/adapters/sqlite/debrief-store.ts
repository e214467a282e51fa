import type { Database } from 'better-sqlite3'
import type { DebriefStore } from '../../app/ports-debriefs.ts'
import { type Debrief, debriefSchema } from '../../core/model/debrief.ts'
import { binStatements } from './bin-statements.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = 'debrief.call_id, debrief.told'

/** What came of calls, that of the latest call first. */
export function createDebriefStore(db: Database): DebriefStore {
  // those of accounts in the bin are nobody's record
  const all = db.prepare<[], Row>(
    `SELECT ${columns} FROM debrief JOIN call ON call.id = debrief.call_id JOIN account ON account.id = debrief.account_id
     WHERE account.deleted_at IS NULL AND debrief.removed_at IS NULL AND call.removed_at IS NULL ORDER BY call.at DESC, call.id DESC`,
  )
  const ofAccount = db.prepare<[string], Row>(
    `SELECT ${columns} FROM debrief JOIN call ON call.id = debrief.call_id
     WHERE debrief.account_id = ? AND debrief.removed_at IS NULL AND call.removed_at IS NULL ORDER BY call.at DESC, call.id DESC`,
  )
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM debrief WHERE call_id = ? AND removed_at IS NULL`)
  const upsert = db.prepare<Row>(
    `INSERT INTO debrief (call_id, account_id, told) VALUES (@callId, @accountId, @told)
     ON CONFLICT (call_id) DO UPDATE SET account_id = @accountId, told = @told, removed_at = NULL`,
  )
  const { remove, restore } = binStatements(db, 'debrief', 'call_id')
  return {
    list: (accountId) => (accountId === undefined ? all.all() : ofAccount.all(accountId)).map(readDebrief),
    get(callId) {
      const row = get.get(callId)
      return row === undefined ? undefined : readDebrief(row)
    },
    save(debrief) {
      const { callId, accountId } = debrief
      upsert.run({ callId, accountId, told: JSON.stringify(debrief) })
    },
    remove: (callId, at) => void remove.run({ id: callId, at }),
    restore(callId) {
      restore.run({ id: callId })
      const row = get.get(callId)
      return row === undefined ? undefined : readDebrief(row)
    },
  }
}

function readDebrief(row: Row): Debrief {
  const record = `debrief of call ${String(row['call_id'])}`
  return readRow(debriefSchema, record, readJson(record, row['told']))
}
