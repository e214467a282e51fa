import type { Database } from 'better-sqlite3'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../../app/ports.ts'
import { connectForReading, connectToCheck } from './connection.ts'
import { unfinished } from './unfinished.ts'

/** The folder of a workspace's backups. */
export const backupFolder = (folder: string): string => join(folder, 'backups')

/** Backups of a workspace, oldest first, as full paths. */
export function listBackups(folder: string): readonly string[] {
  try {
    const names = readdirSync(backupFolder(folder)).filter((name) => name.endsWith('.db'))
    return names.toSorted().map((name) => join(backupFolder(folder), name))
  } catch {
    // no such folder: no backups
    return []
  }
}

/**
 * Writes a copy of the database as of one moment, opens it again and compares: integrity, and the number of rows of every
 * table. Only then does it get its name. Returns the file. @throws StoreError
 * `workspace-damaged` when the copy is not equal, and what SQLite throws when it can't be written.
 */
export function backUp(db: Database, folder: string, name: string): string {
  mkdirSync(backupFolder(folder), { recursive: true })
  const file = freeName(folder, name)
  const unchecked = unfinished(file, 'unchecked')
  rmSync(unchecked, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unchecked)
    verify(db, unchecked)
    sync(unchecked)
    renameSync(unchecked, file)
    return file
  } finally {
    rmSync(unchecked, { force: true })
  }
}

/** Removes a database that was to get its name only when it is whole, and what SQLite had beside it. */
export function dropUnfinished(file: string): void {
  for (const part of ['', '-journal']) rmSync(`${file}${part}`, { force: true })
}

/** What is wrong with a backup file, in words; null when it opens and is whole. */
export function faultOfBackup(file: string): string | null {
  try {
    const copy = connectForReading(file)
    try {
      const [first] = integrityProblems(copy)
      return first ?? null
    } finally {
      copy.close()
    }
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown)
  }
}

/** The newest that could take the place of a workspace, as a full path. Opens one after the other, so it is for when one is needed. */
export const newestSoundBackup = (folder: string): string | undefined =>
  listBackups(folder)
    .toReversed()
    .find((file) => faultOfBackup(file) === null)

/** What `integrity_check` says, nothing when all is well. */
export function integrityProblems(db: Database): readonly string[] {
  const rows = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all()
  return rows.filter((row) => row !== 'ok')
}

/** The full path of a backup that is not there yet: the name, or with a number after it. */
export function freeName(folder: string, name: string): string {
  const taken = new Set(listBackups(folder))
  const candidate = (n: number): string => join(backupFolder(folder), `${name}${n === 1 ? '' : `-${n}`}.db`)
  let n = 1
  while (taken.has(candidate(n))) n += 1
  return candidate(n)
}

function verify(db: Database, file: string): void {
  const copy = connectToCheck(file)
  try {
    const [problem] = integrityProblems(copy)
    if (problem !== undefined) throw unusable(problem)
    const wanted = rowCounts(db)
    const got = rowCounts(copy)
    const different = [...wanted].find(([table, count]) => got.get(table) !== count)
    if (different !== undefined) throw unusable(`rows of ${different[0]} are missing`)
  } finally {
    copy.close()
  }
}

const unusable = (why: string): StoreError =>
  new StoreError('workspace-damaged', `the backup made of it is not whole: ${why}`)

/** Rows of every ordinary table, the search index's own ones included. */
export function rowCounts(db: Database): ReadonlyMap<string, number> {
  const tables = db
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')`)
    .pluck()
    .all()
  const count = (table: string): number =>
    db
      .prepare<[], number>(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get() ?? 0
  return new Map(tables.map((table) => [table, count(table)]))
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function sync(file: string, mode: 'r' | 'r+' = 'r+'): void {
  const handle = openSync(file, mode)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
