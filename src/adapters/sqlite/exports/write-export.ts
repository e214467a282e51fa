import type { Database } from 'better-sqlite3'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkStep } from '../../../app/ports-backups.ts'
import type { Exported } from '../../../core/model/export.ts'
import type { Instant } from '../../../core/model/time.ts'
import { makeFolder } from '../../system/make-folder.ts'
import { connectForCopying } from '../connection.ts'
import { createContentStore } from '../content-store.ts'
import { countRows } from '../count-rows.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { type ExportedTable, exportedTables, leftOutMemory, quoted, shapeOf } from './exported-tables.ts'
import { type Manifest, bodyFile, dataFile, manifestName } from './export-manifest.ts'
import { unfinished } from '../unfinished.ts'
import { writeLines } from './line-files.ts'
import { writeReading } from './write-reading.ts'

type Tell = (step: WorkStep) => void

/**
 * Writes all that is the user's into a folder: rows as JSON lines, pages as they came, and what somebody reads as Markdown. All of it is
 * of one moment. The folder has its name only once everything is in it.
 */
export function writeExport(database: string, folder: string, now: Instant, tell: Tell): Exported {
  const part = unfinished(folder, 'part')
  rmSync(part, { recursive: true, force: true })
  makeFolder(join(part, 'data'))
  const db = connectForCopying(database)
  try {
    // a transaction that only reads: what others write meanwhile is not in it
    db.exec('BEGIN')
    const damaged: string[] = []
    const manifest: Manifest = {
      format: 'groundwork-export',
      version: 1,
      schema: workspaceMigrations.length,
      exportedAt: now,
      tables: writeTables(db, part, damaged, tell),
      damaged,
    }
    const files = writeReading(db, part, tell)
    writeFileSync(join(part, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' })
    renameSync(part, folder)
    return {
      folder,
      accounts: countRows(db, 'account'),
      notes: countRows(db, 'note'),
      pages: countRows(db, 'page'),
      calls: countRows(db, 'call'),
      files,
      damaged: damaged.length,
    }
  } finally {
    db.close()
    rmSync(part, { recursive: true, force: true })
  }
}

/** `damaged` is told the hashes of what can't be read. */
export function writeTables(
  db: Database,
  folder: string,
  damaged: string[],
  tell: Tell,
  tables: readonly ExportedTable[] = exportedTables,
): Manifest['tables'] {
  return Object.fromEntries(
    tables.map((table, done) => {
      tell({ phase: 'writing', done, total: tables.length + 1 })
      const lines = table === 'content' ? contentLines(db, folder, damaged) : rowLines(db, table)
      return [table, writeLines(join(folder, dataFile(table)), lines)]
    }),
  )
}

function* rowLines(db: Database, table: ExportedTable): Generator<string> {
  const { columns, order } = shapeOf(db, table)
  const which = table === 'memory' ? `WHERE ${leftOutMemory}` : ''
  const rows = db.prepare<[], object>(`SELECT ${quoted(columns)} FROM "${table}" ${which} ORDER BY ${quoted(order)}`)
  for (const row of rows.iterate()) yield JSON.stringify(row)
}

/** Bodies of pages, and images of notes, lie as files, as they came; texts, readings and snapshots stand in lines. */
function* contentLines(db: Database, folder: string, damaged: string[]): Generator<string> {
  const content = createContentStore(db)
  const isBody = db
    .prepare<{ hash: string }, number>(
      `SELECT 1 FROM page_version WHERE sha256 = @hash UNION ALL SELECT 1 FROM note_image WHERE sha256 = @hash LIMIT 1`,
    )
    .pluck()
  for (const hash of db.prepare<[], string>('SELECT sha256 FROM content ORDER BY sha256').pluck().all()) {
    const bytes = content.get(hash)
    if (bytes === undefined) damaged.push(hash)
    else if (isBody.get({ hash }) === undefined) yield contentLine(hash, bytes)
    else {
      const file = join(folder, bodyFile(hash))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes, { flag: 'wx' })
      yield JSON.stringify({ sha256: hash, file: bodyFile(hash) })
    }
  }
}

/** Text where it is text to the last byte, else base64. */
function contentLine(sha256: string, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('utf8')
  return JSON.stringify(
    Buffer.from(text, 'utf8').equals(buffer) ? { sha256, text } : { sha256, base64: buffer.toString('base64') },
  )
}
