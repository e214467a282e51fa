import type { Database } from 'better-sqlite3'
import type { HeldPlace } from '../../core/model/erased-person.ts'

/** A table with words of an account. */
export type OwnTable = {
  readonly name: string
  /** Its primary key. */
  readonly keys: readonly string[]
  /** Columns that hold words, plain or as JSON. */
  readonly columns: readonly string[]
  /** Of the account `@id`. */
  readonly where: string
  readonly what: HeldPlace['what']
  /** Names the record that a row is of. */
  readonly record: string
}

/** What has no word of theirs, or is read by itself. */
const others = new Set([
  'account',
  'content',
  'erased_person',
  'memory',
  'page_version',
  'playbook',
  'schema_migration',
  'setting',
  'snapshot_claim',
  'text_revision',
])
const parents = { note_id: 'note', call_id: 'call', page_id: 'page' } as const
const noWords = /(?:^|_)(?:id|sha256|at|uid|url|token|state|kind|key)$|_folded$/

const whatOf: Readonly<Record<string, HeldPlace['what']>> = {
  page: 'pages',
  research_note: 'pages',
  page_change: 'pages',
  job_opening: 'pages',
  kept_quote: 'pages',
  note: 'notes',
  note_version: 'notes',
  call: 'calls',
  call_sheet: 'calls',
  debrief: 'calls',
  touch: 'attempts',
  snapshot: 'snapshots',
  account_look: 'snapshots',
  standing: 'snapshots',
  standing_shown: 'snapshots',
  approval: 'briefs',
  brief_edits: 'briefs',
}

/** Every table whose rows are an account's, by what it refers to: one that comes later is among them. */
export function ownTables(db: Database): readonly OwnTable[] {
  const names = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all()
  return names.filter((name) => !others.has(name)).flatMap((name) => ownTable(db, name) ?? [])
}

type Column = { readonly name: string; readonly type: string; readonly pk: number }

function ownTable(db: Database, name: string): OwnTable | null {
  const columns = db.pragma(`table_info(${name})`) as readonly Column[] // what SQLite gives for it
  const has = (column: string): boolean => columns.some((one) => one.name === column)
  const parent = Object.entries(parents).find(([column]) => has(column))
  const owned = has('account_id')
    ? 'account_id = @id'
    : parent && `${parent[0]} IN (SELECT id FROM ${parent[1]} WHERE account_id = @id)`
  const keys = columns.filter(({ pk }) => pk > 0).map((one) => one.name)
  const words = columns
    .filter((column) => column.type === 'TEXT' && column.pk === 0 && !noWords.test(column.name))
    .map((one) => one.name)
  if (owned === undefined || words.length === 0) return null
  const record = Object.values(parents).some((one) => one === name) ? 'id' : (parent?.[0] ?? keys.join(" || ' ' || "))
  return { name, keys, columns: words, where: owned, what: whatOf[name] ?? 'other', record }
}
