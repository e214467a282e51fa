import { type Candidate, createFrontier } from '../../core/crawl/frontier.ts'
import { boardAnswering } from '../../core/crawl/job-boards/board-answers.ts'
import { changedSince, onlyNewLinks } from '../../core/crawl/only-new-links.ts'
import { pageValues } from '../../core/crawl/page-value.ts'
import { canonicalUrl, sameSite } from '../../core/crawl/url.ts'
import type { Account } from '../../core/model/account.ts'
import { goneStatuses, type Page } from '../../core/model/page.ts'
import type { Research } from '../../core/model/research.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { Workspace } from '../ports.ts'
import { refreshAccount } from '../refresh-accounts.ts'
import type { Board } from './board.ts'
import { findChanges, hadGone, isTold } from './find-changes.ts'
import { readJobBoards } from './read-job-boards.ts'
import { replayRun } from './replay-run.ts'
import type { Run } from './research-run.ts'
import { finishRun, nothingRead, openRun, runResearch } from './run-research.ts'
import { visitPage } from './visit-page.ts'

/** Pages that a check adds at most: news, openings and cases that were not there before. */
export const newPagesOfCheck = 10
/** Pages on file that a check asks for at most. */
const mostAsked = 480

/** Pages of a site that a check asks for, the most worthwhile first: all that research has from it. */
export function pagesToCheck(workspace: Workspace, account: Account): readonly Page[] {
  return (
    workspace.pages
      .list(account.id)
      .filter(({ versionId, url, origin }) => versionId !== null && origin === null && sameSite(url, account.homeUrl))
      // a board on the company's own domain is asked in its own way, with the others
      .filter(({ url }) => boardAnswering(url) === null)
      .toSorted((a, b) => pageValues[b.kind][0] - pageValues[a.kind][0] || a.fetchedAt.localeCompare(b.fetchedAt))
      .slice(0, mostAsked)
  )
}

/**
 * Asks again for what is on file, naming the copy there is: an unchanged page answers 304 and sends nothing. Then for what
 * the pages lead to that they did not lead to before. A page that is gone stays on file with its reason. An account
 * nothing is on file about is researched. Goes on after a kill like any run.
 */
export async function recheckAccount(
  deps: Deps,
  research: Research,
  account: Account,
  board: Board,
  signal: AbortSignal,
): Promise<Result<string | null>> {
  const onFile = pagesToCheck(deps.workspace, account)
  if (onFile.length === 0) return runResearch(deps, research, account, board, signal)
  const opened = await openRun(deps, research, account, board, signal)
  if (!opened.ok) return opened
  const run = checkingOnly(opened.value, onFile)
  await replayRun(run)
  await askAgain(run, onFile)
  await lookAtNew(run)
  if (signal.aborted) return ok(null)
  if (run.doubt) return fail(run.doubt)
  if (run.read.size === 0) return fail(nothingRead(run, run.site.notes))
  if (broughtAnything(run)) return finishRun(run, account)
  // what stands on another host may have changed all the same
  await readJobBoards(run)
  if (signal.aborted || !broughtAnything(run)) return ok(run.leftAlone)
  await findChanges(deps, research, account, run.lastSeen, signal)
  const snapshot = await refreshAccount(deps, account.id)
  return snapshot.ok ? ok(run.leftAlone) : snapshot
}

function checkingOnly(run: Run, onFile: readonly Page[]): Run {
  const { site } = run
  const frontier = createFrontier({
    home: site.homeUrl,
    maxPages: onFile.length + newPagesOfCheck,
    robots: site.robots,
  })
  const limited = { ...run, frontier: onlyNewLinks(frontier, knownAddresses(run)) }
  limited.frontier.offer(changedSince(site.candidates, lastAsked(run)))
  return limited
}

/** Pages on file, and all that their copies from before this run led to. */
function knownAddresses({ deps, research, account }: Run): ReadonlySet<string> {
  const { pages } = deps.workspace
  return new Set(
    pages.list(account.id).flatMap((page) => {
      const before = pages.versions(page.id).find(({ fetchedAt }) => fetchedAt < research.startedAt)
      const links = before ? (pages.text(before.id)?.links ?? []) : []
      // a page that is new in this run was not known before it, and is not asked for twice all the same
      const urls = before || page.versionId === null ? [page.url, ...links.map(({ url }) => url)] : []
      return urls.filter((url) => URL.canParse(url)).map(canonicalUrl)
    }),
  )
}

/** When the pages were asked for last before this run; the beginning of time where this run was all. */
function lastAsked({ deps, research, account }: Run): string {
  const times = deps.workspace.pages
    .list(account.id)
    .flatMap(({ id }) => deps.workspace.pages.versions(id).map(({ fetchedAt }) => fetchedAt))
    .filter((fetchedAt) => fetchedAt < research.startedAt)
  return times.sort().at(-1) ?? ''
}

async function askAgain(run: Run, onFile: readonly Page[]): Promise<void> {
  const { board, deps, research, signal } = run
  for (const [i, { id }] of onFile.entries()) {
    if (signal.aborted || run.leftAlone || run.doubt) return
    const page = deps.workspace.pages.get(id)
    if (!page || page.researchId === research.id) continue
    board.now(`Checking page ${i + 1} of ${onFile.length}`)
    board.fetching(page.url, onFile.length - i - 1)
    await visitPage(run, candidateOf(run, page))
    if (!signal.aborted) keepMoved(run, page)
  }
}

function candidateOf({ deps }: Run, { url, kind, title, versionId }: Page): Candidate {
  const type = versionId ? (deps.workspace.pages.version(versionId)?.contentType ?? '') : ''
  // what was a document is asked for as one
  const document = type === '' || /html|xml|text/i.test(type) ? {} : { document: true as const }
  return { url, kind, text: title, from: url, source: 'link', depth: 1, ...document }
}

/** An address that leads to another page now has nothing to say any more. Its saved copy stays. */
function keepMoved(run: Run, { id, url }: Page): void {
  const page = run.deps.workspace.pages.get(id)
  if (!page || page.researchId === run.research.id) return
  const to = [...run.read.values()].find((read) => run.trail.leadingTo(read.page.url).includes(url))?.page.url
  const moved: Page = {
    ...page,
    status: 301,
    reason: to ? `It leads to ${new URL(to).pathname} now.` : 'It leads to another page now.',
    fetchedAt: run.deps.clock.now(),
    researchId: run.research.id,
  }
  run.deps.workspace.pages.keep(moved, null, null, null)
  run.board.page(moved, null, 0)
}

async function lookAtNew(run: Run): Promise<void> {
  const { board, frontier, signal } = run
  for (let left = newPagesOfCheck; left > 0; left--) {
    const next = signal.aborted || run.leftAlone || run.doubt ? undefined : frontier.next()
    if (!next) return
    board.now('Looking at what is new')
    board.fetching(next.url, Math.min(left - 1, frontier.waiting()))
    await visitPage(run, next)
  }
}

/** A new copy, a new page, one that is gone and was not told of, or an advert that is there again. Where there is none, all on file stands as it is. */
function broughtAnything({ deps, research, account }: Run): boolean {
  const { pages, changes } = deps.workspace
  const told = changes.list(account.id)
  return pages.list(account.id).some((page) => {
    if (page.researchId !== research.id || page.versionId === null) return false
    const isNew = (pages.version(page.versionId)?.fetchedAt ?? '') >= research.startedAt
    if (isNew) return true
    return goneStatuses.has(page.status) ? !isTold(told, 'stopped', page) : page.status === 200 && hadGone(told, page)
  })
}
