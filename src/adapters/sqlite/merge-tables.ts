import type { MergeKind } from '../../core/model/account-merge.ts'

/** Rows of one table that go over to another account. */
export type MergeTable = {
  readonly table: string
  /** Names a row among all of its table, as text; an id, or what else is unique. */
  readonly key: string
  /** What it is counted as; null for what goes along with something that is. */
  readonly counts: MergeKind | null
  /** Some of its rows may be in the bin: they go along, and are not counted. */
  readonly bin?: true
  /** Keeps its account in its JSON as well: what that becomes. */
  readonly told?: string
  /** Which of them go; the row is `mine`. The others stay with the account that is gone. */
  readonly only?: string
  /** The column of the call, page or note it is of: what was made since goes back with that. */
  readonly follows?: 'call_id' | 'page_id' | 'linked_from' | 'note_id'
}

/** No row of the other account in the way. */
const free = (table: string, same: string): string =>
  `NOT EXISTS (SELECT 1 FROM ${table} AS theirs WHERE theirs.account_id = @to AND ${same})`
/** Its page is there, or goes there. */
const withPage = (column: string): string =>
  `EXISTS (SELECT 1 FROM page WHERE page.id = mine.${column}
     AND (page.account_id = @to OR page.account_id = @from AND ${free('page', 'theirs.url = page.url')}))`

const told = `json_set(told, '$.accountId', @to)`
const toldAndSaid = `json_set(${told}, '$.said',
  json((SELECT json_group_array(json_set(value, '$.accountId', @to)) FROM json_each(told, '$.said'))))`

/** In this order: what stands on a page goes where the page went. */
export const mergeTables: readonly MergeTable[] = [
  { table: 'page', key: 'id', counts: 'pages', bin: true, only: free('page', 'theirs.url = mine.url') },
  { table: 'research_note', key: 'page_id', counts: null, only: withPage('page_id'), follows: 'page_id' },
  { table: 'page_change', key: 'id', counts: null, told, only: withPage('page_id'), follows: 'page_id' },
  { table: 'kept_quote', key: 'id', counts: 'quotes', bin: true, told, only: withPage('page_id'), follows: 'page_id' },
  // a run that may go on begins at the address that is gone
  { table: 'research', key: 'id', counts: null, only: `mine.state NOT IN ('running', 'waiting', 'interrupted')` },
  { table: 'note', key: 'id', counts: 'notes', bin: true },
  { table: 'note_image', key: 'id', counts: null, follows: 'note_id' },
  { table: 'session', key: 'id', counts: 'sessions' },
  { table: 'call', key: 'id', counts: 'calls', bin: true },
  { table: 'debrief', key: 'call_id', counts: null, told: toldAndSaid, follows: 'call_id' },
  { table: 'touch', key: 'id', counts: 'attempts', bin: true, told },
  { table: 'own_question', key: 'id', counts: 'questions', bin: true, told },
  { table: 'assist_line', key: 'id', counts: null, bin: true, told },
  { table: 'decision', key: 'id', counts: 'decisions', told },
  { table: 'problem_word', key: 'id', counts: 'decisions', told },
  // the seller's own decision on the account that stays is not overruled by one on the other
  { table: 'own_verdict', key: 'id', counts: 'decisions', told, only: free('own_verdict', '1') },
  { table: 'approval', key: 'id', counts: null, follows: 'call_id' },
  {
    table: 'brief_edits',
    key: "call_id || ' ' || page",
    counts: null,
    only: free('brief_edits', 'theirs.call_id = mine.call_id AND theirs.page = mine.page'),
    follows: 'call_id',
  },
  { table: 'calendar_link', key: "uid || ' ' || occurrence", counts: null, follows: 'call_id' },
  { table: 'watch', key: 'account_id', counts: null, only: free('watch', '1') },
  {
    table: 'job_board',
    key: "name || ' ' || token",
    counts: null,
    only: `${withPage('linked_from')} AND ${free('job_board', 'theirs.name = mine.name AND theirs.token = mine.token')}`,
    follows: 'linked_from',
  },
  {
    table: 'job_opening',
    key: "board || ' ' || token || ' ' || posting_id",
    counts: null,
    only: `${withPage('page_id')} AND ${free('job_opening', 'theirs.board = mine.board AND theirs.token = mine.token AND theirs.posting_id = mine.posting_id')}`,
    follows: 'page_id',
  },
  { table: 'erased_person', key: 'sha256', counts: null, only: free('erased_person', 'theirs.sha256 = mine.sha256') },
]

/** Tables of accounts whose rows stay with the account that is gone, and why. */
export const stayBehind: Readonly<Record<string, string>> = {
  snapshot: 'What was made of that account as it was; the one that stays is looked at anew.',
  account_look: 'Says which snapshot is the latest.',
  standing: 'Part of the latest snapshot.',
  standing_shown: 'Part of the latest snapshot.',
  identity_question: 'Asked of the address that is gone.',
  search_entry: 'Follows the record it is of by itself.',
  account_merge: 'An earlier merge into it can be undone once it is back.',
}
