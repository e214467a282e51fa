import type { Dossier } from '../core/snapshot/dossier.ts'
import type { Account } from '../core/model/account.ts'
import type { SegmentNote } from '../core/model/note.ts'
import { changesOnFile } from './changes-on-file.ts'
import { pagesOnFile } from './pages-on-file.ts'
import { heldCalls } from './pursuit/held-calls.ts'
import { loggedCalls } from './proved.ts'
import type { Workspace } from './ports.ts'
import { reviewOf } from './review/review-on-file.ts'

/** Insight notes that speak of the account's segment. What is noted at the fictional companies stays among them. */
export function segmentNotesFor(workspace: Workspace, { segment, sample }: Account): readonly SegmentNote[] {
  if (segment === null) return []
  return workspace.notes.ofSegment(segment, mostSegmentNotes).filter(({ at }) => at.sample === sample)
}

const mostSegmentNotes = 100

/** Everything on file about one account, as the snapshot is computed from. Only this account's pages are ever in it. */
export function loadDossier(workspace: Workspace, account: Account): Dossier {
  const pages = pagesOnFile(workspace, account.id)
  const read = new Set(pages.map(({ page }) => page.id))
  return {
    account,
    pages,
    notRead: workspace.pages.list(account.id).filter((page) => !read.has(page.id)),
    calls: heldCalls(workspace, account.id),
    said: workspace.debriefs.list(account.id).flatMap(({ said }) => said),
    logged: loggedCalls(workspace),
    notes: workspace.notes.list(account.id),
    segmentNotes: segmentNotesFor(workspace, account),
    asks: workspace.ownQuestions.list(account.id),
    words: workspace.problemWords.list(account.id),
    changes: workspace.changes.list(account.id, 100),
    changesOnFile: changesOnFile(workspace, account, pages),
    review: reviewOf(workspace, account.id),
    jobs: { boards: workspace.openings.boards(account.id), openings: workspace.openings.list(account.id) },
  }
}
