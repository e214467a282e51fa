import { errorWords } from '../../contract/error-words.ts'
import { fetchFailure, robotsDenied } from '../../core/crawl/fetch-failure.ts'
import { boardAnswering, boardQuestion, nextPart } from '../../core/crawl/job-boards/board-answers.ts'
import { type LinkedBoard, linkedBoards } from '../../core/crawl/job-boards/linked-boards.ts'
import { sameSite, siteIdentity } from '../../core/crawl/url.ts'
import { otherForm } from '../../core/extract/job-boards/read-board-answer.ts'
import type { Account } from '../../core/model/account.ts'
import { jobBoardNames } from '../../core/model/job-board-names.ts'
import type { AccountBoard } from '../../core/model/job-board.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { type BoardObservation, observeOpenings } from '../../core/signals/openings/observe-openings.ts'
import type { Deps } from '../deps.ts'
import type { FetchedResponse, ProbedSite } from '../ports-web.ts'
import type { Board } from './board.ts'
import { fetchPolitely } from './fetch-politely.ts'
import { type KeptPage, keepFailure, keepPage, knownPage, touchPage } from './keep-page.ts'

/** What reading boards needs of a run. */
export type BoardRun = {
  readonly deps: Deps
  readonly research: Research
  readonly account: Account
  readonly site: Pick<ProbedSite, 'robotsFor'>
  readonly board: Pick<Board, 'now' | 'fetching' | 'page'>
  readonly signal: AbortSignal
}

/**
 * The job boards that pages on file link to or embed, each asked once (SmartRecruiters up to three times) by its public interface and
 * kept as a page. They stand on other hosts than the site, so they are a step of their own after the walk: no page there is walked to.
 * A board that can't be read stays on file with the reason, and takes nothing off the list of openings.
 */
export async function readJobBoards(run: BoardRun): Promise<void> {
  for (const linked of boardsOnFile(run.deps, run.account)) {
    if (run.signal.aborted) return
    run.board.now(`Reading their openings on ${jobBoardNames[linked.name]}`)
    const read = await readBoard(run, linked)
    if (run.signal.aborted) return
    observe(run, linked, read)
  }
  run.board.fetching(null, 0)
}

/** By the account's own pages: what the user brought in may be anybody's. Where a test plays a board it says where. */
function boardsOnFile(deps: Deps, account: Account): readonly LinkedBoard[] {
  const own = deps.workspace.pages
    .texts(account.id)
    .filter(({ page }) => page.origin === null && siteIdentity(page.url) === account.identity)
  return linkedBoards(own.map(({ page, text }) => ({ ...page, links: text.links }))).map((board) => ({
    ...board,
    origin: deps.jobBoardOrigins[board.name] ?? board.origin,
  }))
}

type Part = { readonly seen: BoardObservation['seen']; readonly complete: boolean }

/** All parts of a board's answer; the error of the first part that did not come. */
async function readBoard(run: BoardRun, board: LinkedBoard): Promise<Result<readonly Part[]>> {
  const parts: Part[] = []
  const question = boardQuestion(board)
  let { url, lighter } = question
  for (;;) {
    const part = await readPart(run, url, question.accept)
    if (run.signal.aborted) return ok(parts)
    if (!part.ok && part.error.kind === 'too-large' && lighter) {
      ;[url, lighter] = [lighter, null]
      continue
    }
    if (!part.ok) {
      failed(run, board, url, part.error)
      return part
    }
    const next = nextPart(url, part.value.total)
    parts.push({ ...part.value, complete: part.value.complete && !next.cut })
    if (next.url === null) return ok(parts)
    url = next.url
  }
}

