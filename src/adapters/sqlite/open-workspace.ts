import type { Database } from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { type Clock, type Replaced, StoreError, type Workspace } from '../../app/ports.ts'
import { backupName } from '../../core/model/backup.ts'
import type { Holdings } from '../../core/model/holdings.ts'
import { fail, ok } from '../../core/model/result.ts'
import type { AppError, Result } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { makeFolder } from '../system/make-folder.ts'
import { exportsOf } from '../system/out-of-workspace.ts'
import { backUp, backupFolder, dropUnfinished, listBackups } from './backup.ts'
import { createBackupStore, incomingName } from './backup-store.ts'
import { createExportStore } from './export-store.ts'
import { createHandOverStore } from './hand-over-store.ts'
import { connectForReading, connectForRollback, connectForWriting, databaseName } from './connection.ts'
import { examine } from './doctor.ts'
import { giveBackRoom, makeRoomReturnable } from './freed-room.ts'
import { migrate, schemaState } from './migrate.ts'
import { workspaceMigrations } from './migrations/workspace-migrations.ts'
import type { Migration } from './migrations/workspace-migrations.ts'
import { busy, damaged, notThere, notWritable, olderForReader, openingError, schemaError } from './open-errors.ts'
import { connectToCopy } from './private-copy.ts'
import { replaceDatabase } from './replace-database.ts'
import { repair } from './repair.ts'
import { failureCode, isReadOnly, withStoreErrors } from './store-errors.ts'
import { isLeftOver, isUnfinished } from './unfinished.ts'
import { runUpkeep } from './upkeep/run-upkeep.ts'
import { createStores } from './stores.ts'
import { type WriterLock, currentHolder, takeWriterLock } from './writer-lock.ts'

export type OpenOptions = {
  /** The folder, absolute; made when it is not there and `mode` is `write`. */
  readonly path: string
  /** `write`: the one writing host. `read`: beside it; nothing can be saved. */
  readonly mode: 'write' | 'read'
  /** How the holder is called when another program asks: "the desktop app", "the browser host", "the command line". */
  readonly host: string
  readonly clock: Clock
  /** The schema's steps; those of this version unless told otherwise. */
  readonly migrations?: readonly Migration[]
}

type Open = {
  readonly db: Database
  readonly readOnly: boolean
  readonly holder: string | null
  /** Null where nothing may be written. */
  readonly lock: WriterLock | null
  readonly close: () => void
}

/**
 * Opens the workspace in a folder. A folder that can't be written to opens for reading (`readOnly`). Errors:
 * `workspace-busy` (names the holder), `workspace-newer`, `workspace-damaged`, `workspace-read-only`, `not-found`, `disk-full`;
 * the file is as it was in each of these cases.
 */
export function openWorkspace(options: OpenOptions): Result<Workspace> {
  return inWords(options.path, () => {
    const opened = options.mode === 'write' ? openForWriting(options) : openForReading(options)
    return opened.ok ? workspaceOver(options, opened.value) : opened
  })
}

function inWords(path: string, open: () => Result<Workspace>): Result<Workspace> {
  try {
    return open()
  } catch (thrown) {
    const error = openingError(path, thrown)
    if (error === null) throw thrown
    return fail(error)
  }
}

function workspaceOver(options: OpenOptions, opened: Open): Result<Workspace> {
  const { path, clock } = options
  const { db, readOnly, holder, close } = opened
  try {
    const { stores, inner } = createStores(db)
    const patient = { db, folder: path, stores, inner }
    const repairing = withStoreErrors({ repair: (now: Instant) => repair(patient, now) })
    const backups = createBackupStore(path, clock)
    const readAndClose = (): void => {
      if (db.open) {
        inner.upkeep.settleAtEnd()
        giveBackRoom(db)
      }
      close()
    }
    const exports = createExportStore(path, clock)
    const handOvers = createHandOverStore(path, clock)
    const hold = (held: boolean): void => {
      if (db.open) db.pragma(`query_only = ${held || readOnly ? 'ON' : 'OFF'}`)
    }
    const workspace: Workspace = {
      path,
      readOnly,
      holder,
      ...stores,
      backups,
      exports,
      handOvers,
      hold,
      doctor: () => examine(patient),
      ...repairing,
      holdings: (signal) => runUpkeep<Holdings>({ type: 'count', file: path }, { signal, tell: () => undefined }),

      replaceWith,
      close: readAndClose,
    }
    function replaceWith(...given: Parameters<Workspace['replaceWith']>): Replaced {
      return opened.lock === null
        ? { workspace, outcome: fail(notWritable(path)) }
        : replaceUnderLock(options, { ...opened, lock: opened.lock }, ...given)
    }
    return ok(workspace)
  } catch (thrown) {
    close()
    // the schema is the one we know: a statement of ours that can't be prepared on it has met damage
    if (failureCode(thrown) !== 'SQLITE_ERROR') throw thrown
    return fail(damaged(path, 'a part of it is missing or torn'))
  }
}

/** The lock stays taken from the first moment to the last: nobody comes in between. */
function replaceUnderLock(
  options: OpenOptions,
  { db, lock }: Open & { readonly lock: WriterLock },
  ...[incoming, reason, at]: Parameters<Workspace['replaceWith']>
): Replaced {
  const { path } = options
  const file = join(path, databaseName)
  const keepAs = backupName(at, reason)
  const outcome = replaceDatabase(db, { folder: path, file, incoming: incoming.file, keepAs })
  db.close()
  const again = reopened(options, lock)
  if (again.ok) return { workspace: again.value, outcome }
  if (!outcome.ok) throw new StoreError('workspace-damaged', again.error.message)
  // it was looked through before, so this is no common thing: what was there comes back
  renameSync(join(backupFolder(path), outcome.value.kept), file)
  const before = reopened(options, lock)
  if (!before.ok) throw new StoreError('workspace-damaged', before.error.message)
  return { workspace: before.value, outcome: again }
}

