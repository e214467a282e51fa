import Database from 'better-sqlite3'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { faultOfBackup } from './backup.ts'
import { migrate, schemaState } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import type { Migration } from './migrations/workspace-migrations.ts'
import { openWorkspace } from './open-workspace.ts'
import { aFolder, aNote, anAccount, at, opened, optionsFor } from './testing/builders.ts'

const further: Migration = {
  number: workspaceMigrations.length + 1,
  name: 'pinned',
  sql: 'ALTER TABLE account ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0; CREATE INDEX account_pinned ON account (pinned);',
}
const both = [...workspaceMigrations, further]

/** A workspace of the first schema with an account and a note. */
function anOlderWorkspace(): string {
  const path = aFolder()
  const workspace = opened(path)
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  workspace.close()
  return path
}

/** Number of the page where the notes begin. */
function rootOfNotes(file: string): number {
  const db = new Database(file, { readonly: true })
  const root = db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'note'`).pluck().get()
  db.close()
  return root ?? 0
}

const fileOf = (path: string): string => join(path, 'groundwork.db')

it('numbers its migrations from 1 without gaps', () => {
  expect(workspaceMigrations.map(({ number }) => number)).toEqual(workspaceMigrations.map((_, index) => index + 1))
})

it('upgrades an older workspace after a backup that opens and holds the old state', () => {
  const path = anOlderWorkspace()
  const workspace = opened(path, { migrations: both })
  expect(workspace.accounts.list()).toEqual([anAccount()])
  expect(workspace.notes.list(anAccount().id)).toHaveLength(1)

  const [backup = '', ...more] = readdirSync(join(path, 'backups'))
  expect(more).toEqual([])
  expect(backup).toMatch(new RegExp(`^20261122-0900\\d\\d-before-schema-${further.number}\\.db$`))
  const copy = join(path, 'backups', backup)
  expect(faultOfBackup(copy)).toBeNull()
  const db = new Database(copy, { readonly: true })
  onTestFinished(() => void db.close())
  expect(schemaState(db, workspaceMigrations)).toEqual({ state: 'current' })
  expect(db.prepare('SELECT markdown FROM note').pluck().get()).toBe(aNote().markdown)
})

it('makes no backup where there is nothing to lose, nor when nothing changes', () => {
  const path = anOlderWorkspace()
  opened(path).close()
  expect(readdirSync(join(path, 'backups'))).toEqual([])
})

it('refuses a workspace whose applied migration is not the one known', () => {
  const path = anOlderWorkspace()
  const before = readFileSync(fileOf(path))
  const edited = workspaceMigrations.map((migration) => ({ ...migration, sql: `${migration.sql} -- edited` }))
  const refused = openWorkspace(optionsFor(path, { migrations: edited }))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'workspace-damaged' } })
  expect(readFileSync(fileOf(path))).toEqual(before)
})

it('leaves the schema as it was when a migration breaks off', () => {
  const path = anOlderWorkspace()
  const broken: Migration = { ...further, sql: `${further.sql} INSERT INTO nowhere VALUES (1);` }
  expect(() => openWorkspace(optionsFor(path, { migrations: [...workspaceMigrations, broken] }))).toThrow('nowhere')
  expect(opened(path).accounts.list()).toEqual([anAccount()])
})

it('does not migrate a file it can’t make a whole backup of', () => {
  const path = anOlderWorkspace()
  const file = fileOf(path)
  const bytes = readFileSync(file)
  const root = rootOfNotes(file)
  bytes.fill(0xff, (root - 1) * 4096, root * 4096)
  writeFileSync(file, bytes)
  const refused = openWorkspace(optionsFor(path, { migrations: both }))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'workspace-damaged' } })
  expect(readFileSync(file)).toEqual(bytes)
  expect(readdirSync(join(path, 'backups'))).toEqual([])
})

it('refuses a migration that leaves records without what they belong to', () => {
  const path = anOlderWorkspace()
  const careless: Migration = { ...further, sql: 'DELETE FROM account;' }
  expect(() => openWorkspace(optionsFor(path, { migrations: [...workspaceMigrations, careless] }))).toThrow('leaves')
  expect(opened(path).accounts.count()).toBe(1)
})

it('tells a reader to have an older workspace brought up to date', () => {
  const refused = openWorkspace(optionsFor(anOlderWorkspace(), { mode: 'read', migrations: both }))
  expect(refused).toMatchObject({ ok: false, error: { kind: 'workspace-read-only', retry: 'later' } })
})

it('applies a migration once', () => {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db, both, at('09:00:00'))
  migrate(db, both, at('09:00:01'))
  expect(db.prepare('SELECT number, applied_at FROM schema_migration').raw().all()).toEqual(
    both.map(({ number }) => [number, at('09:00:00')]),
  )
})
