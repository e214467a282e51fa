import { createHash } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { WorkHandle } from '../../app/ports-backups.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { liesIn } from '../system/lies-in.ts'
import { makeFolder } from '../system/make-folder.ts'
import { dropUnfinished, sync } from './backup.ts'
import { incomingName } from './backup-store.ts'
import { databaseName } from './connection.ts'
import { isUnfinished, unfinished } from './unfinished.ts'
import { runUpkeep } from './upkeep/run-upkeep.ts'
import { thrownWords } from './upkeep/thrown-words.ts'

/** What was written to the new place, and what can't be copied: links and devices, by their path in the folder. */
export type Moved = { readonly files: number; readonly bytes: number; readonly left: readonly string[] }

/**
 * Writes a workspace to another folder: its database as a copy that is opened and checked, and every other file byte for byte, read again
 * and compared. The old folder stays as it is. Whoever calls it holds the writer's lock of `from`. The database gets its name last: a folder
 * that was not finished is no workspace, and what was written to it is taken away again.
 */
export async function copyWorkspace(from: string, to: string, work: WorkHandle): Promise<Result<Moved>> {
  const refused = unfit(from, to)
  if (refused !== null) return fail(refused)
  try {
    const made = makeFolder(to, 0o700)
    const copied = await copyInto(from, to, work)
    if (!copied.ok) empty(to, made)
    return copied
  } catch (thrown) {
    const error = thrownWords(thrown, to)
    if (error === null) throw thrown
    return fail(error)
  }
}

async function copyInto(from: string, to: string, work: WorkHandle): Promise<Result<Moved>> {
  const database = join(to, databaseName)
  const unchecked = unfinished(database, 'unchecked')
  try {
    const files = copyFiles(from, to)
    if ('different' in files) return fail(notTheSame(files.different))
    const copied = await runUpkeep({ type: 'copy', from: join(from, databaseName), to: unchecked }, work)
    if (!copied.ok) return copied
    renameSync(unchecked, database)
    return ok({ ...files, files: files.files + 1, bytes: files.bytes + lstatSync(database).size })
  } catch (thrown) {
    const error = thrownWords(thrown, to)
    if (error === null) throw thrown
    return fail(error)
  } finally {
    dropUnfinished(unchecked)
  }
}

/** All but the database itself, what locks it, what others began, and the log, which grows meanwhile and begins anew. */
const isOwn = (name: string): boolean =>
  name !== databaseName &&
  !['-wal', '-shm', '-journal'].some((end) => name === databaseName + end) &&
  !name.startsWith('workspace.') &&
  name !== 'logs' &&
  !name.startsWith(incomingName) &&
  !isUnfinished(name)

function copyFiles(from: string, to: string): Moved | { readonly different: string } {
  let files = 0
  let bytes = 0
  const left: string[] = []
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const [top = ''] = path.split(sep)
    if (!isOwn(top)) continue
    const stat = lstatSync(join(from, path))
    if (stat.isDirectory()) mkdirSync(join(to, path), { recursive: true, mode: 0o700 })
    else if (!stat.isFile()) left.push(path)
    else {
      mkdirSync(dirname(join(to, path)), { recursive: true, mode: 0o700 })
      copyFileSync(join(from, path), join(to, path))
      sync(join(to, path))
      if (hashOf(join(from, path)) !== hashOf(join(to, path))) return { different: path }
      files += 1
      bytes += stat.size
    }
  }
  return { files, bytes, left }
}

/** A stretch at a time: a backup can be larger than memory. */
function hashOf(file: string): string {
  const hash = createHash('sha256')
  const stretch = Buffer.allocUnsafe(1 << 20)
  const handle = openSync(file, 'r')
  try {
    for (let read = readSync(handle, stretch); read > 0; read = readSync(handle, stretch))
      hash.update(stretch.subarray(0, read))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}

function unfit(from: string, to: string): AppError | null {
  if (liesIn(to, from) || liesIn(from, to))
    return cannot(`${to} and the workspace lie in each other.`, 'Name a folder beside it, or on another disk.')
  const stat = lstatSync(to, { throwIfNoEntry: false })
  if (stat !== undefined && !stat.isDirectory()) return cannot(`${to} is no folder.`, 'Name one that is empty or new.')
  if (stat !== undefined && readdirSync(to).length > 0)
    return cannot(`${to} is not empty.`, 'Name a folder that is empty or not there yet; nothing is written over.')
  return null
}

const cannot = (message: string, next: string): AppError => ({ kind: 'bad-input', message, next, retry: 'never' })

const notTheSame = (path: string): AppError => ({
  kind: 'workspace-damaged',
  message: `The copy of ${path} is not what stands here.`,
  next: 'Nothing is moved. Look at both disks, or choose another folder.',
  retry: 'later',
})

/** Takes away what a copy that failed had written. A folder that was there before stays, empty as it was. */
function empty(to: string, made: string | undefined): void {
  if (made !== undefined) return rmSync(made, { recursive: true, force: true })
  for (const name of readdirSync(to)) rmSync(join(to, name), { recursive: true, force: true })
}
