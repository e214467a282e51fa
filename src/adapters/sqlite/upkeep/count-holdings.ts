import { type Stats, lstatSync, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Holdings } from '../../../core/model/holdings.ts'
import { connectForReading, databaseName } from '../connection.ts'

/** Counts what a workspace holds. Reads every page of its database, so it is a thread's work. */
export function countHoldings(folder: string): Holdings {
  const db = connectForReading(join(folder, databaseName))
  try {
    return { tables: tablesOf(db), entries: entriesOf(folder), freeBytes: freeBytesOf(folder) }
  } finally {
    db.close()
  }
}

type Listed = { readonly name: string; readonly type: 'table' | 'virtual' | 'shadow' | 'view' }

/** Indexes count for their table, and what a search index keeps its words in counts for the index (SQLite, “The DBSTAT Virtual Table”). */
function tablesOf(db: Database): Holdings['tables'] {
  const listed = db
    .prepare<[], Listed>(`SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'`)
    .all()
  const owner = new Map(
    db
      .prepare<[], { name: string; tbl_name: string }>('SELECT name, tbl_name FROM sqlite_schema')
      .all()
      .map(({ name, tbl_name }) => [name, tbl_name]),
  )
  const virtual = listed.filter(({ type }) => type === 'virtual').map(({ name }) => name)
  const shadows = new Set(listed.filter(({ type }) => type === 'shadow').map(({ name }) => name))
  const ownerOf = (part: string): string => {
    const table = owner.get(part) ?? part
    return shadows.has(table) ? (virtual.find((one) => table.startsWith(`${one}_`)) ?? table) : table
  }
  const bytes = new Map<string, number>()
  for (const { name, size } of db
    .prepare<[], { name: string; size: number }>('SELECT name, pgsize AS size FROM dbstat WHERE aggregate = TRUE')
    .all())
    bytes.set(ownerOf(name), (bytes.get(ownerOf(name)) ?? 0) + size)
  return listed
    .filter(({ type }) => type !== 'shadow')
    .map(({ name }) => ({ name, rows: rowsOf(db, name), bytes: bytes.get(name) ?? 0 }))
    .toSorted(largestFirst)
}

const rowsOf = (db: Database, table: string): number =>
  Number(
    db
      .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
      .pluck()
      .get(),
  )

function entriesOf(folder: string): Holdings['entries'] {
  return readdirSync(folder)
    .map((name) => ({ name, ...weightOf(join(folder, name)) }))
    .toSorted(largestFirst)
}

const largestFirst = (a: { bytes: number; name: string }, b: { bytes: number; name: string }): number =>
  b.bytes - a.bytes || (a.name < b.name ? -1 : 1)

/** A link counts as itself: where it leads is no part of the folder. What goes while it is counted counts for nothing. */
function weightOf(path: string): { readonly files: number; readonly bytes: number } {
  const found = statOf(path)
  if (!found) return { files: 0, bytes: 0 }
  if (!found.isDirectory()) return { files: 1, bytes: found.size }
  const within = readdirSync(path).map((name) => weightOf(join(path, name)))
  return within.reduce((sum, { files, bytes }) => ({ files: sum.files + files, bytes: sum.bytes + bytes }), {
    files: 0,
    bytes: 0,
  })
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

function freeBytesOf(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    // some network disks do not say
    return null
  }
}
