import Database from 'better-sqlite3'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { instantSchema } from '../../core/model/time.ts'
import type { Instant } from '../../core/model/time.ts'
import { failureCode } from './store-errors.ts'

// The lock is an exclusive transaction on a file of its own: a lock of the operating system (fcntl, LockFileEx) that ends
// with the process, however it ends. Nothing may open workspace.lock by other means within this process: closing such a
// handle would give up the process's fcntl locks on it. Who holds it stands beside it, in workspace.holder.json.
const lockName = 'workspace.lock'
const holderName = 'workspace.holder.json'

const holderSchema = z.object({ host: z.string().min(1).max(80), pid: z.number().int(), since: instantSchema })
export type Holder = z.infer<typeof holderSchema>

export type WriterLock = { release(): void }

/** Milliseconds a starting writer waits: for a killed one to be buried, or for a reader that just looks who holds it. */
const patience = 400

/** Locks this process holds. A connection nothing refers to is collected and closed, and its lock would be gone with it. */
const held = new Set<Database.Database>()

/** Takes the writer's lock of a folder, or says who has it. @throws what SQLite throws where the folder can't be written to. */
export function takeWriterLock(folder: string, holder: Holder): WriterLock | { readonly heldBy: string } {
  const db = new Database(join(folder, lockName), { timeout: patience })
  try {
    db.exec('BEGIN EXCLUSIVE')
    writeHolder(folder, holder)
  } catch (thrown) {
    db.close()
    if (failureCode(thrown) === 'SQLITE_BUSY') return { heldBy: holderInWords(folder) }
    throw thrown
  }
  held.add(db)
  return {
    release() {
      held.delete(db)
      rmSync(join(folder, holderName), { force: true })
      db.close()
    },
  }
}

/** Who writes to the workspace in this folder, in words; null when nobody does. */
export function currentHolder(folder: string): string | null {
  return isLocked(join(folder, lockName)) ? holderInWords(folder) : null
}

function isLocked(file: string): boolean {
  let db: Database.Database | undefined
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 0 })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (thrown) {
    return failureCode(thrown) === 'SQLITE_BUSY'
  } finally {
    db?.close()
  }
}

/** Renamed into place, so that nobody reads half of it. */
function writeHolder(folder: string, holder: Holder): void {
  const file = join(folder, holderName)
  writeFileSync(`${file}.new`, JSON.stringify(holder))
  renameSync(`${file}.new`, file)
}

/** "the browser host (process 4711, since 09:12)", in the local time of whoever reads it. */
function holderInWords(folder: string): string {
  const holder = readHolder(join(folder, holderName))
  if (holder === null) return 'another program'
  return `${holder.host} (process ${holder.pid}, since ${clockTime(holder.since)})`
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // not there yet, or not ours: the lock itself is what counts
    return null
  }
}

function clockTime(since: Instant): string {
  const at = new Date(since)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
