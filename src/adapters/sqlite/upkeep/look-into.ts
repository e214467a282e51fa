import type { Database } from 'better-sqlite3'
import { statSync } from 'node:fs'
import type { BackupContents } from '../../../core/model/backup.ts'
import { type AppError, type Result, fail, ok } from '../../../core/model/result.ts'
import { instantSchema } from '../../../core/model/time.ts'
import { integrityProblems } from '../backup.ts'
import { connectForCopying } from '../connection.ts'
import { countRows } from '../count-rows.ts'
import { schemaState } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'

/** What is in a database that may be anything; nothing in it is trusted. */
export function contentsOf(db: Database, file: string): Result<BackupContents> {
  const state = schemaState(db, workspaceMigrations)
  if (state.state === 'newer') return fail(newer(file, state.number))
  if (state.state !== 'current' && state.state !== 'older') return fail(notOurs(file))
  const [problem] = integrityProblems(db)
  if (problem !== undefined) return fail(notSound(file, problem))
  return ok({
    accounts: countRows(db, 'account'),
    notes: countRows(db, 'note'),
    pages: countRows(db, 'page'),
    calls: countRows(db, 'call'),
    bytes: statSync(file).size,
    lastSaved: lastSaved(db),
    older: state.state === 'older',
  })
}

/** What is in a backup. @throws what SQLite throws when the file is not there, or no database */
export function lookInto(file: string): Result<BackupContents> {
  const db = connectForCopying(file)
  try {
    return contentsOf(db, file)
  } finally {
    db.close()
  }
}

/** Tables every schema has. */
function lastSaved(db: Database): BackupContents['lastSaved'] {
  const last = db
    .prepare<[], string | null>(
      `SELECT max(at) FROM (SELECT max(saved_at) AS at FROM note UNION ALL SELECT max(fetched_at) FROM page
         UNION ALL SELECT max(created_at) FROM account UNION ALL SELECT max(saved_at) FROM playbook
         UNION ALL SELECT max(as_of) FROM snapshot)`,
    )
    .pluck()
    .get()
  const read = instantSchema.safeParse(last)
  return read.success ? read.data : null
}

const newer = (file: string, schema: number): AppError => ({
  kind: 'workspace-newer',
  message: `${file} was written by a newer Groundwork (schema ${schema}).`,
  next: 'Bring it back with that version, or update this one.',
  retry: 'never',
})

export const notOurs = (file: string): AppError => ({
  kind: 'bad-input',
  message: `${file} is not a backup of a Groundwork workspace.`,
  next: 'Choose a .db file of a folder named backups.',
  retry: 'never',
})

export const notSound = (file: string, why: string): AppError => ({
  kind: 'workspace-damaged',
  message: `${file} is damaged: ${why}.`,
  next: 'Choose another backup. Nothing was changed.',
  retry: 'never',
})
