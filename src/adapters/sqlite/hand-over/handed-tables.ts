import type { ExportedTable } from '../exports/exported-tables.ts'

/** Rows of one table that leave with an account, as `mine` in the whole workspace; what was taken before stands in `main`. */
export type HandedTable = {
  readonly table: ExportedTable
  readonly only: string
  /** Columns that leave as something else. */
  readonly as?: Readonly<Record<string, string>>
  /** Only where notes and calls leave too. */
  readonly withNotes?: true
}

const mine = 'mine.account_id = @account'
const live = 'mine.removed_at IS NULL'
const withPage = (column = 'page_id'): string => `mine.${column} IN (SELECT id FROM main.page)`
const withCall = 'mine.call_id IN (SELECT id FROM main.call)'
const forCall = `(mine.call_id = '' OR ${withCall})`
/** Of an id whose record may stay behind: null then. */
const onlyIf = (column: string, table: string): string =>
  `CASE WHEN mine.${column} IN (SELECT id FROM main.${table}) THEN mine.${column} END`
/** A call that stays behind is not named: what was done is told all the same. */
const withoutItsCall = `CASE WHEN json_extract(mine.told, '$.callId') IN (SELECT id FROM main.call) THEN mine.told
  ELSE json_set(mine.told, '$.callId', NULL) END`

/** In the order of the export. What rests in the bin stays; of a page, note or call that stays, what hangs on it stays as well. */
export const handedTables: readonly HandedTable[] = [
  // a permission to run their scripts is given on each computer by its own user
  { table: 'account', only: 'mine.id = @account AND mine.deleted_at IS NULL', as: { rendering: '0' } },
  { table: 'page', only: `${mine} AND ${live}`, as: { research_id: 'NULL' } },
  { table: 'page_version', only: withPage() },
  { table: 'text_revision', only: 'mine.page_version_id IN (SELECT id FROM main.page_version)' },
  { table: 'note', only: `${mine} AND ${live}`, as: { page_id: onlyIf('page_id', 'page') }, withNotes: true },
  {
    table: 'note_image',
    only: `${mine} AND EXISTS (SELECT 1 FROM main.note WHERE instr(note.markdown, '](image:' || mine.id || ')') > 0)`,
    as: { note_id: onlyIf('note_id', 'note') },
    withNotes: true,
  },
  { table: 'research_note', only: `${mine} AND ${withPage()}` },
  { table: 'call', only: `${mine} AND ${live}`, withNotes: true },
  { table: 'call_sheet', only: withCall, withNotes: true },
  { table: 'debrief', only: `${withCall} AND ${live}`, withNotes: true },
  { table: 'job_board', only: `${mine} AND ${withPage('linked_from')}` },
  {
    table: 'job_opening',
    only: `${mine} AND ${withPage()} AND mine.page_version_id IN (SELECT id FROM main.page_version)`,
  },
  { table: 'page_change', only: `${mine} AND ${withPage()}` },
  { table: 'kept_quote', only: `${mine} AND ${withPage()} AND ${live}` },
  { table: 'decision', only: mine },
  { table: 'touch', only: `${mine} AND ${live}`, as: { told: withoutItsCall } },
  { table: 'own_verdict', only: mine },
  { table: 'own_question', only: `${mine} AND ${live}` },
  { table: 'problem_word', only: mine },
  { table: 'brief_edits', only: `${mine} AND ${forCall}`, withNotes: true },
  { table: 'approval', only: `${mine} AND ${forCall}`, withNotes: true },
]

/** Taken by themselves, by what the others rest on. */
export const handedApart = ['content', 'playbook', 'snapshot', 'snapshot_claim'] as const

/** Tables of an export that stay, and why. */
export const staysHere: Readonly<Partial<Record<ExportedTable, string>>> = {
  research: 'runs of this workspace; one that may go on would begin elsewhere by itself',
  identity_question: 'names other accounts, and the run that asked',
  note_version: 'what was taken out of a note is not handed over',
  session: 'how somebody looked, by the clock; what they wrote down are notes',
  erased_person: 'their names are in nothing that is handed over; who reads the pages anew is asked anew',
  watch: 'when pages are asked for again is said on each computer',
  calendar_link: 'leads into the calendar of whoever hands over',
  assist_line: 'what a language model proposed stays with whoever accepted it',
  setting: 'of the person, not of the account',
  memory: 'of the workspace',
}

/** All tables of a file: it may hold no other. */
export const tablesOfFile: readonly ExportedTable[] = [...handedTables.map(({ table }) => table), ...handedApart]