/** One answer, kept. The openings are read from the bytes on file, so that an unchanged board counts as seen too. */
async function readPart(run: BoardRun, url: string, accept: string): Promise<Result<Part & { total: number }>> {
  const { deps, signal } = run
  run.board.fetching(url, 0)
  const rules = await run.site.robotsFor(url)
  if (signal.aborted) return fail(fetchFailure('cancelled', url))
  if (!rules.allows(url)) return fail(robotsDenied(url, rules))
  const kept = await fetchAndKeep(run, url, accept)
  if (!kept.ok) return kept
  const { page, text } = kept.value
  const version = deps.workspace.pages.version(text.pageVersionId)
  const body = deps.workspace.pages.body(text.pageVersionId)
  if (!version || !body) return fail(fetchFailure('unreadable-page', url, 'its saved copy is damaged'))
  const answer = await deps.reader.openings({ url: page.url, contentType: version.contentType, body })
  if (!answer.ok) return answer
  run.board.page(page, text, body.byteLength)
  const place = { pageId: page.id, pageVersionId: text.pageVersionId }
  return ok({
    seen: answer.value.postings.map((posting) => ({ posting, ...place })),
    // a part of a whole is complete in itself: the others follow
    complete: !version.partial && (!answer.value.cut || answer.value.board === 'smartrecruiters'),
    total: answer.value.total,
  })
}

async function fetchAndKeep(run: BoardRun, url: string, accept: string): Promise<Result<KeptPage>> {
  const { deps, account, research, signal } = run
  const known = knownPage(deps, account, url)
  const version = known?.versionId ? deps.workspace.pages.version(known.versionId) : undefined
  const fetched = await fetchPolitely(deps, {
    url,
    accept,
    signal,
    // a board on the company's own domain sends there; anything else is somebody else's
    async refuseHop(hop) {
      if (!sameSite(hop, url) && !sameSite(hop, account.homeUrl)) return elsewhere(url, hop)
      const rules = await run.site.robotsFor(hop)
      return rules.allows(hop) ? undefined : robotsDenied(hop, rules)
    },
    ...(version?.etag ? { etag: version.etag } : {}),
    ...(version?.lastModified ? { lastModified: version.lastModified } : {}),
  })
  if (!fetched.ok) return fetched
  if (fetched.value.status !== 304) {
    // a web page in its place (a login, "not found") never becomes a version of the board's answer
    if (!boardAnswering(url, fetched.value.headers['content-type'])) return fail(otherForm(url))
    return keepPage(deps, research, account, asAsked(fetched.value, url))
  }
  const text = known?.versionId ? deps.workspace.pages.text(known.versionId) : undefined
  if (!known || !text) return fail(fetchFailure('unreadable-page', url, 'it says “not modified” to a first question'))
  return ok({ page: touchPage(deps, research, known, text), text })
}

/** The board is known by the address it was asked at, wherever it sent us: the reader knows its form by that. */
const asAsked = (response: FetchedResponse, url: string): FetchedResponse => ({ ...response, url })

const elsewhere = (url: string, hop: string): AppError => ({
  kind: 'conflict',
  message: `${new URL(url).host} leads to ${new URL(hop).host}, another site.`,
  retry: 'never',
})

function failed(run: BoardRun, board: LinkedBoard, url: string, error: AppError): void {
  const text = `Openings on ${jobBoardNames[board.name]}`
  const page = keepFailure(run.deps, run.research, run.account, { url, kind: 'careers', text }, error)
  run.board.page(page, null, 0)
}

/** Writes down what the look at a board said. */
function observe({ deps, account }: BoardRun, linked: LinkedBoard, read: Result<readonly Part[]>): void {
  const { openings } = deps.workspace
  const at = deps.clock.now()
  const old = openings.boards(account.id).find(({ name, token }) => name === linked.name && token === linked.token)
  const board: AccountBoard = {
    ...linked,
    accountId: account.id,
    firstReadAt: old?.firstReadAt ?? (read.ok ? at : null),
    lastReadAt: read.ok ? at : (old?.lastReadAt ?? null),
    failure: read.ok ? null : errorWords(read.error),
  }
  const look = {
    accountId: account.id,
    board: linked,
    at,
    complete: read.ok && read.value.every(({ complete }) => complete),
    seen: read.ok ? distinct(read.value.flatMap(({ seen }) => seen)) : [],
  }
  openings.save(board, read.ok ? observeOpenings(openings.list(account.id), look) : [])
}

/** A posting that moved from one part to the next while they were asked for is one. */
function distinct(seen: BoardObservation['seen']): BoardObservation['seen'] {
  return [...new Map(seen.map((each) => [each.posting.id, each])).values()]
}
