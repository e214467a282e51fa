import { fetchFailure, statusFailure } from '../../core/crawl/fetch-failure.ts'
import { canonicalUrl, parseHomeUrl, siteIdentity } from '../../core/crawl/url.ts'
import { shouldRetry } from '../../core/crawl/retry.ts'
import { type Candidate, type Frontier, type OfferedLink, createFrontier } from '../../core/crawl/frontier.ts'
import type { Account } from '../../core/model/account.ts'
import type { Link, Page } from '../../core/model/page.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { coverageOf } from '../../core/snapshot/coverage.ts'
import type { DossierPage } from '../../core/snapshot/dossier.ts'
import { nameFromIdentity } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { playbookFor } from '../playbook-in-use.ts'
import type { FetchedResponse, ProbedSite, TextRevision } from '../ports.ts'
import { keepResearchNote, refreshAccount } from '../refresh-accounts.ts'
import type { Board } from './board.ts'
import { fetchPolitely } from './fetch-politely.ts'
import { keepFailure, keepPage, knownPage, touchPage } from './keep-page.ts'
import { type RedirectTrail, openRedirectTrail } from './redirect-trail.ts'
import { type RenderPage, createPageRendering } from './render-page.ts'
import { settleSite } from './settle-site.ts'

export type Run = {
  readonly deps: Deps
  readonly research: Research
  readonly board: Board
  readonly signal: AbortSignal
  readonly frontier: Frontier
  readonly site: ProbedSite
  account: Account
  /** Pages read so far, for the coverage shown. */
  readonly read: Map<string, DossierPage>
  readonly trail: RedirectTrail
  /** Runs the scripts of pages that are empty without them, where the user said so and there is a browser for it. */
  readonly render: RenderPage | undefined
  /** The host asked to be left alone for longer than a run waits. */
  leftAlone: string | null
}

/**
 * From a company's address to a dossier: robots.txt and sitemap, then page after page by worth, each kept the moment it arrives.
 * A page that fails is a recorded reason. It ends with the pages read together as one site, and a snapshot.
 * @returns what the user should know of the end, or null; an error only when nothing could be read at all. Cancelling is the caller's
 *   and ends it quietly.
 */
export async function runResearch(
  deps: Deps,
  research: Research,
  account: Account,
  board: Board,
  signal: AbortSignal,
): Promise<Result<string | null>> {
  deps.pacer.setDelay(research.homeUrl, research.delayMs)
  const opened = await deps.probe.open(research.homeUrl, { alternatives: otherSpellings(research.homeUrl), signal })
  if (!opened.ok) return opened
  const site = opened.value
  deps.pacer.setCrawlDelay(site.homeUrl, (await site.robotsFor(site.homeUrl)).crawlDelaySeconds)
  const frontier = createFrontier({ home: site.homeUrl, maxPages: research.maxPages, robots: site.robots })
  const trail = openRedirectTrail(deps.workspace.settings, research)
  const render = account.rendering && deps.renderer ? createPageRendering(deps, deps.renderer, site, signal) : undefined
  const run: Run = {
    deps,
    research,
    board,
    signal,
    frontier,
    site,
    account,
    read: new Map(),
    trail,
    render,
    leftAlone: null,
  }
  frontier.offer(site.candidates)
  await replay(run)
  await walk(run)
  if (signal.aborted) return ok(null)
  if (run.read.size === 0) return fail(nothingRead(run, site.notes))
  keepLeftOut(run)
  board.fetching(null, 0)
  board.now('Reading the pages together')
  await settleSite(deps, run.account, signal)
  if (signal.aborted) return ok(null)
  if (account.name === nameFromIdentity(account.identity)) {
    learnName(run, deps.workspace.pages.texts(account.id)[0]?.text, run.account.name)
  }
  const snapshot = await refreshAccount(deps, account.id)
  if (!snapshot.ok) return snapshot
  board.coverage(snapshot.value.coverage)
  return ok(run.leftAlone)
}

/** Where only a domain was typed, the other ways its home page is reached. */
function otherSpellings(homeUrl: string): readonly string[] {
  const { host, pathname, protocol } = new URL(homeUrl)
  const typed = pathname === '/' && protocol === 'https:' ? parseHomeUrl(host) : undefined
  return typed?.ok ? typed.value.alternatives : []
}

async function walk(run: Run): Promise<void> {
  const { frontier, board, research, signal } = run
  for (;;) {
    const next = signal.aborted || run.leftAlone ? undefined : frontier.next()
    if (!next) return
    const { kept, waiting } = frontier.counts()
    board.now(`Page ${kept + 1}, ${paceWords(research.delayMs)}`)
    board.fetching(next.url, Math.min(waiting, research.maxPages - kept))
    await visit(run, next)
  }
}

const paceWords = (delayMs: number): string => (delayMs >= 1000 ? `one every ${delayMs / 1000} s` : 'one at a time')

