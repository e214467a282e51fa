import type { Database } from 'better-sqlite3'
import { copyFileSync, linkSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { freeName, sync } from './backup.ts'
import { unfinished } from './unfinished.ts'
import { failureCode, isFull } from './store-errors.ts'

/**
 * Closes a database and puts another file in its place by one rename, so that a kill at any moment leaves the one or the other. The one
 * that was there gets a second name among the backups first.
 * @returns the name it is kept under; an error leaves it in its place (it may be closed by then)
 */
export function replaceDatabase(
  db: Database,
  paths: { readonly folder: string; readonly file: string; readonly incoming: string; readonly keepAs: string },
): Result<{ readonly kept: string }> {
  try {
    const alone = toOneFile(db)
    if (alone !== null) return fail(alone)
    db.close()
    // its journal must be gone for good before another file has its name
    syncNames(paths.folder)
    const kept = freeName(paths.folder, paths.keepAs)
    keepUnder(paths.file, kept)
    renameSync(paths.incoming, paths.file)
    syncNames(paths.folder)
    return ok({ kept: basename(kept) })
  } catch (thrown) {
    const code = failureCode(thrown)
    if (code === null) throw thrown
    return fail(notReplaced(code))
  }
}

const notReplaced = (code: string): AppError => ({
  kind: isFull(code) ? 'disk-full' : 'workspace-read-only',
  message: `The backup could not take the place of the workspace (${code}). The workspace is as it was.`,
  next: isFull(code)
    ? 'Free some space on the disk, then try again.'
    : 'See whether another program has one of its files open, then try again.',
  retry: 'later',
})

/**
 * Out of the write-ahead log and into the one file. SQLite does this only when nobody else has the database open: a reader beside us
 * would go on with a log that is not that of the new file.
 */
function toOneFile(db: Database): AppError | null {
  try {
    db.pragma('busy_timeout = 1000')
    const mode: unknown = db.pragma('journal_mode = DELETE', { simple: true })
    if (mode === 'delete') return null
  } catch (thrown) {
    if (!failureCode(thrown)?.startsWith('SQLITE_BUSY')) throw thrown
  }
  return {
    kind: 'workspace-busy',
    message: 'Another program is reading this workspace just now.',
    next: 'Wait until that command has ended, then try again. Nothing was changed.',
    retry: 'later',
  }
}

/** A second name for the same file; a copy where the disk knows no second names. It is closed by now. */
function keepUnder(file: string, kept: string): void {
  try {
    linkSync(file, kept)
  } catch {
    const copy = unfinished(kept, 'unchecked')
    try {
      copyFileSync(file, copy)
      sync(copy)
      renameSync(copy, kept)
    } finally {
      rmSync(copy, { force: true })
    }
  }
  syncNames(dirname(kept))
}

/** Names survive a power cut once their folder is on the disk. Windows has no such call, and needs none. */
function syncNames(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r')
}
