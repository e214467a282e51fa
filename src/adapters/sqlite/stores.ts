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
import { createErasedNotes } from './erased-notes.ts'
import { createIdentityStore } from './identity-store.ts'
import { createChangeStore } from './change-store.ts'
import { createAssistLineStore } from './assist-line-store.ts'
import { createOwnQuestionStore } from './own-question-store.ts'
import { createKeptQuoteStore } from './kept-quote-store.ts'
import { createMergeStore } from './merge-store.ts'
import { createNoteImageStore } from './note-image-store.ts'
import { createNoteStore } from './note-store.ts'
import { createOpeningStore } from './opening-store.ts'
import { createOwnVerdictStore } from './own-verdict-store.ts'
import { createPeopleStore } from './erased-people.ts'
import { createPageStore } from './page-store.ts'
import { createPlaybookStore } from './playbook-store.ts'
import { createProblemWordStore } from './problem-word-store.ts'
import { createResearchStore } from './research-store.ts'
import { createSearchIndex } from './search-index.ts'
import { createSearchSources } from './search-sources.ts'
import type { SearchSource } from './search-sources.ts'
import { createSearchUpkeep } from './search-upkeep.ts'
import type { SearchUpkeep } from './search-upkeep.ts'
import { createSessionStore } from './session-store.ts'
import { createSettingsStore } from './settings-store.ts'
import { createSnapshotStore, readSnapshot } from './snapshot-store.ts'
import { createStandingKeeper, createStandingStore } from './standing-store.ts'
import { withStoreErrors } from './store-errors.ts'
import { createRememberedPeople } from './remembered-people.ts'
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
  | 'noteImages'
  | 'people'
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
  | 'assistLines'
  | 'briefEdits'
  | 'approvals'
  | 'calendarLinks'
  | 'standings'
  | 'merges'
  | 'atOnce'
>

/** What the stores are made of, and what the doctor looks into. */
export type Inner = {
  readonly content: ContentStore
  readonly texts: TextRevisions
  readonly searched: readonly SearchSource[]
  readonly upkeep: SearchUpkeep
}

/** All stores over one connection whose schema is current, and their inner parts. */
export function createStores(db: Database): { readonly stores: Stores; readonly inner: Inner } {
  const content = createContentStore(db)
  const texts = createTextRevisions(db, content)
  const remembered = createRememberedPeople(db)
  const accounts = createAccountStore(db)
  const pages = createPageStore(db, { content, texts, remembered })
  const notes = createNoteStore(db)
  const calls = createCallStore(db)
  const debriefs = createDebriefStore(db)
  const touches = createTouchStore(db)
  const ownQuestions = createOwnQuestionStore(db)
  const keptQuotes = createKeptQuoteStore(db)
  const playbooks = createPlaybookStore(db)
  const decisions = createDecisionStore(db)
  const keepStandings = createStandingKeeper(db)
  const recorded = {
    accounts,
    notes,
    pages,
    texts,
    calls,
    debriefs,
    touches,
    ownQuestions,
    keptQuotes,
    playbooks,
    decisions,
  }
  const searched = createSearchSources(db, recorded)
  const upkeep = createSearchUpkeep(db, searched)
  const once = withStoreErrors({ run: <T>(work: () => T): T => db.transaction(work).immediate() })
  const stores: Stores = {
    accounts: withStoreErrors(accounts),
    accountList: withStoreErrors(createAccountListStore(db)),
    pages: withStoreErrors(pages),
    // looks into the index too
    notes: withStoreErrors({ ...notes, find: (part) => (upkeep.settleSome(), notes.find(part)) }),
    noteImages: withStoreErrors(createNoteImageStore(db, content)),
    openings: withStoreErrors(createOpeningStore(db)),
    playbooks: withStoreErrors(playbooks),
    snapshots: withStoreErrors(createSnapshotStore(db, content, keepStandings)),
    calls: withStoreErrors(calls),
    research: withStoreErrors(createResearchStore(db)),
    sessions: withStoreErrors(createSessionStore(db)),
    identity: withStoreErrors(createIdentityStore(db)),
    settings: withStoreErrors(createSettingsStore(db)),
    watches: withStoreErrors(createWatchStore(db)),
    changes: withStoreErrors(createChangeStore(db)),
    decisions: withStoreErrors(decisions),
    ownQuestions: withStoreErrors(ownQuestions),
    touches: withStoreErrors(touches),
    ownVerdicts: withStoreErrors(createOwnVerdictStore(db)),
    debriefs: withStoreErrors(debriefs),
    callSheets: withStoreErrors(createCallSheetStore(db)),
    problemWords: withStoreErrors(createProblemWordStore(db)),
    keptQuotes: withStoreErrors(keptQuotes),
    assistLines: withStoreErrors(createAssistLineStore(db)),
    briefEdits: withStoreErrors(createBriefEditStore(db)),
    approvals: withStoreErrors(createApprovalStore(db)),
    calendarLinks: withStoreErrors(createCalendarLinkStore(db)),
    standings: withStoreErrors(createStandingStore(db, keepStandings, (row) => readSnapshot(row, content))),
    search: withStoreErrors(createSearchIndex(db, searched, upkeep)),
    merges: withStoreErrors(createMergeStore(db)),
    bin: withStoreErrors(createBinStore(db, upkeep, createErasedNotes(db, content, keepStandings))),
    people: withStoreErrors(createPeopleStore(db, content, { upkeep, remembered })),
    atOnce: (work) => once.run(work),
  }
  return { stores, inner: { content, texts, searched, upkeep } }
}
