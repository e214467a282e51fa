import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { type Candidate, type Frontier, type OfferedLink, createFrontier } from '../../core/crawl/frontier.ts'
import { parseHomeUrl, siteIdentity } from '../../core/crawl/url.ts'
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
import { refreshAccount } from '../refresh-accounts.ts'
import type { Board } from './board.ts'
import { fetchPolitely } from './fetch-politely.ts'
import { keepFailure, keepPage, knownPage, touchPage } from './keep-page.ts'
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
}

/**
 * From a company's address to a dossier: robots.txt and sitemap, then page after page by worth, each kept the moment it arrives.
 * A page that fails is a recorded reason. It ends with the pages read together as one site, and a snapshot.
 * @returns an error only when nothing could be read at all; cancelling is the caller's and ends it quietly.
 */
export async function runResearch(
  deps: Deps,
  research: Research,
  account: Account,
  board: Board,
  signal: AbortSignal,
): Promise<Result<null>> {
  deps.pacer.setDelay(research.homeUrl, research.delayMs)
  const opened = await deps.probe.open(research.homeUrl, { alternatives: otherSpellings(research.homeUrl), signal })
  if (!opened.ok) return opened
  const site = opened.value
  deps.pacer.setCrawlDelay(site.homeUrl, (await site.robotsFor(site.homeUrl)).crawlDelaySeconds)
  const frontier = createFrontier({ home: site.homeUrl, maxPages: research.maxPages, robots: site.robots })
  const run: Run = { deps, research, board, signal, frontier, site, account, read: new Map() }
  frontier.offer(site.candidates)
  replay(run)
  await walk(run)
  if (signal.aborted) return ok(null)
  if (run.read.size === 0) return fail(nothingRead(run, site.notes))
  keepLeftOut(run)
  board.now('Reading the pages together')
  await settleSite(deps, run.account)
  const snapshot = await refreshAccount(deps, account.id)
  if (!snapshot.ok) return snapshot
  board.coverage(snapshot.value.coverage)
  return ok(null)
}

/** Where only a domain was typed, the other ways its home page is reached. */
function otherSpellings(homeUrl: string): readonly string[] {
  const { host, pathname, protocol } = new URL(homeUrl)
  const typed = pathname === '/' && protocol === 'https:' ? parseHomeUrl(host) : undefined
  return typed?.ok ? typed.value.alternatives : []
}

async function walk(run: Run): Promise<void> {
  const { frontier, board, research, signal } = run
  for (let next = frontier.next(); next && !signal.aborted; next = frontier.next()) {
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
  if (!rules.allows(next.url)) return failed(run, next, robotsDenied(next.url))
  const known = knownPage(deps, run.account, next.url)
  const version = known?.versionId ? deps.workspace.pages.version(known.versionId) : undefined
  const fetched = await fetchPolitely(deps, {
    url: next.url,
    signal,
    refuseHop: (url) => (run.site.robots.allows(url) ? undefined : robotsDenied(url)),
    ...(version?.etag ? { etag: version.etag } : {}),
    ...(version?.lastModified ? { lastModified: version.lastModified } : {}),
  })
  if (signal.aborted && !fetched.ok) return
  if (!fetched.ok) return failed(run, next, fetched.error)
  if (siteIdentity(fetched.value.url) !== siteIdentity(next.url)) {
    return failed(run, next, otherSite(next, fetched.value))
  }
  if (fetched.value.status === 304 && known) return unchanged(run, next, known)
  await read(run, next, fetched.value)
}

/** One company's pages never reach another's dossier: the user is told, and decides. */
function otherSite(next: Candidate, response: FetchedResponse): AppError {
  const [from, to] = [new URL(next.url).host, new URL(response.url).host]
  return {
    kind: 'conflict',
    message: next.kind === 'home' ? `${from} leads to ${to}, another company’s site.` : `Leads to ${to}, another site.`,
    ...(next.kind === 'home' ? { next: `If that is the company you mean, add ${to} as an account.` } : {}),
    retry: 'never',
  }
}

async function read(run: Run, next: Candidate, response: FetchedResponse): Promise<void> {
  const { deps, research, board, frontier } = run
  const kept = await keepPage(deps, research, run.account, response, null)
  if (!kept.ok) return failed(run, next, kept.error)
  const { page, text } = kept.value
  learnName(run, next, text)
  board.page(page, text, response.body.byteLength)
  arrived(run, next.url, page, text)
  frontier.offer(offered(text.links, response.url))
  if (next.kind === 'home') {
    const html = new TextDecoder().decode(response.body)
    frontier.offer(await deps.probe.feeds({ html, url: response.url }, run.site, run.signal))
  }
}

function unchanged(run: Run, next: Candidate, known: Page): void {
  const text = known.versionId ? run.deps.workspace.pages.text(known.versionId) : undefined
  if (!text) return
  const page = touchPage(run.deps, run.research, known)
  run.board.page(page, text, 0)
  arrived(run, next.url, page, text)
  run.frontier.offer(offered(text.links, page.url))
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
}

/** Pages this run had already kept before it was interrupted: walked through again without asking for them. */
function replay(run: Run): void {
  const { deps, research, account, board, frontier } = run
  const before = deps.workspace.pages
    .list(account.id)
    .filter((page) => page.researchId === research.id && page.status !== 'robots')
  for (const page of before.toSorted((a, b) => a.fetchedAt.localeCompare(b.fetchedAt))) {
    const text = page.versionId ? deps.workspace.pages.text(page.versionId) : undefined
    board.page(page, text ?? null, 0)
    if (text && page.status === 200) {
      arrived(run, page.url, page, text)
      frontier.offer(offered(text.links, page.url))
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

/** The home page tells the company's real name; until then the account is called by its domain. A name the user gave stays. */
function learnName(run: Run, next: Candidate, text: TextRevision): void {
  const { siteName } = text.document
  if (next.kind !== 'home' || !siteName || run.account.name !== nameFromIdentity(run.account.identity)) return
  run.account = { ...run.account, name: siteName.slice(0, 200) }
  run.deps.workspace.accounts.save(run.account)
  run.board.account(run.account)
  changed(run.deps, 'accounts', run.account.id)
}

function nothingRead(run: Run, notes: readonly string[]): AppError {
  const pages = run.deps.workspace.pages.list(run.account.id)
  const why = pages.find((page) => page.researchId === run.research.id)?.reason ?? notes[0]
  return {
    kind: 'not-found',
    message: why ?? `${new URL(run.research.homeUrl).host} has no page that could be read.`,
    next: 'Check the address, or open the site in your browser.',
    retry: 'later',
  }
}
