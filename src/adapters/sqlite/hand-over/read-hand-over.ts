import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WorkStep } from '../../../app/ports-backups.ts'
import type { HandOverContents } from '../../../core/model/hand-over.ts'
import { type Result, fail, ok } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'
import { connectToIncoming } from '../connection.ts'
import { readExport } from '../exports/read-export.ts'
import { accountIn, countHanded, playbooksIn } from './count-handed.ts'
import { faultOfAccount } from './fault-of-account.ts'
import type { HandOverManifest } from './hand-over-manifest.ts'
import { Refused, refusal } from './refused.ts'
import { unpackFile } from './unpack-file.ts'

type Tell = (step: WorkStep) => void

/** How the file is called where it is spoken of, where it lies, and what is made of it: a folder on the way, then a database. */
export type Given = { readonly name: string; readonly file: string; readonly folder: string; readonly to: string }

/** Makes a database of a file that holds one account. Nothing in it is trusted; `to` is there only when all of it is what it should be. */
export function readHandOver(given: Given, now: Instant, tell: Tell): Result<HandOverContents> {
  const { name, file, folder, to } = given
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  tell({ phase: 'reading', done: 0, total: null })
  try {
    const manifest = unpackFile(file, folder)
    const read = readExport(folder, to, now, tell)
    if (!read.ok) return fail({ ...read.error, message: read.error.message.replace(folder, name), next: askAgain })
    return ok(contentsOf(to, manifest))
  } catch (thrown) {
    rmSync(to, { force: true })
    if (thrown instanceof Refused) return fail(refusal(name, thrown))
    if (isMissing(thrown)) return fail(refusal(name, new Refused('it is not there', 'Say the full path of the file.')))
    throw thrown
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const askAgain = 'Ask whoever sent it to write it once more. Nothing was changed.'

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')

function contentsOf(to: string, manifest: HandOverManifest): HandOverContents {
  const db = connectToIncoming(to)
  try {
    const fault = faultOfAccount(db, dirname(to))
    if (fault !== null) throw new Refused(fault)
    // what the user of this computer allows, and would find in the queue
    db.exec('UPDATE account SET rendering = 0; UPDATE page SET research_id = NULL')
    return {
      account: accountIn(db),
      counts: countHanded(db),
      lastChange: manifest.lastChange,
      withNotes: manifest.withNotes,
      playbooks: playbooksIn(db),
    }
  } finally {
    db.close()
  }
}
