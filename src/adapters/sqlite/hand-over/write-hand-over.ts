import type { Database } from 'better-sqlite3'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkStep } from '../../../app/ports-backups.ts'
import type { HandOverContents } from '../../../core/model/hand-over.ts'
import { type AppError, type Result, fail, ok } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'
import { manifestName } from '../exports/export-manifest.ts'
import { writeTables } from '../exports/write-export.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { accountIn, countHanded, lastChangeIn, playbooksIn } from './count-handed.ts'
import { faultOfAccount } from './fault-of-account.ts'
import { type HandOverManifest, handOverFormat } from './hand-over-manifest.ts'
import { tablesOfFile } from './handed-tables.ts'
import { type Asked, narrow } from './narrow.ts'
import { fitsOneFile, packFolder } from './pack-folder.ts'

type Tell = (step: WorkStep) => void

/** Where it is written; null: it is only counted. And an empty folder for what is made on the way, which whoever asks removes. */
export type WriteTo = { readonly file: string | null; readonly way: string }

/** Writes one account, and nothing else, into a file. The same account makes the same bytes. */
export function writeHandOver(
  database: string,
  asked: Asked,
  { file, way }: WriteTo,
  now: Instant,
  tell: Tell,
): Result<HandOverContents> {
  tell({ phase: 'reading', done: 0, total: null })
  const db = narrow(database, join(way, 'account.db'), asked, now)
  if (db === null) return fail(unknownAccount)
  try {
    const contents = contentsOf(db, asked)
    const error = file === null ? null : writeFile(db, contents, file, join(way, 'parts'), tell)
    return error === null ? ok(contents) : fail(error)
  } finally {
    db.close()
  }
}

const contentsOf = (db: Database, { withNotes }: Asked): HandOverContents => ({
  account: accountIn(db),
  counts: countHanded(db),
  lastChange: lastChangeIn(db),
  withNotes,
  playbooks: playbooksIn(db),
})

/** @returns what is against it */
function writeFile(
  db: Database,
  contents: HandOverContents,
  file: string,
  folder: string,
  tell: Tell,
): AppError | null {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const missing: string[] = []
  const manifest: HandOverManifest = {
    format: handOverFormat,
    version: 1,
    schema: workspaceMigrations.length,
    lastChange: contents.lastChange,
    withNotes: contents.withNotes,
    tables: writeTables(db, folder, missing, tell, tablesOfFile),
  }
  if (missing.length > 0 || faultOfAccount(db, dirname(folder)) !== null) return damaged(contents)
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
  if (!fitsOneFile(folder)) return tooLarge(contents)
  packFolder(folder, file)
  return null
}

const unknownAccount: AppError = {
  kind: 'not-found',
  message: 'This account is not in the workspace.',
  next: 'Go to Accounts and choose another.',
  retry: 'never',
}

const damaged = ({ account }: HandOverContents): AppError => ({
  kind: 'workspace-damaged',
  message: `Something saved of ${account.name} is damaged here, so that it can’t be handed over whole.`,
  next: 'Look at Settings → Workspace → Check: it names what is damaged. Research those pages again, or bring back a backup.',
  retry: 'never',
})

const tooLarge = ({ account }: HandOverContents): AppError => ({
  kind: 'too-large',
  message: `${account.name} is more than one file can hold.`,
  next: 'Take pages out of its dossier that are of no use, or export everything and hand that over.',
  retry: 'never',
})
