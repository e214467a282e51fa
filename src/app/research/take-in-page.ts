import type { OfferedLink } from '../../core/crawl/frontier.ts'
import type { Link, Page } from '../../core/model/page.ts'
import { type PageLeads, readPageLeads } from '../../core/crawl/page-leads.ts'
import { coverageOf } from '../../core/snapshot/coverage.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { TextRevision } from '../ports-pages.ts'
import type { Run } from './research-run.ts'

/** A page that is on file now: it counts for the budget and the coverage, and its links wait with the others. */
export async function takeIn(run: Run, asked: string, page: Page, text: TextRevision, isHome: boolean): Promise<void> {
  const html = htmlOf(run, page)
  const leads = readPageLeads(html, page.url)
  arrived(run, asked, page, text, leads)
  run.frontier.offer([...offered(text.links, page.url), ...offeredLeads(leads, page.url, text.links.length)])
  if (isHome && html !== '' && !run.signal.aborted)
    run.frontier.offer(await run.deps.probe.feeds({ html, url: page.url }, run.site, run.signal))
}

/** The saved copy as text of one byte a letter at least: addresses are ASCII. Nothing for what is no web page. */
function htmlOf({ deps }: Run, { versionId }: Page): string {
  const body = versionId === null ? undefined : deps.workspace.pages.body(versionId)
  return body ? new TextDecoder().decode(body) : ''
}

function arrived(run: Run, asked: string, page: Page, text: TextRevision, leads: PageLeads): void {
  run.frontier.visited(asked, {
    status: 200,
    finalUrl: page.url,
    kind: page.kind,
    textHash: text.document.text,
    lang: page.lang,
    canonical: leads.canonical,
    languageTwins: leads.languageTwins,
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

/** Links to click; an embedded job board is none. */
function offered(links: readonly Link[], from: string): OfferedLink[] {
  return links.filter(({ board }) => !board).map((link, position) => ({ ...link, position, from, source: 'link' }))
}

/** Frames, image maps and pages that send a browser on: they stand behind the links with words. */
const offeredLeads = ({ links }: PageLeads, from: string, before: number): OfferedLink[] =>
  links.map((link, at) => ({ ...link, position: before + at, from, source: 'link', region: 'main' }))
