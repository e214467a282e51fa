import { renameSync, rmSync, statSync } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import type { BackupStore, Incoming, WorkHandle, WorkStep } from '../../app/ports-backups.ts'
import type { Clock } from '../../app/ports.ts'
import { type Backup, type BackupContents, backupName, readBackupName } from '../../core/model/backup.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { backupFolder, dropUnfinished, freeName, listBackups } from './backup.ts'
import { databaseName } from './connection.ts'
import { unfinished } from './unfinished.ts'
import { runUpkeep } from './upkeep/run-upkeep.ts'
import { notOurs } from './upkeep/look-into.ts'
import { thrownWords } from './upkeep/thrown-words.ts'

/** How often the size of a growing copy is looked at. */
export const lookMs = 200

/** Where a database is made ready that is to take the workspace's place. */
export const incomingName = `${databaseName}.incoming`

/** The backups of a workspace's folder. */
export function createBackupStore(folder: string, clock: Clock): BackupStore {
  const database = join(folder, databaseName)
  const incoming = join(folder, incomingName)
  const placeOf = (file: string): string | null =>
    isAbsolute(file) ? file : basename(file) === file && file !== '' ? join(backupFolder(folder), file) : null
  /** A pipe or a device in its place would be waited for without an end. What is not there at all is told where it is opened. */
  const pathOf = (name: string): string | null => {
    const file = placeOf(name)
    return file === null || statSync(file, { throwIfNoEntry: false })?.isFile() === false ? null : file
  }
  return {
    list: () =>
      listBackups(folder)
        .flatMap((file) => backupOf(file) ?? [])
        .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    async make(reason, at, work) {
      const file = freeName(folder, backupName(at, reason))
      // another program may make one at the same moment
      const unchecked = unfinished(file, 'unchecked')
      try {
        rmSync(unchecked, { force: true })
        const copied = await whileGrowing(work, unchecked, database, (told) =>
          runUpkeep({ type: 'copy', from: database, to: unchecked }, told),
        )
        if (!copied.ok) return copied
        renameSync(unchecked, file)
        return ok(backupOf(file) ?? { name: basename(file), at, reason, bytes: 0 })
      } catch (thrown) {
        return failed(thrown, file)
      } finally {
        dropUnfinished(unchecked)
      }
    },
    async look(name, work) {
      const file = pathOf(name)
      return file === null ? fail(notOurs(name)) : runUpkeep<BackupContents>({ type: 'look', file }, work)
    },
    async prepare(name, work) {
      const file = pathOf(name)
      if (file === null) return fail(notOurs(name))
      const task = { type: 'prepare', file, to: incoming, now: clock.now() } as const
      return whileGrowing(work, incoming, file, (told) => runUpkeep<Incoming>(task, told))
    },
    dropPrepared: () => dropUnfinished(incoming),
    remove(name) {
      const file = listBackups(folder).find((known) => basename(known) === name)
      if (file !== undefined) rmSync(file)
      return file !== undefined
    },
  }
}

function failed(thrown: unknown, file: string): Result<never> {
  const error = thrownWords(thrown, file)
  if (error === null) throw thrown
  return fail(error)
}

/** While SQLite copies it says nothing: how far it is, is how large the copy has become. Sizes only; nothing is opened. */
async function whileGrowing<T>(
  work: WorkHandle,
  copy: string,
  original: string,
  run: (told: WorkHandle) => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const total = sizeOf(original)
  const tell = (step: WorkStep): void => {
    clearInterval(timer)
    if (step.phase !== 'copying') return work.tell(step)
    work.tell({ ...step, total })
    timer = setInterval(() => work.tell({ ...step, done: Math.min(sizeOf(copy), total), total }), lookMs)
    timer.unref()
  }
  try {
    return await run({ signal: work.signal, tell })
  } finally {
    clearInterval(timer)
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

function backupOf(file: string): Backup | null {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined || !stat.isFile()) return null
  const name = basename(file)
  const read = readBackupName(name)
  // a moment of the file system is an instant
  const at = read?.at ?? (stat.mtime.toISOString() as Instant)
  return { name, at, reason: read?.reason ?? 'other', bytes: stat.size }
}
