import { accountMergesSql } from './0031-account-merges.ts'
import { workspaceSql } from './0001-workspace.ts'
import { broughtInSql } from './0002-brought-in.ts'
import { renderingSql } from './0003-rendering.ts'
import { researchQueueSql } from './0004-research-queue.ts'
import { responseHeadersSql } from './0005-response-headers.ts'
import { sessionsSql } from './0006-sessions.ts'
import { jobBoardsSql } from './0007-job-boards.ts'
import { identityQuestionSql } from './0008-identity-question.ts'
import { watchSql } from './0009-watch.ts'
import { decisionsSql } from './0010-decisions.ts'
import { removedPlaybooksSql } from './0011-removed-playbooks.ts'
import { attemptsSql } from './0012-attempts.ts'
import { briefEditsSql } from './0017-brief-edits.ts'
import { debriefsSql } from './0013-debriefs.ts'
import { ownQuestionsSql } from './0014-own-questions.ts'
import { relationSql } from './0015-relation.ts'
import { problemWordsSql } from './0016-problem-words.ts'
import { segmentsSql } from './0018-segments.ts'
import { binSql } from './0023-bin.ts'
import { notesInBinSql } from './0024-notes-in-bin.ts'
import { callSheetsSql } from './0025-call-sheets.ts'
import { notesListedSql } from './0026-notes-listed.ts'
import { assistLinesSql } from './0034-assist-lines.ts'
import { leanIndexSql } from './0035-lean-index.ts'
import { insightsSql } from './0036-insights.ts'
import { erasedPeopleSql } from './0033-erased-people.ts'
import { noteImagesSql } from './0032-note-images.ts'
import { noteHistorySql } from './0030-note-history.ts'
import { tagsSql } from './0019-tags.ts'
import { approvalsSql } from './0020-approvals.ts'
import { calendarLinksSql } from './0021-calendar-links.ts'
import { keptQuotesSql } from './0028-kept-quotes.ts'
import { standingsSql } from './0022-standings.ts'
import { accountListSql } from './0027-account-list.ts'
import { searchIndexSql } from './0029-search-index.ts'

/** One step of the schema. `number` counts from 1 without gaps; `sql` never changes once released. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** All steps, oldest first. */
export const workspaceMigrations: readonly Migration[] = [
  { number: 1, name: 'workspace', sql: workspaceSql },
  { number: 2, name: 'brought-in', sql: broughtInSql },
  { number: 3, name: 'rendering', sql: renderingSql },
  { number: 4, name: 'research-queue', sql: researchQueueSql },
  { number: 5, name: 'response-headers', sql: responseHeadersSql },
  { number: 6, name: 'sessions', sql: sessionsSql },
  { number: 7, name: 'job-boards', sql: jobBoardsSql },
  { number: 8, name: 'identity-question', sql: identityQuestionSql },
  { number: 9, name: 'watch', sql: watchSql },
  { number: 10, name: 'decisions', sql: decisionsSql },
  { number: 11, name: 'removed-playbooks', sql: removedPlaybooksSql },
  { number: 12, name: 'attempts', sql: attemptsSql },
  { number: 13, name: 'debriefs', sql: debriefsSql },
  { number: 14, name: 'own-questions', sql: ownQuestionsSql },
  { number: 15, name: 'relation', sql: relationSql },
  { number: 16, name: 'problem-words', sql: problemWordsSql },
  { number: 17, name: 'brief-edits', sql: briefEditsSql },
  { number: 18, name: 'segments', sql: segmentsSql },
  { number: 19, name: 'tags', sql: tagsSql },
  { number: 20, name: 'approvals', sql: approvalsSql },
  { number: 21, name: 'calendar-links', sql: calendarLinksSql },
  { number: 22, name: 'standings', sql: standingsSql },
  { number: 23, name: 'bin', sql: binSql },
  { number: 24, name: 'notes-in-bin', sql: notesInBinSql },
  { number: 25, name: 'call-sheets', sql: callSheetsSql },
  { number: 26, name: 'notes-listed', sql: notesListedSql },
  { number: 27, name: 'account-list', sql: accountListSql },
  { number: 28, name: 'kept-quotes', sql: keptQuotesSql },
  { number: 29, name: 'search-index', sql: searchIndexSql },
  { number: 30, name: 'note-history', sql: noteHistorySql },
  { number: 31, name: 'account-merges', sql: accountMergesSql },
  { number: 32, name: 'note-images', sql: noteImagesSql },
  { number: 33, name: 'erased-people', sql: erasedPeopleSql },
  { number: 34, name: 'assist-lines', sql: assistLinesSql },
  { number: 35, name: 'lean-index', sql: leanIndexSql },
  { number: 36, name: 'insights', sql: insightsSql },
]
