import type { Database } from 'better-sqlite3'
import type { ApprovalStore } from '../../app/ports-approvals.ts'
import { type Approval, approvalSchema } from '../../core/model/approval.ts'
import { readJson, readRow } from './rows.ts'
import type { Row } from './rows.ts'

const columns = `id, account_id AS accountId, call_id AS callId, approved_at AS approvedAt, withdrawn_at AS withdrawnAt, frozen`

/** Briefs as they were approved. */
export function createApprovalStore(db: Database): ApprovalStore {
  const get = db.prepare<[string], Row>(`SELECT ${columns} FROM approval WHERE id = ?`)
  const standing = db.prepare<[string, string], Row>(
    `SELECT ${columns} FROM approval WHERE account_id = ? AND call_id = ? AND withdrawn_at IS NULL
     ORDER BY approved_at DESC, id DESC LIMIT 1`,
  )
  const list = db.prepare<[string], Row>(
    `SELECT ${columns} FROM approval WHERE account_id = ? ORDER BY approved_at DESC, id DESC`,
  )
  const upsert = db.prepare<Row>(
    `INSERT INTO approval (id, account_id, call_id, approved_at, withdrawn_at, frozen)
     VALUES (@id, @accountId, @callId, @approvedAt, @withdrawnAt, @frozen)
     ON CONFLICT (id) DO UPDATE SET withdrawn_at = @withdrawnAt`,
  )
  const first = (row: Row | undefined): Approval | undefined => (row === undefined ? undefined : readApproval(row))
  return {
    get: (id) => first(get.get(id)),
    standing: (accountId, callId) => first(standing.get(accountId, callId ?? '')),
    save({ id, accountId, callId, approvedAt, withdrawnAt, ...frozen }) {
      upsert.run({ id, accountId, callId: callId ?? '', approvedAt, withdrawnAt, frozen: JSON.stringify(frozen) })
    },
    list: (accountId) => list.all(accountId).map(readApproval),
  }
}

function readApproval({ frozen, callId, ...row }: Row): Approval {
  const record = `approval ${String(row['id'])}`
  const rest = readJson(record, frozen)
  return readRow(approvalSchema, record, {
    ...(typeof rest === 'object' ? rest : {}),
    ...row,
    callId: callId === '' ? null : callId,
  })
}
