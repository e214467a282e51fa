import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Incoming } from '../../app/ports-backups.ts'
import type { Coming, HandOverStore } from '../../app/ports-hand-overs.ts'
import type { Clock } from '../../app/ports.ts'
import type { HandOverContents } from '../../core/model/hand-over.ts'
import { fail, ok } from '../../core/model/result.ts'
import { dropUnfinished } from './backup.ts'
import { incomingName } from './backup-store.ts'
import { databaseName } from './connection.ts'
import { Refused, refusal } from './hand-over/refused.ts'
import { unfinished } from './unfinished.ts'
import { runUpkeep } from './upkeep/run-upkeep.ts'

/** A file that came as bytes, what it unpacks to, and what was read of it. */
const names = { bytes: 'handed.file', folder: 'handed.folder', given: 'handed.given' } as const
/** Files that hold one account, of a workspace's folder. */
export function createHandOverStore(workspace: string, clock: Clock): HandOverStore {
  const database = join(workspace, databaseName)
  const at = (name: string): string => join(workspace, `${databaseName}.${name}`)
  const incoming = join(workspace, incomingName)
  const leaving = { type: 'hand-over', from: database } as const
  const given = { from: database, file: at(names.given) }
  return {
    count: (asked, now, work) =>
      leave(workspace, (way) => runUpkeep<HandOverContents>({ ...leaving, asked, to: null, way, now }, work)),
    write: (asked, now, work) =>
      leave(workspace, async (way) => {
        const to = join(way, 'account.groundwork')
        const written = await runUpkeep<HandOverContents>({ ...leaving, asked, to, way, now }, work)
        return written.ok ? ok({ contents: written.value, bytes: readFileSync(to) }) : written
      }),
    async read(file, work) {
      if ('bytes' in file) writeFileSync(at(names.bytes), file.bytes)
      else if (!isAbsolute(file.path))
        return fail(refusal(file.name, new Refused('it is no full path', 'Say where it lies, from the root.')))
      const path = 'bytes' in file ? at(names.bytes) : file.path
      return runUpkeep<HandOverContents>(
        {
          type: 'read-hand-over',
          name: file.name,
          file: path,
          folder: at(names.folder),
          to: at(names.given),
          now: clock.now(),
        },
        work,
      )
    },
    look: (name, work) => runUpkeep<Coming>({ type: 'look-hand-over', ...given, name }, work),
    merge: (name, work) =>
      runUpkeep<{ incoming: Incoming; coming: Coming }>(
        { type: 'merge-hand-over', ...given, name, to: incoming },
        work,
      ),
    drop() {
      dropHandOvers(workspace)
      dropUnfinished(incoming)
    },
  }
}

/** What is made on the way to a file lies in a folder that begins so: also a program that reads beside the one that writes makes one. */
export const leavingName = `${databaseName}.leaving-`

/** Gives the folder, and removes it: a thread that was stopped leaves it. */
async function leave<T>(workspace: string, work: (way: string) => Promise<T>): Promise<T> {
  const way = unfinished(join(workspace, `${leavingName}${randomUUID()}`), 'part')
  mkdirSync(way)
  try {
    return await work(way)
  } finally {
    rmSync(way, { recursive: true, force: true })
  }
}

/** What was read of a file, and what a killed program left of it. */
export function dropHandOvers(workspace: string): void {
  dropUnfinished(join(workspace, `${databaseName}.${names.given}`))
  for (const name of [names.bytes, names.folder])
    rmSync(join(workspace, `${databaseName}.${name}`), { recursive: true, force: true })
}
