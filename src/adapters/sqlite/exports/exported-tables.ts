import type { Database } from 'better-sqlite3'

/** Tables that leave with an export, in the order in which they are read again. A table is here or in `leftOut`: a test sees to it. */
export const exportedTables = [
  'account',
  'research',
  'content',
  'page',
  'page_version',
  'text_revision',
  'note',
  'note_version',
  'note_image',
  'research_note',
  'playbook',
  'snapshot',
  'snapshot_claim',
  'call',
  'call_sheet',
  'debrief',
  'session',
  'job_board',
  'job_opening',
  'identity_question',
  'watch',
  'page_change',
  'kept_quote',
  'decision',
  'touch',
  'own_verdict',
  'own_question',
  'problem_word',
  'assist_line',
  'brief_edits',
  'approval',
  'erased_person',
  'calendar_link',
  'setting',
  'memory',
] as const
export type ExportedTable = (typeof exportedTables)[number]

/** Tables that stay, and why nothing is lost with them. */
export const leftOut: Readonly<Record<string, string>> = {
  schema_migration: 'the number of the schema stands in export.json, and its steps are the program’s',
  search: 'made anew from the records',
  search_word: 'a view into search',
  search_entry: 'made anew from the records',
  search_due: 'what the search has still to read: noted anew',
  account_merge: 'the way back of two accounts made one, within this workspace',
  account_look: 'taken in again from the latest snapshots after opening',
  standing: 'taken in again from the latest snapshots after opening',
  standing_shown: 'taken in again from the latest snapshots after opening',
}

/** Where the pages lie in a file is of that file: their order leaves, their number does not. */
const hidden: Readonly<Record<string, readonly string[]>> = { page: ['num'] }

export type TableShape = { readonly columns: readonly string[]; readonly order: readonly string[] }

/** The columns that leave, and by which the rows are ordered. */
export function shapeOf(db: Database, table: ExportedTable): TableShape {
  const info = db
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table)
  const columns = info.map(({ name }) => name).filter((name) => !(hidden[table] ?? []).includes(name))
  const key = info.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk)
  return { columns, order: key.map(({ name }) => name) }
}

/** What the program remembers of its own index and of what it has still to do: not the user's, and untrue elsewhere. */
export const leftOutMemory = `key NOT IN ('search-reads', 'purged-words-to-overwrite', 'purged-notes-in-snapshots')`

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
