import { fetchFailure, robotsDenied, statusFailure } from '../../core/crawl/fetch-failure.ts'
import type { Candidate } from '../../core/crawl/frontier.ts'
import { shouldRetry } from '../../core/crawl/retry.ts'
import { canonicalUrl, siteIdentity } from '../../core/crawl/url.ts'
import type { Page } from '../../core/model/page.ts'
import type { AppError } from '../../core/model/result.ts'
import type { FetchedResponse } from '../ports-web.ts'
import { doubtHome, doubtName, doubtRedirect, settled } from './doubt-home.ts'
import { fetchPolitely } from './fetch-politely.ts'
import { keepFailure, keepPage, knownPage, touchPage } from './keep-page.ts'
import { learnNameFrom } from './learn-name.ts'
import type { Run } from './research-run.ts'
import { takeIn } from './take-in-page.ts'

/** Asks for one page, keeps what came of it, and offers its links. */
export async function visitPage(run: Run, next: Candidate): Promise<void> {
  const { deps, signal } = run
  const rules = await run.site.robotsFor(next.url)
  // rules that were not waited for say no to everything
  if (signal.aborted) return
  if (!rules.allows(next.url)) return failed(run, next, robotsDenied(next.url, rules))
  const known = knownPage(deps, run.account, next.url)
  const version = known?.versionId ? deps.workspace.pages.version(known.versionId) : undefined
  const led: { to?: Page } = {}
  const fetched = await fetchPolitely(deps, {
    url: next.url,
    signal,
    ...(next.document ? { documents: true } : {}),
    async refuseHop(url) {
      if (siteIdentity(url) !== siteIdentity(next.url)) return elsewhere(run, next, url)
      const rulesThere = await run.site.robotsFor(url)
      if (!rulesThere.allows(url)) return robotsDenied(url, rulesThere)
      const twin = readInThisRun(run, url)
      if (twin) led.to = twin
      return twin && fetchFailure('cancelled', url)
    },
    ...(version?.etag ? { etag: version.etag } : {}),
    ...(version?.lastModified ? { lastModified: version.lastModified } : {}),
  })
  if (led.to) return ledToKnown(run, next, led.to)
  if (signal.aborted && !fetched.ok) return
  if (!fetched.ok) return failed(run, next, fetched.error)
  if (fetched.value.status === 304) return unchanged(run, next, known)
  if (fetched.value.url !== next.url) run.trail.add(next.url, fetched.value.url)
  await read(run, next, fetched.value)
}

function readInThisRun(run: Run, url: string): Page | undefined {
  const key = canonicalUrl(url)
  return [...run.read.values()].find(({ page }) => canonicalUrl(page.url) === key)?.page
}

/** Another address of a page that was just read: it is not asked for a second time. */
function ledToKnown(run: Run, next: Candidate, page: Page): void {
  run.trail.add(next.url, page.url)
  run.frontier.visited(next.url, { status: 200, finalUrl: page.url, kind: page.kind })
}

/** One company's pages never reach another's dossier: where the home page leads on, the user is asked. */
function elsewhere(run: Run, next: Candidate, url: string): AppError {
  if (isHome(run, next)) run.doubt = doubtRedirect(run, next.url, url) ?? null
  return run.doubt ?? { kind: 'conflict', message: `Leads to ${new URL(url).host}, another site.`, retry: 'never' }
}

const isHome = (run: Run, { url }: Candidate): boolean => canonicalUrl(url) === canonicalUrl(run.site.homeUrl)

async function read(run: Run, next: Candidate, response: FetchedResponse): Promise<void> {
  const { deps, research, board } = run
  const first = isHome(run, next)
  if (first) run.doubt = doubtHome(run, response) ?? null
  if (run.doubt) return failed(run, next, run.doubt)
  const kept = await keepPage(deps, research, run.account, response, run.render)
  if (!kept.ok) return failed(run, next, kept.error)
  const { page, text } = kept.value
  if (first) doubtName(run, response, text)
  learnNameFrom(run, text, page.url, first)
  board.page(page, text, response.body.byteLength)
  await takeIn(run, next.url, page, text, next.kind === 'home')
}

async function unchanged(run: Run, next: Candidate, known: Page | undefined): Promise<void> {
  const text = known?.versionId ? run.deps.workspace.pages.text(known.versionId) : undefined
  // “not modified” to a question that named no version
  if (!known || !text) return failed(run, next, statusFailure(next.url, 304))
  const page = touchPage(run.deps, run.research, known, text)
  if (isHome(run, next)) settled(run)
  run.board.page(page, text, 0)
  await takeIn(run, next.url, page, text, next.kind === 'home')
}

function failed(run: Run, next: Candidate, error: AppError): void {
  const page = keepFailure(run.deps, run.research, run.account, next, error)
  run.frontier.visited(next.url, { status: page.status })
  run.board.page(page, null, 0)
  const verdict = shouldRetry(1, { type: 'error', error })
  if (!verdict.retry && verdict.notBefore !== undefined) run.leftAlone = pauseWords(next.url, verdict.notBefore)
}

/** Going on would only write the same reason beside every page. */
const pauseWords = (url: string, seconds: number): string =>
  `${new URL(url).host} asks for a pause of ${seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`}. Research again after that; what was read is kept.`
