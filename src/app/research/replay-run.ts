import { boardAnswering } from '../../core/crawl/job-boards/board-answers.ts'
import { canonicalUrl } from '../../core/crawl/url.ts'
import { keepResearchNote } from '../refresh-accounts.ts'
import type { Run } from './research-run.ts'
import { takeIn } from './take-in-page.ts'

/**
 * Pages this run had already kept before it was interrupted: walked through again without asking for them. Answers of job boards are no
 * part of the walk: they are asked for at its end.
 */
export async function replayRun(run: Run): Promise<void> {
  const { deps, research, account, board, frontier, trail } = run
  const homeKey = canonicalUrl(run.site.homeUrl)
  const before = deps.workspace.pages
    .list(account.id)
    .filter((page) => page.researchId === research.id && page.status !== 'robots' && !boardAnswering(page.url))
  for (const page of before.toSorted((a, b) => a.fetchedAt.localeCompare(b.fetchedAt))) {
    const text = page.versionId ? deps.workspace.pages.text(page.versionId) : undefined
    board.page(page, text ?? null, 0)
    if (text && page.status === 200) {
      const others = trail.leadingTo(page.url)
      const home = [page.url, ...others].find((url) => canonicalUrl(url) === homeKey)
      // the kill may have come between the page and its note
      keepResearchNote(deps, account.id, text, page.id)
      await takeIn(run, home ?? page.url, page, text, home !== undefined)
      for (const url of others) frontier.visited(url, { status: 200, finalUrl: page.url, kind: page.kind })
    } else frontier.visited(page.url, { status: page.status })
  }
}
