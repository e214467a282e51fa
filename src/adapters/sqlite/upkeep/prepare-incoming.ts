import type { Database } from 'better-sqlite3'
import MemoryDatabase from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Incoming, WorkStep } from '../../../app/ports-backups.ts'
import { type Result, fail, ok } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'
import { integrityProblems, sync } from '../backup.ts'
import { connectForCopying, connectToIncoming } from '../connection.ts'
import { examine } from '../doctor.ts'
import { makeRoomReturnable } from '../freed-room.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { createStores } from '../stores.ts'
import { contentsOf, notSound } from './look-into.ts'

type Tell = (step: WorkStep) => void

/** Copies a backup to a file of its own, brings that up to date and looks at all of it. `to` is there only when all went well. */
export function prepareIncoming(file: string, to: string, now: Instant, tell: Tell): Result<Incoming> {
  rmSync(to, { force: true })
  const known = copyOut(file, to, tell)
  if (!known.ok) return known
  tell({ phase: 'checking', done: 0, total: null })
  const checked = bringUpToDate(file, to, now)
  if (!checked.ok) {
    rmSync(to, { force: true })
    return checked
  }
  sync(to)
  return ok({ file: to, contents: known.value, faults: checked.value })
}

function copyOut(file: string, to: string, tell: Tell) {
  const db = connectForCopying(file)
  try {
    tell({ phase: 'reading', done: 0, total: null })
    const contents = contentsOf(db, file)
    if (!contents.ok) return contents
    tell({ phase: 'copying', done: 0, total: null })
    db.prepare('VACUUM INTO ?').run(to)
    return contents
  } finally {
    db.close()
  }
}

/** @returns what the doctor says against it */
function bringUpToDate(file: string, to: string, now: Instant): Result<readonly string[]> {
  const db = connectToIncoming(to)
  try {
    migrate(db, workspaceMigrations, now)
    makeRoomReturnable(db)
    const fault = faultOf(db)
    return fault === null ? ok(doctorsWords(db, to)) : fail(notSound(file, fault))
  } finally {
    db.close()
  }
}

/** What no workspace may have: rows that lead nowhere, parts that are torn, and anything in the schema that is not ours. */
export function faultOf(db: Database): string | null {
  const [problem] = integrityProblems(db)
  if (problem !== undefined) return problem
  if (db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() !== undefined)
    return 'records in it lack what they belong to'
  const wanted = schemaOf(ours())
  const got = schemaOf(db)
  const odd = [...got].find(([name, sql]) => wanted.get(name) !== sql) ?? [...wanted].find(([name]) => !got.has(name))
  return odd === undefined ? null : `its schema is not ours (${odd[0]})`
}

let known: Database | undefined
function ours(): Database {
  if (known === undefined) {
    known = new MemoryDatabase(':memory:')
    migrate(known, workspaceMigrations, '1970-01-01T00:00:00.000Z' as Instant) // a moment nobody reads
  }
  return known
}

const schemaOf = (db: Database): ReadonlyMap<string, string> =>
  new Map(
    db
      .prepare<[], { name: string; sql: string }>(
        `SELECT type || ' ' || name AS name, coalesce(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`,
      )
      .all()
      .map(({ name, sql }) => [name, sql]),
  )

/** A part that can't be read is a finding, not a reason to lose the rest; an examination that breaks off is one as well. */
function doctorsWords(db: Database, file: string): readonly string[] {
  const { stores, inner } = createStores(db)
  return examine({ db, folder: dirname(file), stores, inner })
    .filter(({ ok, check }) => !ok && check !== 'backups')
    .map(({ check, detail }) => `${check}: ${detail}`)
}
