import type { Database } from 'better-sqlite3'
import type { Workspace } from '../../app/ports.ts'
import { createAccountListStore } from './account-list-store.ts'
import { createAccountStore } from './account-store.ts'
import { createApprovalStore } from './approval-store.ts'
import { createBinStore } from './bin-store.ts'
import { createBriefEditStore } from './brief-edit-store.ts'
import { createCalendarLinkStore } from './calendar-link-store.ts'
import { createCallSheetStore } from './call-sheet-store.ts'
import { createCallStore } from './call-store.ts'
import { createDebriefStore } from './debrief-store.ts'
import { createDecisionStore } from './decision-store.ts'
import { createContentStore } from './content-store.ts'
import type { ContentStore } from './content-store.ts'
import { createIdentityStore } from './identity-store.ts'
import { createChangeStore } from './change-store.ts'
import { createOwnQuestionStore } from './own-question-store.ts'
import { createKeptQuoteStore } from './kept-quote-store.ts'
import { createNoteStore } from './note-store.ts'
import { createOpeningStore } from './opening-store.ts'
import { createOwnVerdictStore } from './own-verdict-store.ts'
import { createPageStore } from './page-store.ts'
import { createPlaybookStore } from './playbook-store.ts'
import { createProblemWordStore } from './problem-word-store.ts'
import { createResearchStore } from './research-store.ts'
import { createSearchEntries } from './search-entries.ts'
import { createSearchIndex } from './search-index.ts'
import { createSearchOriginals } from './search-originals.ts'
import type { SearchOriginals } from './search-originals.ts'
import { createSessionStore } from './session-store.ts'
import { createSettingsStore } from './settings-store.ts'
import { createSnapshotStore, readSnapshot } from './snapshot-store.ts'
import { createStandingKeeper, createStandingStore } from './standing-store.ts'
import { withStoreErrors } from './store-errors.ts'
import { createTextRevisions } from './text-revisions.ts'
import type { TextRevisions } from './text-revisions.ts'
import { createTouchStore } from './touch-store.ts'
import { createWatchStore } from './watch-store.ts'

export type Stores = Pick<
  Workspace,
  | 'accounts'
  | 'accountList'
  | 'pages'
  | 'notes'
  | 'openings'
  | 'playbooks'
  | 'snapshots'
  | 'calls'
  | 'research'
  | 'sessions'
  | 'identity'
  | 'settings'
  | 'search'
  | 'bin'
  | 'watches'
  | 'changes'
  | 'decisions'
  | 'ownQuestions'
  | 'touches'
  | 'ownVerdicts'
  | 'debriefs'
  | 'callSheets'
  | 'problemWords'
  | 'keptQuotes'
  | 'briefEdits'
  | 'approvals'
  | 'calendarLinks'
  | 'standings'
  | 'atOnce'
>

/** What the stores are made of, and what the doctor looks into. */
export type Inner = {
  readonly content: ContentStore
  readonly texts: TextRevisions
  readonly originals: SearchOriginals
}

/** All stores over one connection whose schema is current, and their inner parts. */
export function createStores(db: Database): { readonly stores: Stores; readonly inner: Inner } {
  const content = createContentStore(db)
  const texts = createTextRevisions(db, content)
  const entries = createSearchEntries(db)
  const accounts = createAccountStore(db, entries)
  const pages = createPageStore(db, { content, texts, entries })
  const notes = createNoteStore(db, entries)
  const keepStandings = createStandingKeeper(db)
  const originals = createSearchOriginals({ accounts, notes, pages, texts })
  const once = withStoreErrors({ run: <T>(work: () => T): T => db.transaction(work).immediate() })
  const stores: Stores = {
    accounts: withStoreErrors(accounts),
    accountList: withStoreErrors(createAccountListStore(db)),
    pages: withStoreErrors(pages),
    notes: withStoreErrors(notes),
    openings: withStoreErrors(createOpeningStore(db)),
    playbooks: withStoreErrors(createPlaybookStore(db)),
    snapshots: withStoreErrors(createSnapshotStore(db, content, keepStandings)),
    calls: withStoreErrors(createCallStore(db)),
    research: withStoreErrors(createResearchStore(db)),
    sessions: withStoreErrors(createSessionStore(db)),
    identity: withStoreErrors(createIdentityStore(db)),
    settings: withStoreErrors(createSettingsStore(db)),
    watches: withStoreErrors(createWatchStore(db)),
    changes: withStoreErrors(createChangeStore(db)),
    decisions: withStoreErrors(createDecisionStore(db)),
    ownQuestions: withStoreErrors(createOwnQuestionStore(db)),
    touches: withStoreErrors(createTouchStore(db)),
    ownVerdicts: withStoreErrors(createOwnVerdictStore(db)),
    debriefs: withStoreErrors(createDebriefStore(db)),
    callSheets: withStoreErrors(createCallSheetStore(db)),
    problemWords: withStoreErrors(createProblemWordStore(db)),
    keptQuotes: withStoreErrors(createKeptQuoteStore(db)),
    briefEdits: withStoreErrors(createBriefEditStore(db)),
    approvals: withStoreErrors(createApprovalStore(db)),
    calendarLinks: withStoreErrors(createCalendarLinkStore(db)),
    standings: withStoreErrors(createStandingStore(db, keepStandings, (row) => readSnapshot(row, content))),
    search: withStoreErrors(createSearchIndex(db, originals)),
    bin: withStoreErrors(createBinStore(db)),
    atOnce: (work) => once.run(work),
  }
  return { stores, inner: { content, texts, originals } }
}
