import type { Database } from 'better-sqlite3'
import type { ContentStore } from '../content-store.ts'
import { readJson } from '../rows.ts'
import { mentionsHash } from '../text-revisions.ts'

/** Records that are kept as JSON, and name accounts and pages there as well. */
const toldColumns: readonly (readonly [table: string, column: string])[] = [
  ['page_change', 'told'],
  ['kept_quote', 'told'],
  ['decision', 'told'],
  ['touch', 'told'],
  ['own_verdict', 'told'],
  ['own_question', 'told'],
  ['problem_word', 'told'],
  ['debrief', 'told'],
  ['call_sheet', 'told'],
  ['approval', 'frozen'],
  ['brief_edits', 'edits'],
  ['research_note', 'lines'],
]

/** What an id becomes, by the part of a record that holds it; undefined: it stays. */
export type NewIds = {
  accountId(id: string): string | undefined
  pageId(id: string): string | undefined
}

/** Gives records their new ids, however deep they stand. What names none that changes is left to the byte. */
export function tellNewIds(db: Database, ids: NewIds): void {
  for (const [table, column] of toldColumns) {
    const rows = db.prepare<[], { row: number; json: string }>(
      `SELECT rowid AS row, "${column}" AS json FROM main."${table}"`,
    )
    const keep = db.prepare<[string, number]>(`UPDATE main."${table}" SET "${column}" = ? WHERE rowid = ?`)
    for (const { row, json } of rows.all()) {
      const told = withNewIds(json, ids)
      if (told !== json) keep.run(told, row)
    }
  }
  tellMentions(db, ids)
}

/** What was found on a page is kept beside a hash of it. */
function tellMentions(db: Database, ids: NewIds): void {
  const rows = db.prepare<[], { row: number; events: string; problems: string }>(
    'SELECT rowid AS row, events, problems FROM main.text_revision',
  )
  const keep = db.prepare<{ row: number; events: string; problems: string; hash: string }>(
    `UPDATE main.text_revision SET events = @events, problems = @problems, mentions_sha256 = @hash WHERE rowid = @row`,
  )
  for (const { row, events, problems } of rows.all()) {
    const told = { events: withNewIds(events, ids), problems: withNewIds(problems, ids) }
    if (told.events !== events || told.problems !== problems)
      keep.run({ row, ...told, hash: mentionsHash(told.events, told.problems) })
  }
}

function withNewIds(json: string, ids: NewIds): string {
  let changed = false
  const value: unknown = JSON.parse(json, (key, of: unknown) => {
    if ((key !== 'accountId' && key !== 'pageId') || typeof of !== 'string') return of
    const next = ids[key](of)
    changed ||= next !== undefined && next !== of
    return next ?? of
  })
  return changed ? JSON.stringify(value) : json
}

/** Every record that is kept as JSON, snapshots too, as it is read. */
export function* toldRecords(db: Database, content: ContentStore): Generator {
  const mentions = ['events', 'problems'].map((column) => ['text_revision', column] as const)
  for (const [table, column] of [...toldColumns, ...mentions]) {
    const rows = db.prepare<[], string>(`SELECT "${column}" FROM main."${table}"`).pluck()
    for (const json of rows.all()) yield readJson(`a row of ${table}`, json)
  }
  const snapshots = db.prepare<[], string>('SELECT sha256 FROM main.snapshot').pluck()
  for (const hash of snapshots.all()) yield readJson('a snapshot', content.getText(hash) ?? 'null')
}

/** Whether a record says, however deep, that it is of another account. */
export function isOfOther(record: unknown, account: string): boolean {
  let other = false
  JSON.stringify(record, (key, of: unknown) => {
    other ||= key === 'accountId' && of !== account
    return of
  })
  return other
}
