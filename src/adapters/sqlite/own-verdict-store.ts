import type { Database } from 'better-sqlite3'
import type { OwnVerdictStore } from '../../app/ports-pursuit.ts'
import { type OwnVerdict, ownVerdictSchema } from '../../core/model/own-verdict.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

/** The seller's own decisions, the latest first. */
export function createOwnVerdictStore(db: Database): OwnVerdictStore {
  const ofAccount = db.prepare<[string], Row>(
    'SELECT id, told FROM own_verdict WHERE account_id = ? ORDER BY decided_at DESC, rowid DESC',
  )
  const get = db.prepare<[string], Row>('SELECT id, told FROM own_verdict WHERE id = ?')
  const upsert = db.prepare<Row>(
    `INSERT INTO own_verdict (id, account_id, decided_at, undone_at, told)
     VALUES (@id, @accountId, @decidedAt, @undoneAt, @told)
     ON CONFLICT (id) DO UPDATE SET undone_at = @undoneAt, told = @told`,
  )
  // the last of an account stands: the map keeps what is set last
  const standing = (where: string): string =>
    `SELECT id, told FROM own_verdict WHERE undone_at IS NULL AND account_id IN (${where}) ORDER BY decided_at, rowid`
  const standingAll = db.prepare<[], Row>(standing('SELECT id FROM account WHERE deleted_at IS NULL'))
  const standingOf = db.prepare<[string], Row>(standing('SELECT value FROM json_each(?)'))
  return {
    list: (accountId) => ofAccount.all(accountId).map(readVerdict),
    get(id) {
      const row = get.get(id)
      return row === undefined ? undefined : readVerdict(row)
    },
    save(verdict) {
      const { id, accountId, decidedAt, undoneAt } = verdict
      upsert.run({ id, accountId, decidedAt, undoneAt, told: JSON.stringify(verdict) })
    },
    standing(accountIds) {
      const rows = accountIds === undefined ? standingAll.all() : standingOf.all(JSON.stringify(accountIds))
      return new Map(rows.map(readVerdict).map((verdict) => [verdict.accountId, verdict]))
    },
  }
}

function readVerdict(row: Row): OwnVerdict {
  const record = `own decision ${String(row['id'])}`
  return readRow(ownVerdictSchema, record, readJson(record, row['told']))
}
