import type { Database } from 'better-sqlite3'
import type { Instant } from '../../core/model/time.ts'
import { applicationId } from './connection.ts'
import { sha256 } from './content-store.ts'
import type { Migration } from './migrations/workspace-migrations.ts'

/** What a database file is, seen from the migrations this program knows. */
export type SchemaState =
  | { readonly state: 'empty' }
  | { readonly state: 'foreign' }
  | { readonly state: 'current' }
  | { readonly state: 'older'; readonly number: number }
  | { readonly state: 'newer'; readonly number: number }
  /** A migration was applied that is not the one of that number here. */
  | { readonly state: 'changed'; readonly number: number }

type Applied = { readonly number: number; readonly sha256: string }

/** Reads, changes nothing. */
export function schemaState(db: Database, migrations: readonly Migration[]): SchemaState {
  const objects = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (objects === 0) return { state: 'empty' }
  if (db.pragma('application_id', { simple: true }) !== applicationId) return { state: 'foreign' }
  const applied = appliedMigrations(db)
  const changed = applied.find(({ number, sha256: hash }) => {
    const known = migrations.find((migration) => migration.number === number)
    return known !== undefined && sha256(known.sql) !== hash
  })
  const number = applied.at(-1)?.number ?? 0
  if (number > migrations.length) return { state: 'newer', number }
  if (changed !== undefined) return { state: 'changed', number: changed.number }
  return number === migrations.length ? { state: 'current' } : { state: 'older', number }
}

/**
 * Applies the missing migrations in order, each with its entry in `schema_migration` in one transaction: a crash at any
 * statement leaves the schema before or after it. The caller holds the writer's lock and has made the backup.
 */
export function migrate(db: Database, migrations: readonly Migration[], now: Instant): void {
  const done = new Set(appliedMigrations(db).map(({ number }) => number))
  // a table may be rebuilt by a migration; what points at it is checked before the commit instead
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of migrations) if (!done.has(migration.number)) applyMigration(db, migration, now)
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function applyMigration(db: Database, { number, name, sql }: Migration, now: Instant): void {
  const apply = db.transaction(() => {
    db.exec(`CREATE TABLE IF NOT EXISTS schema_migration (
      number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`)
    db.exec(sql)
    const dangling = db.prepare('PRAGMA foreign_key_check').all()
    if (dangling.length > 0)
      throw new Error(`migration ${number} leaves ${dangling.length} rows without what they point at`)
    db.prepare('INSERT INTO schema_migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)').run(
      number,
      name,
      sha256(sql),
      now,
    )
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${number}`)
  })
  apply.immediate()
}

function appliedMigrations(db: Database): readonly Applied[] {
  const has = db.prepare<[], number>(`SELECT count(*) FROM sqlite_schema WHERE name = 'schema_migration'`).pluck().get()
  if (has === 0) return []
  return db.prepare<[], Applied>('SELECT number, sha256 FROM schema_migration ORDER BY number').all()
}
