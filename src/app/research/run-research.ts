import { createFrontier, type Frontier } from '../../core/crawl/frontier.ts'
import { parseHomeUrl, siteIdentity } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import type { Link } from '../../core/model/page.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { coverageOf } from '../../core/snapshot/coverage.ts'
import { nameFromIdentity } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { mergedEvents } from '../signals.ts'
import type { FetchedResponse } from '../ports.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { Board } from './board.ts'
import { fetchPolitely } from './fetch-politely.ts'
import { type KeptPage, keepFailure, keepPage, knownPage } from './keep-page.ts'
import { settleSite } from './settle-site.ts'

type Run = {
  readonly deps: Deps
  readonly research: Research
  readonly board: Board
  readonly signal: AbortSignal
  account: Account
}

/**
 * From a company's address to a dossier: robots.txt and sitemap, then page after page by worth, each kept the moment it arrives.
 * A page that fails is a recorded reason. Ends with the pages read together as one site, and a snapshot.
 * @returns an error only when nothing could be read at all.
 */
export async function runResearch(
  deps: Deps,
  research: Research,
  account: Account,
  board: Board,
  signal: AbortSignal,
): Promise<Result<null>> {
  const run: Run = { deps, research, board, signal, account }
  deps.pacer.setDelay(research.homeUrl, research.delayMs)
  const home = await openHome(run)
  if (!home.ok) return home
  const frontier = createFrontier({ home: home.value.homeUrl, maxPages: research.maxPages, robots: home.value.robots })
  frontier.offer(home.value.candidates)
  replay(run, frontier)
  for (let next = frontier.next(); next && !signal.aborted; next = frontier.next()) {
    board.fetching(next.url, frontier.waiting())
    await visit(run, frontier, next)
  }
  board.fetching(null, 0)
  if (deps.workspace.pages.texts(account.id).length === 0 && !signal.aborted) return fail(nothingRead(run))
  board.now('Reading the pages together')
  await settleSite(deps, research, run.account)
  await refreshAccount(deps, account.id)
  board.coverage(coverage(run, true))
  return ok(null)
}
