import Database from 'better-sqlite3'
import { existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Incoming } from '../../../app/ports-backups.ts'
import { type Result, fail } from '../../../core/model/result.ts'
import { databaseName } from '../connection.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { aFolder, aNote, anAccount, at, containing, opened } from '../testing/builders.ts'
import { prepareIncoming } from './prepare-incoming.ts'
import { thrownWords } from './thrown-words.ts'

function aClosedWorkspace(): string {
  const workspace = opened(aFolder())
  workspace.accounts.save(anAccount())
  workspace.notes.save(aNote(), 0)
  workspace.close()
  return join(workspace.path, databaseName)
}

/** As the thread does it. */
function prepared(file: string): Result<Incoming> {
  try {
    return prepareIncoming(file, `${file}.incoming`, at('10:00:00'), () => undefined)
  } catch (thrown) {
    const error = thrownWords(thrown, file)
    if (error === null) throw thrown
    return fail(error)
  }
}

function change(file: string, sql: string): void {
  const db = new Database(file)
  db.pragma('foreign_keys = OFF')
  db.exec(sql)
  db.close()
}

it.each<[string, (file: string) => void, string, string]>([
  ['is no database', (file) => writeFileSync(file, 'a text'.repeat(999)), 'bad-input', 'is not a backup'],
  ['is empty', (file) => writeFileSync(file, ''), 'bad-input', 'is not a backup'],
  ['is cut short', (file) => truncateSync(file, 40_000), 'workspace-damaged', 'is damaged'],
  ['is of another program', (file) => change(file, 'PRAGMA application_id = 7'), 'bad-input', 'is not a backup'],
  [
    'is newer',
    (file) => change(file, `INSERT INTO schema_migration VALUES (900, 'x', 'y', 'z')`),
    'workspace-newer',
    '900',
  ],
  [
    'has a trigger of its own',
    (file) => change(file, 'CREATE TRIGGER bad AFTER INSERT ON note BEGIN DELETE FROM account; END'),
    'workspace-damaged',
    'not ours (trigger bad)',
  ],
  ['has a view', (file) => change(file, 'CREATE VIEW peek AS SELECT * FROM note'), 'workspace-damaged', 'view peek'],
  ['lacks an index', (file) => change(file, 'DROP INDEX note_by_page'), 'workspace-damaged', 'index note_by_page'],
  [
    'has rows that lead nowhere',
    (file) => change(file, `UPDATE note SET account_id = 'gone'`),
    'workspace-damaged',
    'lack',
  ],
])('refuses a file that %s, and leaves nothing beside it', (_name, spoil, kind, words) => {
  const file = aClosedWorkspace()
  spoil(file)
  expect(prepared(file)).toMatchObject({ ok: false, error: { kind, message: containing(words) } })
  expect(existsSync(`${file}.incoming`)).toBe(false)
})

it('brings an older one up to date on the copy, and leaves the file as it was', () => {
  const file = join(aFolder(), 'old.db')
  const old = new Database(file)
  migrate(old, workspaceMigrations.slice(0, 9), at('09:00:00'))
  old.close()
  expect(prepared(file)).toMatchObject({ ok: true, value: { contents: { accounts: 0, older: true }, faults: [] } })
  const [before, after] = [file, `${file}.incoming`].map((name) => {
    const db = new Database(name, { readonly: true })
    const version: unknown = db.pragma('user_version', { simple: true })
    db.close()
    return version
  })
  expect([before, after]).toEqual([9, workspaceMigrations.length])
})

it.each(['not-a-folder/x', 'x'.repeat(300), 'a\u0000b'])(
  'says of a place that can’t be one that it is not there: %j',
  (name) => {
    const folder = aFolder()
    writeFileSync(join(folder, 'not-a-folder'), '')
    const place = join(folder, name)
    let thrown: unknown
    try {
      mkdirSync(place)
    } catch (error) {
      thrown = error
    }
    expect(thrownWords(thrown, place)).toMatchObject({ kind: 'not-found', retry: 'never' })
  },
)
