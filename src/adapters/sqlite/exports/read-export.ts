import type { Database } from 'better-sqlite3'
import DatabaseFile from 'better-sqlite3'
import { lstatSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { WorkStep } from '../../../app/ports-backups.ts'
import { type AppError, type Result, fail, ok } from '../../../core/model/result.ts'
import type { Instant } from '../../../core/model/time.ts'
import { checkRecords } from '../checks/records.ts'
import { connectToIncoming } from '../connection.ts'
import { createContentStore, sha256 } from '../content-store.ts'
import { migrate } from '../migrate.ts'
import { workspaceMigrations } from '../migrations/workspace-migrations.ts'
import { createStores } from '../stores.ts'
import { faultOf } from '../upkeep/prepare-incoming.ts'
import { type ExportedTable, exportedTables, quoted, shapeOf } from './exported-tables.ts'
import { type Manifest, bodyFile, dataFile, manifestName, manifestSchema } from './export-manifest.ts'
import { readLines } from './line-files.ts'

type Tell = (step: WorkStep) => void

/** What an export says against itself. Everything of it is refused then. */
class Refused extends Error {
  override readonly name = 'Refused'
}

const mostManifestBytes = 1_000_000
/** What research keeps of one page, and what may be brought in, is far less. */
const mostBodyBytes = 100_000_000

/**
 * Makes a database of an export: rows into the schema they are of, which is then brought up to date. Nothing in the folder is trusted:
 * names of files come from hashes, columns from our schema, and each record is read once as the program reads it. `to` is there only
 * when all went well.
 */
export function readExport(folder: string, to: string, now: Instant, tell: Tell): Result<null> {
  rmSync(to, { force: true })
  try {
    const manifest = readManifest(folder)
    new DatabaseFile(to).close()
    const db = connectToIncoming(to)
    try {
      fill(db, folder, manifest, now, tell)
      return ok(null)
    } finally {
      db.close()
    }
  } catch (thrown) {
    rmSync(to, { force: true })
    const why = wordsOf(thrown)
    if (why === null) throw thrown
    return fail(refusal(folder, why))
  }
}

function fill(db: Database, folder: string, manifest: Manifest, now: Instant, tell: Tell): void {
  migrate(db, workspaceMigrations.slice(0, manifest.schema), now)
  db.pragma('foreign_keys = OFF')
  const there = new Set(db.prepare<[], string>(`SELECT name FROM pragma_table_list WHERE type = 'table'`).pluck().all())
  const takeAll = db.transaction(() => {
    for (const [done, table] of exportedTables.entries()) {
      tell({ phase: 'reading', done, total: exportedTables.length })
      if (there.has(table)) takeTable(db, folder, table, manifest)
    }
  })
  takeAll()
  tell({ phase: 'checking', done: 0, total: null })
  if (db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get() !== undefined)
    throw new Refused('records in it lack what they belong to')
  migrate(db, workspaceMigrations, now)
  const { stores, inner } = createStores(db)
  const records = checkRecords({ db, folder, stores, inner })
  if (!records.ok) throw new Refused(records.detail)
  const fault = faultOf(db)
  if (fault !== null) throw new Refused(fault)
}

function readManifest(folder: string): Manifest {
  const file = plainFile(folder, manifestName)
  if (lstatSync(file).size > mostManifestBytes) throw new Refused(`its ${manifestName} is too large`)
  const parsed = manifestSchema.safeParse(jsonOf(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Refused(`its ${manifestName} is not that of an export`)
  if (parsed.data.schema > workspaceMigrations.length) throw new Refused('it was written by a newer Groundwork')
  return parsed.data
}

/** A link may lead to what has no end, and a pipe is waited for: neither is opened. */
function plainFile(folder: string, name: string): string {
  const file = join(folder, name)
  if (!lstatSync(file).isFile()) throw new Refused(`${name} is no plain file`)
  return file
}

const valueSchema = z.union([z.string(), z.number(), z.null()])
const rowSchema = z.record(z.string(), valueSchema)

function takeTable(db: Database, folder: string, table: ExportedTable, manifest: Manifest): void {
  const told = manifest.tables[table]
  // a table that this schema has and the export does not name: written before there was one
  if (told === undefined) return
  const take = table === 'content' ? contentTaker(db, folder) : rowTaker(db, table)
  let rows = 0
  let hash = ''
  for (const line of readLines(plainFile(folder, dataFile(table)), (ended) => (hash = ended))) {
    rows += 1
    take(jsonOf(line), `${dataFile(table)}, line ${rows}`)
  }
  if (hash !== told.sha256 || rows !== told.rows) throw new Refused(`${dataFile(table)} is not what was written`)
}

function rowTaker(db: Database, table: ExportedTable): (row: unknown, where: string) => void {
  const known = new Set(shapeOf(db, table).columns)
  const statements = new Map<string, ReturnType<Database['prepare']>>()
  return (given, where) => {
    const row = rowSchema.safeParse(given)
    if (!row.success) throw new Refused(`${where} is no record`)
    const names = Object.keys(row.data)
    const strange = names.find((name) => !known.has(name))
    if (strange !== undefined) throw new Refused(`${where} has a part that is not known: ${strange.slice(0, 60)}`)
    const key = names.join()
    const insert =
      statements.get(key) ??
      db.prepare(`INSERT INTO "${table}" (${quoted(names)}) VALUES (${names.map(() => '?').join(', ')})`)
    statements.set(key, insert)
    insert.run(...Object.values(row.data).map(sqlValue))
  }
}

/** A whole number goes in as one: to SQLite a number of JavaScript is a real one otherwise. */
const sqlValue = (value: z.infer<typeof valueSchema>): string | number | bigint | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value

const contentSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().optional(),
  base64: z.string().optional(),
  file: z.string().optional(),
})

function contentTaker(db: Database, folder: string): (row: unknown, where: string) => void {
  const content = createContentStore(db)
  return (given, where) => {
    const row = contentSchema.safeParse(given)
    if (!row.success) throw new Refused(`${where} is no record`)
    const { sha256: hash, text, base64 } = row.data
    const bytes =
      text === undefined
        ? base64 === undefined
          ? bodyOf(folder, hash)
          : Buffer.from(base64, 'base64')
        : Buffer.from(text)
    if (sha256(bytes) !== hash) throw new Refused(`${where} is not what was written`)
    content.put(bytes)
  }
}

/** The name comes from the hash alone; a link that stands there leads nowhere. */
function bodyOf(folder: string, hash: string): Uint8Array {
  const file = join(folder, bodyFile(hash))
  const stat = lstatSync(file)
  if (!stat.isFile() || stat.size > mostBodyBytes) throw new Refused(`${bodyFile(hash)} is no file of a page`)
  return readFileSync(file)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('a line of it is not JSON')
  }
}

/** Null for a bug of ours, and for what the disk says. */
function wordsOf(thrown: unknown): string | null {
  if (thrown instanceof Refused || thrown instanceof RangeError) return thrown.message
  if (thrown instanceof DatabaseFile.SqliteError && thrown.code.startsWith('SQLITE_CONSTRAINT'))
    return `a record in it contradicts another (${thrown.message})`
  if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR'))
    return 'a file of it is missing'
  return null
}

const refusal = (folder: string, why: string): AppError => ({
  kind: 'bad-input',
  message: `${folder} can’t be brought in: ${why}.`,
  next: 'Choose the folder of an export, with its export.json. Nothing was changed.',
  retry: 'never',
})
