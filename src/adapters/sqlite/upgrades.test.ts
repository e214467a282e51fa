import type { Database } from 'better-sqlite3'
import DatabaseFile from 'better-sqlite3'
import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Workspace } from '../../app/ports.ts'
import type { Result } from '../../core/model/result.ts'
import { safetyCase } from '../../../tests/builders/safety-case.ts'
import { type Cuts, importWithout } from '../../../tests/builders/without-guard.ts'
import { faultOfBackup } from './backup.ts'
import { connectForWriting, databaseName } from './connection.ts'
import { sha256 } from './content-store.ts'
import { migrate } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import type { Migration } from './migrations/workspace-migrations.ts'
import { type OpenOptions, openWorkspace } from './open-workspace.ts'
import { aFolder, aKeptPage, aNote, anAccount, at, opened, optionsFor } from './testing/builders.ts'
import { anOldWorkspace, fillFirstSchema } from './testing/old-workspace.ts'

type Opens = { readonly openWorkspace: typeof openWorkspace }
const opening = 'adapters/sqlite/open-workspace.ts'
const cutting = (cuts: Cuts) => (): Promise<Opens> => importWithout(opening, cuts)

const fileOf = (path: string): string => join(path, databaseName)

/** All that a database says of itself: its schema, its number, and every row. */
function stateOf(db: Database): string {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name <> 'sqlite_schema' ORDER BY name`,
    )
    .pluck()
    .all()
  const rowsOf = (table: string): readonly string[] =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .raw()
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted()
  const rows = tables.map((table) => [table, rowsOf(table)])
  const schema = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').raw().all()
  return sha256(JSON.stringify([db.pragma('user_version', { simple: true }), schema, rows]))
}

function stateIn(file: string): string {
  const db = new DatabaseFile(file)
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    return stateOf(db)
  } finally {
    db.close()
  }
}

/** Runs what is given one statement at a time, and tells after each. */
function tellingStatements(db: Database, told: () => void): Database {
  const exec = (sql: string): Database => {
    let waiting = ''
    for (const part of sql.split(/(?<=;)/)) {
      waiting += part
      if (!isWhole(db, waiting)) continue
      db.exec(waiting)
      waiting = ''
      told()
    }
    return db
  }
  return new Proxy(db, {
    get(target, name) {
      if (name === 'exec') return exec
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]): unknown => Reflect.apply(member, target, given)
    },
  })
}

/** A trigger has semicolons inside. */
function isWhole(db: Database, sql: string): boolean {
  try {
    db.prepare(sql)
    return true
  } catch (thrown) {
    // what is nothing but a comment has no statement, and is no part of one
    return !String(thrown).includes('incomplete input') && !String(thrown).includes('contains no statements')
  }
}

safetyCase<{ readonly migrate: typeof migrate }>(
  27,
  'a crash at each statement of each upgrade leaves the schema before or after it, whole, and the next start goes on',
  {
    shipped: () => ({ migrate }),
    without: {
      'one transaction a step': () => ({
        migrate(db, migrations) {
          for (const { number, sql } of migrations)
            if (number > Number(db.pragma('user_version', { simple: true }))) {
              db.exec(sql)
              db.pragma(`user_version = ${number}`)
            }
        },
      }),
    },
    holds(subject) {
      const folder = aFolder()
      const db = connectForWriting(fileOf(folder))
      subject.migrate(db, workspaceMigrations.slice(0, 1), at('09:00:00'))
      fillFirstSchema(db)
      // what is not committed yet goes to the disk all the same
      db.pragma('cache_size = 4')
      let crashes = 0
      for (const { number } of workspaceMigrations.slice(1)) {
        const before = stateOf(db)
        const left: string[] = []
        // what stands on the disk at a moment is what a kill at that moment leaves
        const crash = (): void => void left.push(copiedDatabase(folder))
        subject.migrate(tellingStatements(db, crash), workspaceMigrations.slice(0, number), at('09:00:00'))
        const either = [before, stateOf(db)]
        for (const copy of left) expect(either).toContain(stateIn(fileOf(copy)))
        crashes += left.length
        // an upgrade that goes on waits for the disk a hundred times
        if (number % 8 !== 0) continue
        const goesOn = opened(left.at(-2) ?? '')
        expect(goesOn.notes.get(aNote().id)?.markdown).toBe(aNote().markdown)
        goesOn.close()
      }
      db.close()
      expect(crashes).toBeGreaterThan(100)
    },
  },
)

/** The database as it stands on the disk at this moment, in a folder of its own. */
function copiedDatabase(folder: string): string {
  const copy = aFolder()
  for (const name of [databaseName, `${databaseName}-wal`])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name))
  return copy
}

safetyCase<Opens>(27, 'every released schema is brought up to date with what was in it', {
  shipped: () => ({ openWorkspace }),
  without: {
    'the last step': () => ({
      openWorkspace: (options) => openWorkspace({ ...options, migrations: workspaceMigrations.slice(0, -1) }),
    }),
    'each step there is': cutting({
      [opening]: [],
      'adapters/sqlite/migrate.ts': [
        [
          'if (!done.has(migration.number)) applyMigration',
          'if (migration.number !== 12 && !done.has(migration.number)) applyMigration',
        ],
      ],
    }),
  },
  holds(subject) {
    for (const { number } of workspaceMigrations) {
      const result = opens(subject, optionsFor(anOldWorkspace(number)))
      const { accounts, notes, pages, calls, settings, doctor, close } = result
      const kept = aKeptPage()
      try {
        expect(accounts.list()).toEqual([{ ...anAccount(), segment: 'Dairies' }])
        expect(notes.list(anAccount().id)).toEqual([aNote()])
        expect(pages.list(anAccount().id)).toMatchObject([{ id: kept.page.id, title: kept.page.title, status: 200 }])
        expect(Buffer.from(pages.body(kept.version.id) ?? [])).toEqual(Buffer.from(kept.body))
        expect(pages.text(kept.version.id)).toMatchObject({ document: { text: kept.text.document.text } })
        expect(calls.list(anAccount().id)).toMatchObject([{ id: 'cal_1', objective: 'Agree a trial' }])
        expect(settings.memory('own-sites')).toBe('["a.example"]')
        expect(doctor().filter(({ ok }) => !ok)).toEqual([])
      } finally {
        close()
      }
    }
  },
})

function opens({ openWorkspace: open }: Opens, options: OpenOptions): Workspace {
  let opening: Result<Workspace> | undefined
  expect(() => (opening = open(options))).not.toThrow()
  expect(opening).toMatchObject({ ok: true })
  if (!opening?.ok) throw new Error('it did not open')
  return opening.value
}

const further: Migration = {
  number: workspaceMigrations.length + 1,
  name: 'pinned',
  sql: 'CREATE TABLE pinned (id TEXT PRIMARY KEY NOT NULL) STRICT;',
}

safetyCase<Opens>(
  27,
  'before an upgrade stands a backup that was looked at; what can’t be copied whole is not upgraded',
  {
    shipped: () => ({ openWorkspace }),
    without: {
      'a backup': cutting({
        [opening]: [["if (schema.state === 'older') backUp(", "if (schema.state === 'empty') backUp("]],
      }),
      'a look at the backup': cutting({
        [opening]: [],
        'adapters/sqlite/backup.ts': [['    verify(db, unchecked)\n', '']],
      }),
      'a look at what SQLite leaves out when it only reads': cutting({
        [opening]: [],
        'adapters/sqlite/backup.ts': [
          ['connectForReading, connectToCheck', 'connectForReading'],
          ['connectToCheck(file)', 'connectForReading(file)'],
        ],
      }),
    },
    holds(subject) {
      const path = anOldWorkspace(workspaceMigrations.length)
      const before = stateIn(fileOf(path))
      const breaking = { ...further, sql: `${further.sql} INSERT INTO nowhere VALUES (1);` }
      // it breaks off, so what stands there now stood there before
      expect(() => subject.openWorkspace(optionsFor(path, { migrations: [...workspaceMigrations, breaking] }))).toThrow(
        'nowhere',
      )
      const backups = readdirSync(join(path, 'backups'))
      expect(backups).toHaveLength(1)
      const copy = join(path, 'backups', backups[0] ?? '')
      expect(faultOfBackup(copy)).toBeNull()
      expect(stateIn(copy)).toBe(before)

      const torn = anOldWorkspace(workspaceMigrations.length)
      const db = new DatabaseFile(fileOf(torn))
      db.pragma('ignore_check_constraints = ON')
      // SQLite copies it as it is: only a look at the copy finds it
      db.exec('UPDATE account SET sample = 7')
      db.close()
      const refused = subject.openWorkspace(optionsFor(torn, { migrations: [...workspaceMigrations, further] }))
      if (refused.ok) refused.value.close()
      expect(refused).toMatchObject({ ok: false, error: { kind: 'workspace-damaged' } })
    },
  },
)

safetyCase<Opens>(27, 'a newer schema is refused, and nothing in its folder is touched', {
  shipped: () => ({ openWorkspace }),
  without: {
    'a look at its number': cutting({
      [opening]: [],
      'adapters/sqlite/migrate.ts': [["if (number > migrations.length) return { state: 'newer', number }", '']],
    }),
  },
  holds(subject) {
    const path = anOldWorkspace(1)
    opened(path, { migrations: [...workspaceMigrations, further] }).close()
    const folder = join(aFolder(), 'seen')
    cpSync(path, folder, { recursive: true })
    for (const mode of ['write', 'read'] as const) {
      const refused = subject.openWorkspace(optionsFor(path, { mode }))
      if (refused.ok) refused.value.close()
      expect(refused).toMatchObject({
        ok: false,
        error: { kind: 'workspace-newer', details: { schema: further.number } },
      })
    }
    expect(contentsOf(path)).toEqual(contentsOf(folder))
  },
})

/** Bytes of each file by its name, but for what a reader leaves where nobody writes: an empty log and its index. */
const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [file.slice(folder.length), sha256(readFileSync(file))])
      .filter(([, hash]) => hash !== sha256('')),
  )
