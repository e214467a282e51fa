import type { Database } from 'better-sqlite3'
import { rmSync } from 'node:fs'
import type { Incoming, WorkStep } from '../../../app/ports-backups.ts'
import type { Merged } from '../../../core/model/export.ts'
import type { AccountId } from '../../../core/model/ids.ts'
import { type Result, fail, ok } from '../../../core/model/result.ts'
import { sync } from '../backup.ts'
import { connectForCopying, connectToIncoming } from '../connection.ts'
import { countRows } from '../count-rows.ts'
import { createStores } from '../stores.ts'
import { unusedContent } from '../unused-content.ts'
import { contentsOf, notSound } from '../upkeep/look-into.ts'
import { faultOf } from '../upkeep/prepare-incoming.ts'
import { type ExportedTable, exportedTables, leftOutMemory, quoted, shapeOf } from './exported-tables.ts'
import { indexAnew } from './index-anew.ts'

type Tell = (step: WorkStep) => void

/**
 * Copies the present workspace and adds to the copy what another database has more: ids are kept, and whatever is there already is left
 * as it is, with its earlier and later versions. What belongs to a record that was left out is left out as well.
 */
export function mergeExport(
  present: string,
  given: string,
  to: string,
  tell: Tell,
): Result<{ readonly incoming: Incoming; readonly merged: Merged }> {
  rmSync(to, { force: true })
  tell({ phase: 'copying', done: 0, total: null })
  copy(present, to)
  const db = connectToIncoming(to)
  try {
    const merged = merge(db, given, tell)
    tell({ phase: 'checking', done: 0, total: null })
    const fault = faultOf(db)
    if (fault !== null) return fail(notSound(given, fault))
    const contents = contentsOf(db, to)
    if (!contents.ok) return contents
    db.close()
    sync(to)
    return ok({ incoming: { file: to, contents: contents.value, faults: [] }, merged })
  } finally {
    db.close()
  }
}

function copy(from: string, to: string): void {
  const db = connectForCopying(from)
  try {
    db.prepare('VACUUM INTO ?').run(to)
  } finally {
    db.close()
  }
}

function merge(db: Database, given: string, tell: Tell): Merged {
  db.pragma('foreign_keys = OFF')
  db.prepare('ATTACH ? AS given').run(given)
  const before = countsOf(db, 'main')
  const rowsBefore = rowsOf(db, 'main')
  const takeAll = db.transaction(() => {
    db.exec(stood)
    for (const [done, table] of exportedTables.entries()) {
      tell({ phase: 'writing', done, total: exportedTables.length })
      const { columns, order } = shapeOf(db, table)
      db.exec(
        `INSERT OR IGNORE INTO main."${table}" (${quoted(columns)})
         SELECT ${quoted(columns)} FROM given."${table}" WHERE ${taken[table] ?? 'true'} ORDER BY ${quoted(order)}`,
      )
    }
    settleDangling(db)
    db.exec(`DELETE FROM main.content WHERE ${unusedContent}; DROP TABLE temp.stood`)
  })
  takeAll()
  const after = countsOf(db, 'main')
  const asked = countsOf(db, 'given')
  const rowsGiven = rowsOf(db, 'given')
  const rowsAdded = rowsOf(db, 'main') - rowsBefore
  db.exec('DETACH given')
  db.pragma('foreign_keys = ON')
  const { stores, inner } = createStores(db)
  indexAnew(db, inner)
  const withErased = db.prepare<[], AccountId>('SELECT DISTINCT account_id FROM erased_person').pluck().all()
  for (const id of withErased) stores.people.eraseAgain(id)
  return {
    given: asked,
    added: {
      accounts: after.accounts - before.accounts,
      notes: after.notes - before.notes,
      pages: after.pages - before.pages,
      calls: after.calls - before.calls,
    },
    rowsAdded,
    rowsLeft: rowsGiven - rowsAdded,
  }
}

const stood = `CREATE TEMP TABLE stood AS
  SELECT id FROM main.account UNION ALL SELECT id FROM main.note UNION ALL SELECT id FROM main.playbook`

/** Rows a table takes: of what stood here already no other texts, versions or snapshots, which would pass for its own, the last one for how it is now. */
const taken: Partial<Record<ExportedTable, string>> = {
  memory: leftOutMemory,
  note_version: 'note_id NOT IN (SELECT id FROM stood)',
  playbook: 'id NOT IN (SELECT id FROM stood)',
  snapshot: 'account_id NOT IN (SELECT id FROM stood)',
  approval: `account_id NOT IN (SELECT id FROM stood) OR json_extract(frozen, '$.snapshotId') IN (SELECT id FROM main.snapshot)`,
}

/**
 * What leads to a record that was left out, since the company, or its page, stands here under another id: it lets go of that where it can
 * be without, and is left out where not. Until there is no more of it.
 */
function settleDangling(db: Database): void {
  // rows as SQLite documents them for these pragmas
  const find = () =>
    db.pragma('main.foreign_key_check') as readonly { table: string; rowid: number | null; fkid: number }[]
  const keysOf = (table: string) =>
    db.pragma(`main.foreign_key_list(${table})`) as readonly { id: number; from: string; on_delete: string }[]
  for (let found = find(); found.length > 0; found = find())
    for (const { table, rowid, fkid } of found) {
      const key = keysOf(table).find(({ id }) => id === fkid)
      if (rowid === null)
        db.exec('DELETE FROM main.snapshot_claim WHERE snapshot_id NOT IN (SELECT id FROM main.snapshot)')
      else if (key?.on_delete === 'SET NULL')
        db.prepare(`UPDATE main."${table}" SET "${key.from}" = NULL WHERE rowid = ?`).run(rowid)
      else db.prepare(`DELETE FROM main."${table}" WHERE rowid = ?`).run(rowid)
    }
}

type Schema = 'main' | 'given'

const many = (db: Database, schema: Schema, table: string): number =>
  db.prepare<[], number>(`SELECT count(*) FROM ${schema}."${table}"`).pluck().get() ?? 0

const countsOf = (db: Database, schema: Schema): Merged['given'] => ({
  accounts: countRows(db, 'account', schema),
  notes: countRows(db, 'note', schema),
  pages: countRows(db, 'page', schema),
  calls: countRows(db, 'call', schema),
})

const rowsOf = (db: Database, schema: Schema): number =>
  exportedTables.reduce((sum, table) => sum + (table === 'memory' ? 0 : many(db, schema, table)), 0)
