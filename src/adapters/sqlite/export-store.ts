import { existsSync, rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Incoming } from '../../app/ports-backups.ts'
import type { ExportStore } from '../../app/ports-exports.ts'
import type { Clock } from '../../app/ports.ts'
import { momentName } from '../../core/model/backup.ts'
import type { Exported, Merged } from '../../core/model/export.ts'
import { type AppError, fail } from '../../core/model/result.ts'
import type { Instant } from '../../core/model/time.ts'
import { amongItsOwn, exportsOf } from '../system/out-of-workspace.ts'
import { dropUnfinished } from './backup.ts'
import { incomingName } from './backup-store.ts'
import { databaseName } from './connection.ts'
import { unfinished } from './unfinished.ts'
import { runUpkeep } from './upkeep/run-upkeep.ts'

/** Exports of a workspace's folder. */
export function createExportStore(workspace: string, clock: Clock): ExportStore {
  const database = join(workspace, databaseName)
  // of this process alone: a program that only reads looks into an export beside the one that writes
  const given = unfinished(join(workspace, `${databaseName}.given`), 'part')
  const incoming = unfinished(join(workspace, incomingName), 'part')
  return {
    async write(asked, at, work) {
      const folder = asked ?? freeFolder(workspace, at)
      const wrong = amongItsOwn(workspace, folder)
      if (wrong !== null) return fail(wrong)
      if (!isAbsolute(folder) || existsSync(folder)) return fail(taken(folder))
      const written = await runUpkeep<Exported>({ type: 'export', from: database, to: folder, now: at }, work)
      if (!written.ok) rmSync(unfinished(folder, 'part'), { recursive: true, force: true })
      return written
    },
    read: (folder, work) => runUpkeep<null>({ type: 'read-export', file: folder, to: given, now: clock.now() }, work),
    merge: (work) =>
      runUpkeep<{ incoming: Incoming; merged: Merged }>(
        { type: 'merge', from: database, file: given, to: incoming },
        work,
      ),
    drop() {
      for (const file of [given, incoming]) dropUnfinished(file)
    },
  }
}

/** "exports/20261122-093000", with a number where that is taken. */
function freeFolder(workspace: string, at: Instant): string {
  const name = momentName(at)
  const candidate = (n: number): string => join(exportsOf(workspace), n === 1 ? name : `${name}-${n}`)
  let n = 1
  while (existsSync(candidate(n))) n += 1
  return candidate(n)
}

const taken = (folder: string): AppError => ({
  kind: 'conflict',
  message: `${folder} is there already, or is no full path.`,
  next: 'Say a folder that is not there yet.',
  retry: 'never',
})
