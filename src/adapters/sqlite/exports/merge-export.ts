import type { Database } from 'better-sqlite3'
import { rmSync } from 'node:fs'
import type { Incoming, WorkStep } from '../../../app/ports-backups.ts'
import type { Merged } from '../../../core/model/export.ts'
import { type Result, fail, ok } from '../../../core/model/result.ts'
import { sync } from '../backup.ts'
import { connectForCopying, connectToIncoming } from '../connection.ts'
import { createStores } from '../stores.ts'
import { contentsOf, notSound } from '../upkeep/look-into.ts'
import { faultOf } from '../upkeep/prepare-incoming.ts'
import { exportedTables, leftOutMemory, quoted, shapeOf } from './exported-tables.ts'
import { indexAnew } from './index-anew.ts'

type Tell = (step: WorkStep) => void

/**
 * Copies the present workspace and adds to the copy what another database has more: ids are kept, and whatever is there already is left
 * as it is. What belongs to a record that was left out is left out as well.
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
    for (const [done, table] of exportedTables.entries()) {
      tell({ phase: 'writing', done, total: exportedTables.length })
      const { columns, order } = shapeOf(db, table)
      db.exec(
        `INSERT OR IGNORE INTO main."${table}" (${quoted(columns)})
         SELECT ${quoted(columns)} FROM given."${table}" ${table === 'memory' ? `WHERE ${leftOutMemory}` : ''} ORDER BY ${quoted(order)}`,
      )
    }
    dropDangling(db)
    db.exec(dropUnused)
  })
  takeAll()
  const after = countsOf(db, 'main')
  const asked = countsOf(db, 'given')
  const rowsGiven = rowsOf(db, 'given')
  const rowsAdded = rowsOf(db, 'main') - rowsBefore
  db.exec('DETACH given')
  db.pragma('foreign_keys = ON')
  indexAnew(db, createStores(db).inner)
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

/** Bytes that came along for pages and snapshots that were left out. */
const dropUnused = `DELETE FROM main.content WHERE sha256 NOT IN (
  SELECT sha256 FROM main.page_version UNION SELECT text_sha256 FROM main.text_revision
  UNION SELECT reading_sha256 FROM main.text_revision UNION SELECT sha256 FROM main.snapshot)`

/** What belongs to a record that is there under another id: the company stands here already. Until there is no more of it. */
function dropDangling(db: Database): void {
  // rows as SQLite documents them for this pragma
  const find = () => db.pragma('main.foreign_key_check') as readonly { table: string; rowid: number | null }[]
  for (let found = find(); found.length > 0; found = find())
    for (const { table, rowid } of found) {
      if (rowid !== null) db.prepare(`DELETE FROM main."${table}" WHERE rowid = ?`).run(rowid)
      else db.exec('DELETE FROM main.snapshot_claim WHERE snapshot_id NOT IN (SELECT id FROM main.snapshot)')
    }
}

type Schema = 'main' | 'given'

const many = (db: Database, schema: Schema, table: string): number =>
  db.prepare<[], number>(`SELECT count(*) FROM ${schema}."${table}"`).pluck().get() ?? 0

const countsOf = (db: Database, schema: Schema): Merged['given'] => ({
  accounts: many(db, schema, 'account'),
  notes: many(db, schema, 'note'),
  pages: many(db, schema, 'page'),
  calls: many(db, schema, 'call'),
})

const rowsOf = (db: Database, schema: Schema): number =>
  exportedTables.reduce((sum, table) => sum + (table === 'memory' ? 0 : many(db, schema, table)), 0)
