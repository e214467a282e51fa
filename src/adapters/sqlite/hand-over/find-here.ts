import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { HandOverLook } from '../../../core/model/hand-over.ts'
import { accountIdSchema } from '../../../core/model/ids.ts'
import { readRow } from '../rows.ts'
import { accountIn } from './count-handed.ts'
import { Refused } from './refused.ts'

const hereSchema = z.object({ id: accountIdSchema, name: z.string() })
type Here = HandOverLook['here']

/**
 * The account of the present workspace (`here`) that the one in the file is: itself, what it became part of, or who stands at its domain, now
 * or before it moved. @throws Refused where it rests in the bin
 */
export function findHere(db: Database): Here {
  const { id, identity } = accountIn(db)
  const one = (sql: string, ...values: readonly string[]): Here => {
    const row = db.prepare(sql).get(...values)
    return row === undefined ? null : readRow(hereSchema, 'an account', row)
  }
  const same = one('SELECT id, name FROM here.account WHERE id = ? AND deleted_at IS NULL', id) ?? one(becamePart, id)
  if (same !== null) return same
  const inBin = one('SELECT id, name FROM here.account WHERE id = ? AND deleted_at IS NOT NULL', id)
  if (inBin !== null)
    throw new Refused(
      `${inBin.name} is in the bin here`,
      'Bring it back from the bin, or erase it there; then open the file again.',
      'conflict',
    )
  return (
    one('SELECT id, name FROM here.account WHERE identity = ? AND deleted_at IS NULL', identity) ??
    one(
      `SELECT id, name FROM here.account WHERE deleted_at IS NULL
         AND EXISTS (SELECT 1 FROM json_each(account.aliases) WHERE value = ?) ORDER BY id LIMIT 1`,
      identity,
    )
  )
}

/** Over as many merges as there were. */
const becamePart = `WITH RECURSIVE went (id) AS (
    SELECT account_id FROM here.account_merge WHERE gone_id = ?
    UNION SELECT account_id FROM here.account_merge JOIN went ON gone_id = went.id)
  SELECT account.id, account.name FROM went JOIN here.account ON account.id = went.id WHERE account.deleted_at IS NULL LIMIT 1`