function reopened(options: OpenOptions, lock: WriterLock): Result<Workspace> {
  return inWords(options.path, () => {
    const opened = openHeld(options)
    return opened.ok ? workspaceOver(options, underLock(opened.value, lock)) : opened
  })
}

function openForWriting(options: OpenOptions): Result<Open> {
  const { path, host, clock } = options
  const lock = tryWriting(() => {
    // what is kept here is nobody else's business on a shared machine
    makeFolder(path, 0o700)
    return takeWriterLock(path, { host, pid: process.pid, since: clock.now() })
  })
  if (lock === 'read-only')
    return existsSync(join(path, databaseName)) ? openForReading(options) : fail(notWritable(path))
  if ('heldBy' in lock) return fail(busy(path, lock.heldBy))
  try {
    const opened = openHeld(options)
    if (opened.ok) return ok(underLock(opened.value, lock))
    lock.release()
    return opened
  } catch (thrown) {
    lock.release()
    throw thrown
  }
}

/** Under the lock: looks at the file first, then brings it up to date. */
function openHeld({ path, clock, migrations = workspaceMigrations }: OpenOptions): Result<Open> {
  const file = join(path, databaseName)
  const error = faultOf(path, migrations)
  if (error !== null) return fail(error)
  mkdirSync(backupFolder(path), { recursive: true })
  mkdirSync(exportsOf(path), { recursive: true })
  dropLeftovers(path)
  const db = connectForWriting(file)
  try {
    const schema = schemaState(db, migrations)
    if (schema.state === 'older') backUp(db, path, backupName(clock.now(), 'before-schema', schema.number + 1))
    if (schema.state !== 'current') migrate(db, migrations, clock.now())
    if (schema.state === 'older') makeRoomReturnable(db)
    return ok({ db, readOnly: false, holder: null, lock: null, close: () => db.close() })
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

/** What a killed program had half written is taken back first, which a connection for reading may not do. */
function rollBack(file: string): void {
  if (sizeOf(`${file}-journal`) === 0) return
  const db = connectForRollback(file)
  db.close()
}

/** Reads only: what keeps this file from being opened for writing, or null. */
function faultOf(path: string, migrations: readonly Migration[]): AppError | null {
  const file = join(path, databaseName)
  const size = sizeOf(file)
  rollBack(file)
  // an empty file beside backups was a workspace once; without any it is the trace of a first start that was cut off
  if (size === 0 && listBackups(path).length > 0 && sizeOf(`${file}-wal`) === 0) return damaged(path, 'it is empty')
  if (size === 0) return null
  const db = connectForReading(file)
  try {
    const cut = isCutShort(db, file)
    return cut ? damaged(path, 'its end is missing') : schemaError(path, schemaState(db, migrations))
  } finally {
    db.close()
  }
}

function openForReading({ path, migrations = workspaceMigrations }: OpenOptions): Result<Open> {
  const file = join(path, databaseName)
  if (sizeOf(file) === 0) return fail(notThere(path))
  const opened = connectBeside(file)
  try {
    const schema = schemaState(opened.db, migrations)
    const error = isCutShort(opened.db, file) ? damaged(path, 'its end is missing') : schemaError(path, schema)
    const refusal =
      error ?? (schema.state === 'older' ? olderForReader(path) : schema.state === 'empty' ? notThere(path) : null)
    if (refusal === null) return ok({ ...opened, readOnly: true, holder: currentHolder(path), lock: null })
    opened.close()
    return fail(refusal)
  } catch (thrown) {
    opened.close()
    throw thrown
  }
}

/** A write-ahead log needs a folder it can write to, even to be read: where there is none, a private copy is read. */
function connectBeside(file: string): { readonly db: Database; close(): void } {
  const direct = tryWriting(() => {
    const db = connectForReading(file)
    try {
      db.prepare('SELECT count(*) FROM sqlite_schema').get()
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  })
  return direct === 'read-only' ? connectToCopy(file) : { db: direct, close: () => direct.close() }
}

function tryWriting<T>(attempt: () => T): T | 'read-only' {
  try {
    return attempt()
  } catch (thrown) {
    if (isReadOnly(failureCode(thrown))) return 'read-only'
    throw thrown
  }
}

/** A file shorter than its own header says, with no log to make up for it. */
function isCutShort(db: Database, file: string): boolean {
  if (sizeOf(`${file}-wal`) > 0) return false
  return (
    Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true })) > sizeOf(file)
  )
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** What a killed program had begun: under the lock nobody else is at it, but for a backup that a reading program makes just now. */
function dropLeftovers(path: string): void {
  dropUnfinished(join(path, incomingName))
  for (const name of readdirSync(path).filter((one) => one.startsWith(`${databaseName}.`) && isUnfinished(one)))
    if (isLeftOver(join(path, name))) rmSync(join(path, name), { recursive: true, force: true })
  for (const name of readdirSync(exportsOf(path)).filter((one) => one.endsWith('.part')))
    if (isLeftOver(join(exportsOf(path), name))) rmSync(join(exportsOf(path), name), { recursive: true, force: true })
  for (const name of readdirSync(backupFolder(path)).filter((one) => /\.unchecked(-journal)?$/.test(one))) {
    const file = join(backupFolder(path), name)
    if (isLeftOver(file)) rmSync(file, { force: true })
  }
}

const underLock = (opened: Open, lock: WriterLock): Open => ({
  ...opened,
  lock,
  close() {
    opened.close()
    lock.release()
  },
})
