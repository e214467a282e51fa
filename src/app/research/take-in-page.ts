import type { OfferedLink } from '../../core/crawl/frontier.ts'
import type { Link, Page } from '../../core/model/page.ts'
import { coverageOf } from '../../core/snapshot/coverage.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { TextRevision } from '../ports.ts'
import type { Run } from './research-run.ts'

/** A page that is on file now: it counts for the budget and the coverage, and its links wait with the others. */
export async function takeIn(run: Run, asked: string, page: Page, text: TextRevision, isHome: boolean): Promise<void> {
  arrived(run, asked, page, text)
  run.frontier.offer(offered(text.links, page.url))
  if (isHome) await offerFeeds(run, page)
}

function arrived(run: Run, asked: string, page: Page, text: TextRevision): void {
  run.frontier.visited(asked, {
    status: 200,
    finalUrl: page.url,
    kind: page.kind,
    textHash: text.document.text,
    lang: page.lang,
  })
  const version = run.deps.workspace.pages.version(text.pageVersionId)
  if (version) run.read.set(page.id, { page, version, text })
  const pages = [...run.read.values()]
  const playbook = playbookFor(run.deps, run.account)
  const problems = playbook
    ? pages.flatMap((each) => each.text.problems.filter(({ holder }) => holder === 'account'))
    : null
  run.board.coverage(
    coverageOf(
      pages,
      pages.flatMap((each) => each.text.events),
      problems,
      { finished: false },
    ),
  )
}

/** What the feeds of the home page lead to. They are asked for again where its saved copy was enough: they change, it may not have. */
async function offerFeeds(run: Run, { versionId, url }: Page): Promise<void> {
  const body = versionId ? run.deps.workspace.pages.body(versionId) : undefined
  if (!body || run.signal.aborted) return
  const html = new TextDecoder().decode(body)
  run.frontier.offer(await run.deps.probe.feeds({ html, url }, run.site, run.signal))
}

/** Links to click; an embedded job board is none. */
function offered(links: readonly Link[], from: string): OfferedLink[] {
  return links.filter(({ board }) => !board).map((link, position) => ({ ...link, position, from, source: 'link' }))
}
