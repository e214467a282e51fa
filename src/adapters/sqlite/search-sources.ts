import type { Database } from 'better-sqlite3'
import type { AccountStore } from '../../app/ports-accounts.ts'
import type { DecisionStore } from '../../app/ports-decisions.ts'
import type { DebriefStore } from '../../app/ports-debriefs.ts'
import type { KeptQuoteStore } from '../../app/ports-kept-quotes.ts'
import type { NoteStore } from '../../app/ports-notes.ts'
import type { PageStore } from '../../app/ports-pages.ts'
import type { TouchStore } from '../../app/ports-pursuit.ts'
import type { OwnQuestionStore } from '../../app/ports-questions.ts'
import type { CallStore, PlaybookStore } from '../../app/ports.ts'
import type {
  AccountId,
  CallId,
  KeptQuoteId,
  NoteId,
  OwnQuestionId,
  PageId,
  PlaybookId,
  TouchId,
} from '../../core/model/ids.ts'
import type { Page } from '../../core/model/page.ts'
import type { SearchType } from '../../core/model/search-types.ts'
import { standingOnPage } from '../../core/signals/review/standing-on-page.ts'
import {
  accountEntry,
  attemptEntry,
  callEntry,
  debriefEntries,
  factEntries,
  keptEntry,
  noteEntry,
  noteWords,
  pageEntry,
  pageWords,
  playbookEntries,
  questionEntry,
  type SearchEntry,
  signalEntries,
  type Words,
} from './search-entries.ts'
import { unreadable } from './rows.ts'
import type { TextRevisions } from './text-revisions.ts'

/**
 * One kind of record that is searched. Whatever writes to its table, the index follows: adding a kind is a row in `createSearchSources`,
 * and its type in `core/model/search-types.ts` where it has one of its own.
 */
export type SearchSource = {
  readonly table: string
  /** The column of its id. */
  readonly key: string
  /** What is found of it; first what is there whenever anything is. */
  readonly types: readonly [SearchType, ...SearchType[]]
  /** Tables whose rows change what is found of it, and the SQL for the ids of those; `@row` is the row. */
  readonly also?: readonly { readonly table: string; readonly ids: string }[]
  /** A name anew where what is found of it has changed since it was its table's: all of its records are read again. */
  readonly reading?: string
  /** What is to be found of one record as it stands; nothing when it is gone or in the bin. */
  readonly entries: (id: string) => readonly SearchEntry[]
  /** The words of the record, whose type is the first, where the index does not keep them a second time: they may be long, or many. */
  readonly itself?: (id: string) => Words | undefined
}

type Stores = {
  readonly accounts: AccountStore
  readonly notes: NoteStore
  readonly pages: PageStore
  readonly texts: TextRevisions
  readonly calls: CallStore
  readonly debriefs: DebriefStore
  readonly touches: TouchStore
  readonly ownQuestions: OwnQuestionStore
  readonly keptQuotes: KeptQuoteStore
  readonly decisions: DecisionStore
  readonly playbooks: PlaybookStore
}

