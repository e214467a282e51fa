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
  // of this process alone: a program that only reads looks into a file beside the one that writes
  const at = (name: string): string => unfinished(join(workspace, `${databaseName}.${name}`), 'part')
  const incoming = unfinished(join(workspace, incomingName), 'part')
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
      for (const file of [at(names.given), incoming]) dropUnfinished(file)
      for (const name of [names.bytes, names.folder]) rmSync(at(name), { recursive: true, force: true })
    },
  }
}

/** Gives a folder for what is made on the way to a file, and removes it: a thread that was stopped leaves it. */
async function leave<T>(workspace: string, work: (way: string) => Promise<T>): Promise<T> {
  const way = unfinished(join(workspace, `${databaseName}.leaving-${randomUUID()}`), 'part')
  mkdirSync(way)
  try {
    return await work(way)
  } finally {
    rmSync(way, { recursive: true, force: true })
  }
}
