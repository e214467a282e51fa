import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { createFrontier } from '../../core/crawl/frontier.ts'
import { canonicalUrl, parseHomeUrl } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { nameFromIdentity } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { Board } from './board.ts'
import { doubtSameName } from './doubt-home.ts'
import { findChanges, type LastSeen } from './find-changes.ts'
import { keepFailure } from './keep-page.ts'
import { learnName } from './learn-name.ts'
import { openRedirectTrail } from './redirect-trail.ts'
import { createPageRendering } from './render-page.ts'
import { readJobBoards } from './read-job-boards.ts'
import { replayRun } from './replay-run.ts'
import type { Run } from './research-run.ts'
import { settleSite } from './settle-site.ts'
import { visitPage } from './visit-page.ts'

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
  const opened = await openRun(deps, research, account, board, signal)
  if (!opened.ok) return opened
  const run = opened.value
  await replayRun(run)
  await walk(run)
  if (signal.aborted) return ok(null)
  if (run.doubt) return fail(run.doubt)
  if (run.read.size === 0) return fail(nothingRead(run, run.site.notes))
  return finishRun(run, account)
}

/** Asks for robots.txt and the sitemaps, and sets the pace. */
export async function openRun(
  deps: Deps,
  research: Research,
  account: Account,
  board: Board,
  signal: AbortSignal,
): Promise<Result<Run>> {
  deps.pacer.setDelay(research.homeUrl, research.delayMs)
  deps.reader.warmUp()
  const opened = await deps.probe.open(research.homeUrl, { alternatives: otherSpellings(research.homeUrl), signal })
  if (!opened.ok) return opened
  const site = opened.value
  const { crawlDelaySeconds } = await site.robotsFor(site.homeUrl)
  deps.pacer.setCrawlDelay(site.homeUrl, crawlDelaySeconds)
  const frontier = createFrontier({ home: site.homeUrl, maxPages: research.maxPages, robots: site.robots })
  frontier.offer(site.candidates)
  const trail = openRedirectTrail(deps.workspace.settings, research)
  const render = account.rendering && deps.renderer ? createPageRendering(deps, deps.renderer, site, signal) : undefined
  const shared = { deps, research, board, signal, frontier, site, trail, render }
  return ok({
    ...shared,
    account,
    pauseMs: Math.max(research.delayMs, crawlDelaySeconds * 1000),
    lastSeen: lastSeenBefore(deps, research),
    read: new Map(),
    leftAlone: null,
    doubt: null,
  })
}

/** What this run asks for again it overwrites; a run that goes on after a kill has done so with a part already. */
function lastSeenBefore(deps: Deps, { id, accountId }: Research): LastSeen {
  const pages = deps.workspace.pages.list(accountId)
  return new Map(
    pages
      .filter(({ status, researchId }) => status === 200 && researchId !== id)
      .map((page) => [page.id, page.fetchedAt]),
  )
}

/** What is left when no page is worth asking for any more: the pages read together, their job boards, the name, the snapshot. */
export async function finishRun(run: Run, before: Account): Promise<Result<string | null>> {
  const { deps, board, signal } = run
  keepLeftOut(run)
  board.fetching(null, 0)
  board.now('Reading the pages together')
  await settleSite(deps, run.account, signal)
  await readJobBoards(run)
  if (signal.aborted) return ok(null)
  if (before.name === nameFromIdentity(before.identity)) {
    learnName(run, deps.workspace.pages.texts(before.id)[0]?.text, run.account.name)
  }
  doubtSameName(run)
  await findChanges(deps, run.research, run.account, run.lastSeen, signal)
  const snapshot = await refreshAccount(deps, before.id)
  if (!snapshot.ok) return snapshot
  board.coverage(snapshot.value.coverage)
  // what robots.txt asked for and was not done as written is told as well
  const notes = run.site.notes.join(' ')
  return ok(run.leftAlone ?? (notes === '' ? null : notes))
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
    const next = signal.aborted || run.leftAlone || run.doubt ? undefined : frontier.next()
    if (!next) return
    const { kept, waiting } = frontier.counts()
    board.now(`${next.document ? 'A document' : `Page ${kept + 1}`}, ${paceWords(run.pauseMs)}`)
    board.fetching(next.url, Math.min(waiting, research.maxPages - kept))
    await visitPage(run, next)
  }
}

const paceWords = (delayMs: number): string => (delayMs >= 1000 ? `one every ${delayMs / 1000} s` : 'one at a time')

/** Links a reader of the pages might miss: those robots.txt keeps us from stay on file with the reason. */
function keepLeftOut(run: Run): void {
  for (const { url, type } of run.frontier.leftOut()) {
    if (type !== 'robots') continue
    run.board.page(
      keepFailure(
        run.deps,
        run.research,
        run.account,
        { url, kind: 'other', text: '' },
        fetchFailure('robots-denied', url),
      ),
      null,
      0,
    )
  }
}

export function nothingRead(run: Run, notes: readonly string[]): AppError {
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