/** Ids are those of the table, so each is one of its own kind. */
export function createSearchSources(db: Database, stores: Stores): readonly SearchSource[] {
  const { accounts, notes, calls, touches, ownQuestions, playbooks } = stores
  return [
    // what belongs to an account in the bin stays in the index and is left out when searching: it comes back at once
    {
      table: 'account',
      key: 'id',
      types: ['account'],
      entries: (id) => one(accounts.get(id as AccountId), accountEntry),
    },
    {
      table: 'note',
      key: 'id',
      types: ['note'],
      reading: 'note-2',
      entries: (id) => one(notes.get(id as NoteId), noteEntry),
      itself: ownWordsOfNotes(db),
    },
    {
      table: 'page',
      key: 'id',
      types: ['page', 'person', 'fact', 'signal'],
      reading: 'page-2',
      also: [
        { table: 'text_revision', ids: 'SELECT page_id AS id FROM page_version WHERE id = @row.page_version_id' },
        // the user's word on a signal holds on each page that has its words
        { table: 'decision', ids: withSignals },
      ],
      entries: pageEntries(db, stores),
      itself: ownWordsOfPages(db, stores),
    },
    { table: 'call', key: 'id', types: ['call'], entries: (id) => one(calls.get(id as CallId), callEntry) },
    {
      table: 'debrief',
      key: 'call_id',
      types: ['said'],
      // it goes and comes with its call
      also: [{ table: 'call', ids: 'SELECT @row.id AS id' }],
      entries: (id) => toldIn(stores, id as CallId),
    },
    { table: 'touch', key: 'id', types: ['attempt'], entries: (id) => one(touches.get(id as TouchId), attemptEntry) },
    {
      table: 'own_question',
      key: 'id',
      types: ['question'],
      entries: (id) => one(ownQuestions.get(id as OwnQuestionId), questionEntry),
    },
    {
      table: 'kept_quote',
      key: 'id',
      types: ['kept'],
      entries: (id) => one(stores.keptQuotes.get(id as KeptQuoteId), keptEntry),
    },
    {
      table: 'playbook',
      key: 'id',
      types: ['problem'],
      entries: (id) => {
        const playbook = playbooks.isRemoved(id as PlaybookId) ? undefined : playbooks.get(id as PlaybookId)
        return playbook === undefined ? [] : playbookEntries(playbook)
      },
    },
  ]
}

const withSignals = `SELECT page.id AS id FROM page JOIN text_revision
  ON page_version_id = page.version_id AND text_revision.revision = page.revision
  WHERE page.account_id = @row.account_id AND text_revision.events <> '[]'`

const one = <T>(record: T | undefined, entry: (record: T) => SearchEntry): readonly SearchEntry[] =>
  record === undefined ? [] : [entry(record)]

function toldIn({ calls, debriefs }: Stores, id: CallId): readonly SearchEntry[] {
  const call = calls.get(id)
  const debrief = call && debriefs.get(id)
  return call && debrief ? debriefEntries(debrief, call.at) : []
}

function pageEntries(db: Database, stores: Stores): SearchSource['entries'] {
  const kept = db.prepare<[string], number>('SELECT 1 FROM page WHERE id = ? AND removed_at IS NULL').pluck()
  return (id) => {
    const page = kept.get(id) === undefined ? undefined : stores.pages.get(id as PageId)
    if (page === undefined) return []
    if (page.versionId === null || page.revision === 0) return [pageEntry(page, '')]
    const reading = stores.texts.get(page.versionId, page.revision)
    if (reading === undefined) throw unreadable(`the text of page ${page.id}`, '')
    const { document, events } = reading
    const review = { decisions: stores.decisions.list(page.accountId), moves: new Map<string, number>() }
    const standing = standingOnPage(page, { events, problems: [] }, review).events
    return [pageEntry(page, document.text), ...factEntries(page, document.facts), ...signalEntries(page, standing)]
  }
}

// a search shows dozens: no whole record is read for its words
function ownWordsOfNotes(db: Database): (id: string) => Words | undefined {
  const markdown = db.prepare<[string], { markdown: string }>('SELECT markdown FROM note WHERE id = ?')
  return (id) => {
    const row = markdown.get(id)
    return row && noteWords(row)
  }
}

type PageRow = Pick<Page, 'title' | 'url' | 'versionId' | 'revision'>

function ownWordsOfPages(db: Database, { texts }: Stores): (id: string) => Words | undefined {
  const row = db.prepare<[string], PageRow>(
    'SELECT title, url, version_id AS versionId, revision FROM page WHERE id = ?',
  )
  return (id) => {
    const page = row.get(id)
    const text = page?.versionId == null ? undefined : texts.textOf(page.versionId, page.revision)
    return page && pageWords(page, text ?? '')
  }
}
