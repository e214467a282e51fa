import type { ChangesOnFile } from '../core/changes/naming/change-signals.ts'
import { boardAnswering } from '../core/crawl/job-boards/board-answers.ts'
import type { Account } from '../core/model/account.ts'
import type { JobOpening } from '../core/model/job-board.ts'
import type { QuoteEvidence } from '../core/model/evidence.ts'
import { openingQuote } from './openings.ts'
import type { TextRevision } from './ports-pages.ts'
import type { Workspace } from './ports.ts'
import { goneStatuses, type Page } from '../core/model/page.ts'

/** What checks kept of an account, beside what its pages and job boards say today. */
export function changesOnFile(
  workspace: Workspace,
  account: Account,
  pages: readonly { readonly page: Page; readonly text: TextRevision }[],
): ChangesOnFile {
  const onFile = new Set(workspace.pages.list(account.id).map(({ id }) => id))
  return {
    changes: workspace.changes.list(account.id, mostChanges).filter(({ pageId }) => onFile.has(pageId)),
    // a page that is gone keeps its last copy, which says nothing of today
    pages: pages
      .filter(({ page }) => !goneStatuses.has(page.status))
      .map(({ page, text }) => ({ url: page.url, document: text.document, links: text.links })),
    openings: {
      boards: workspace.openings.boards(account.id),
      openings: workspace.openings.list(account.id).filter(({ pageId }) => onFile.has(pageId)),
      quoteOf: (opening: JobOpening): QuoteEvidence | null => openingQuote(workspace, opening),
      isBoard: (url: string) => boardAnswering(url) !== null,
    },
  }
}

/** Changes looked at, the latest: older ones are stale whatever they are. */
const mostChanges = 400