/** Asks for one page, keeps what came of it, and offers its links. */
async function visit(run: Run, next: Candidate): Promise<void> {
  const { deps, signal } = run
  const rules = await run.site.robotsFor(next.url)
  // rules that were not waited for say no to everything
  if (signal.aborted) return
  if (!rules.allows(next.url)) return failed(run, next, robotsDenied(next.url))
  const known = knownPage(deps, run.account, next.url)
  const version = known?.versionId ? deps.workspace.pages.version(known.versionId) : undefined
  const led: { to?: Page } = {}
  const fetched = await fetchPolitely(deps, {
    url: next.url,
    signal,
    refuseHop(url) {
      if (siteIdentity(url) !== siteIdentity(next.url)) return otherSite(next, url)
      if (!run.site.robots.allows(url)) return robotsDenied(url)
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

/** One company's pages never reach another's dossier: the user is told, and decides. */
function otherSite(next: Candidate, url: string): AppError {
  const [from, to] = [new URL(next.url).host, new URL(url).host]
  return {
    kind: 'conflict',
    message: next.kind === 'home' ? `${from} leads to ${to}, another company’s site.` : `Leads to ${to}, another site.`,
    ...(next.kind === 'home' ? { next: `If that is the company you mean, add ${to} as an account.` } : {}),
    retry: 'never',
  }
}

async function read(run: Run, next: Candidate, response: FetchedResponse): Promise<void> {
  const { deps, research, board, frontier } = run
  const kept = await keepPage(deps, research, run.account, response, run.render)
  if (!kept.ok) return failed(run, next, kept.error)
  const { page, text } = kept.value
  learnName(run, text)
  board.page(page, text, response.body.byteLength)
  arrived(run, next.url, page, text)
  frontier.offer(offered(text.links, response.url))
  if (next.kind === 'home') await offerFeeds(run, page)
}

async function unchanged(run: Run, next: Candidate, known: Page | undefined): Promise<void> {
  const text = known?.versionId ? run.deps.workspace.pages.text(known.versionId) : undefined
  // “not modified” to a question that named no version
  if (!known || !text) return failed(run, next, statusFailure(next.url, 304))
  const page = touchPage(run.deps, run.research, known, text)
  run.board.page(page, text, 0)
  arrived(run, next.url, page, text)
  run.frontier.offer(offered(text.links, page.url))
  if (next.kind === 'home') await offerFeeds(run, page)
}

/** What the feeds of the home page lead to. They are asked for again where its saved copy was enough: they change, it may not have. */
async function offerFeeds(run: Run, { versionId, url }: Page): Promise<void> {
  const body = versionId ? run.deps.workspace.pages.body(versionId) : undefined
  if (!body || run.signal.aborted) return
  const html = new TextDecoder().decode(body)
  run.frontier.offer(await run.deps.probe.feeds({ html, url }, run.site, run.signal))
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

/** Pages this run had already kept before it was interrupted: walked through again without asking for them. */
async function replay(run: Run): Promise<void> {
  const { deps, research, account, board, frontier, trail } = run
  const homeKey = canonicalUrl(run.site.homeUrl)
  const before = deps.workspace.pages
    .list(account.id)
    .filter((page) => page.researchId === research.id && page.status !== 'robots')
  for (const page of before.toSorted((a, b) => a.fetchedAt.localeCompare(b.fetchedAt))) {
    const text = page.versionId ? deps.workspace.pages.text(page.versionId) : undefined
    board.page(page, text ?? null, 0)
    if (text && page.status === 200) {
      const others = trail.leadingTo(page.url)
      const home = [page.url, ...others].find((url) => canonicalUrl(url) === homeKey)
      // the kill may have come between the page and its note
      keepResearchNote(deps, account.id, text, page.id)
      arrived(run, home ?? page.url, page, text)
      for (const url of others) frontier.visited(url, { status: 200, finalUrl: page.url, kind: page.kind })
      frontier.offer(offered(text.links, page.url))
      if (home) await offerFeeds(run, page)
    } else frontier.visited(page.url, { status: page.status })
  }
}

/** Links a reader of the pages might miss: those robots.txt keeps us from stay on file with the reason. */
function keepLeftOut(run: Run): void {
  for (const { url, type } of run.frontier.leftOut()) {
    if (type !== 'robots') continue
    run.board.page(
      keepFailure(run.deps, run.research, run.account, { url, kind: 'other', text: '' }, robotsDenied(url)),
      null,
      0,
    )
  }
}

const robotsDenied = (url: string): AppError => fetchFailure('robots-denied', url)

function offered(links: readonly Link[], from: string): OfferedLink[] {
  return links.map((link, position) => ({ ...link, position, from, source: 'link' }))
}

/**
 * The first page that shows the company's name tells it; until then the account is called by its domain. Once the pages were
 * read together they know it better. A name the user gave stays.
 */
function learnName(run: Run, text: TextRevision | undefined, learned = nameFromIdentity(run.account.identity)): void {
  const siteName = text?.document.siteName
  if (!siteName || run.account.name !== learned || siteName === learned) return
  run.account = { ...run.account, name: siteName.slice(0, 200) }
  run.deps.workspace.accounts.save(run.account)
  run.board.account(run.account)
  changed(run.deps, 'accounts', run.account.id)
}

function nothingRead(run: Run, notes: readonly string[]): AppError {
  const pages = run.deps.workspace.pages.list(run.account.id).filter((page) => page.researchId === run.research.id)
  const home = pages.find((page) => canonicalUrl(page.url) === canonicalUrl(run.site.homeUrl)) ?? pages[0]
  // where robots.txt could not be had, the note says so and the page only that it was not asked for
  const why = home?.status === 'robots' ? (notes[0] ?? home.reason) : (home?.reason ?? notes[0])
  return {
    kind: 'not-found',
    message: why ?? `${new URL(run.research.homeUrl).host} has no page that could be read.`,
    // a page's reason already says what can be done
    ...(why && why === home?.reason ? {} : { next: 'Check the address, or open the site in your browser.' }),
    retry: 'later',
  }
}
