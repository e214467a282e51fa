import { EventPublisher } from '@orpc/server'
import type { AccountId, ResearchId } from '../../core/model/ids.ts'
import type { Research, ResearchProgress } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { asFailure, notFound } from '../failure.ts'
import { playbookFor } from '../playbook-in-use.ts'
import { type Board, createBoard } from './board.ts'
import { runResearch } from './run-research.ts'

export type StartRequest = { readonly accountId: AccountId; readonly maxPages?: number; readonly delayMs?: number }

/** Runs research in the background: one run an account at a time, several accounts beside each other, each polite to its host. */
export interface ResearchRunner {
  start(request: StartRequest): Result<Research>
  cancel(id: ResearchId): Promise<Result<Research>>
  /** Ends whatever runs for an account, and waits for it. */
  stopFor(accountId: AccountId): Promise<void>
  progress(id: ResearchId): Result<ResearchProgress>
  watch(id: ResearchId, signal: AbortSignal | undefined): Result<AsyncGenerator<ResearchProgress, void, void>>
  /** Goes on with every run that a kill or a power cut ended. */
  resumeInterrupted(): void
  /** Stops all runs; they count as interrupted and go on at the next start. */
  close(): Promise<void>
}

type Running = { readonly board: Board; readonly abort: AbortController; readonly ended: Promise<void> }

export function createResearchRunner(deps: Deps): ResearchRunner {
  const running = new Map<ResearchId, Running>()
  const boards = new Map<ResearchId, Board>()
  const told = new EventPublisher<Record<string, ResearchProgress>>()
  let closing = false

  const save = (research: Research): Research => {
    deps.workspace.research.save(research)
    changed(deps, 'research', research.accountId)
    return research
  }

  const launch = (research: Research): Result<Research> => {
    const account = accountOf(deps.workspace, research.accountId)
    if (!account.ok) return account
    const board = createBoard(research, account.value, playbookFor(deps, account.value), (progress) =>
      told.publish(research.id, progress),
    )
    forgetOldBoards()
    boards.set(research.id, board)
    const abort = new AbortController()
    const ended = runResearch(deps, research, account.value, board, abort.signal)
      .then((outcome) => {
        if (abort.signal.aborted) return end(research, closing ? 'interrupted' : 'cancelled', null)
        return outcome.ok
          ? end(research, 'done', outcome.value)
          : end(research, 'failed', [outcome.error.message, outcome.error.next].filter(Boolean).join(' '))
      })
      .catch((thrown: unknown) => {
        deps.log.error('research failed', {
          research: research.id,
          error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
        })
        end(research, 'failed', asFailure(thrown).message)
      })
    running.set(research.id, { board, abort, ended })
    return ok(research)
  }

  const end = (research: Research, state: Research['state'], reason: string | null): void => {
    running.delete(research.id)
    const last = { ...research, state, reason, endedAt: deps.clock.now() }
    try {
      save(last)
      boards.get(research.id)?.run(last)
    } catch (thrown) {
      // on file it is still running, and goes on at the next start
      const { message } = asFailure(thrown)
      deps.log.error('the end of research could not be saved', { research: research.id, error: message })
      boards.get(research.id)?.run({ ...last, state: 'failed', reason: message })
    }
  }

  /** Boards of ended runs are kept for whoever looks again, but not for ever: findings are copies of quotes. */
  const forgetOldBoards = (): void => {
    const ended = [...boards.keys()].filter((id) => !running.has(id))
    for (const id of ended.slice(0, Math.max(0, ended.length - boardsKept))) boards.delete(id)
  }

  const stop = async (id: ResearchId): Promise<void> => {
    const run = running.get(id)
    run?.abort.abort()
    await run?.ended
  }

  /** The run, when its pages are recent enough to go on with; an older one is closed, so that pages are read afresh. */
  const goesOn = (research: Research | undefined): Research | undefined => {
    if (!research) return undefined
    if (Date.parse(deps.clock.now()) - Date.parse(research.startedAt) < freshEnoughMs) return research
    save({ ...research, state: 'cancelled', endedAt: deps.clock.now() })
    return undefined
  }

  return {
    start({ accountId, maxPages, delayMs }) {
      if (closing) return fail(endingNow)
      const account = accountOf(deps.workspace, accountId)
      if (!account.ok) return account
      const [busy] = deps.workspace.research.list({ accountId, state: 'running' })
      if (busy && running.has(busy.id)) return ok(busy)
      // a run marked as running that does not run here belonged to a process that was killed
      const left = goesOn(busy ?? deps.workspace.research.list({ accountId, state: 'interrupted' })[0])
      const settings = deps.workspace.settings.get()
      const common = { homeUrl: account.value.homeUrl, state: 'running' as const, endedAt: null, reason: null }
      const chosen = { ...(maxPages ? { maxPages } : {}), ...(delayMs === undefined ? {} : { delayMs }) }
      const research: Research = left
        ? { ...left, ...common, ...chosen }
        : {
            id: deps.ids.next('res') as ResearchId, // ids come out of the generator unbranded
            accountId,
            startedAt: deps.clock.now(),
            maxPages: settings.maxPages,
            delayMs: settings.delayMs,
            ...common,
            ...chosen,
          }
      return launch(save(research))
    },

    async cancel(id) {
      const research = deps.workspace.research.get(id)
      if (!research) return fail(unknownRun)
      await stop(id)
      const now = deps.workspace.research.get(id) ?? research
      // an interrupted run that is cancelled will not be taken up again
      return ok(now.state === 'interrupted' ? save({ ...now, state: 'cancelled' }) : now)
    },

    async stopFor(accountId) {
      for (const { id } of deps.workspace.research.list({ accountId, state: 'running' })) await stop(id)
    },

    progress(id) {
      const board = boards.get(id)
      if (board) return ok(board.read())
      const research = deps.workspace.research.get(id)
      const account = research && deps.workspace.accounts.get(research.accountId)
      if (!research || !account) return fail(unknownRun)
      return ok(progressFromFile(deps, research, account.name))
    },

    watch(id, signal) {
      const now = this.progress(id)
      if (!now.ok) return now
      if (now.value.research.state !== 'running') return ok(onlyThis(now.value))
      return ok(follow(now.value, told.subscribe(id, signal ? { signal } : {})))
    },

    resumeInterrupted() {
      // a run still marked as running belongs to a process that is gone: this one holds the workspace
      for (const research of deps.workspace.research.list({ state: 'running' })) {
        if (!running.has(research.id)) deps.workspace.research.save({ ...research, state: 'interrupted' })
      }
      for (const research of deps.workspace.research.list({ state: 'interrupted' })) {
        const again = goesOn(research) && launch(save({ ...research, state: 'running', endedAt: null }))
        if (again && !again.ok) save({ ...research, state: 'cancelled', endedAt: deps.clock.now() })
      }
    },

    async close() {
      closing = true
      await Promise.all([...running.keys()].map(stop))
    },
  }
}

/** A day: pages read longer ago are not counted as read by a run that goes on. */
const freshEnoughMs = 86_400_000
/** Ended runs whose findings can be looked at without reading the pages again. */
const boardsKept = 20

const endingNow: AppError = {
  kind: 'cancelled',
  message: 'Groundwork is ending, so no research begins.',
  next: 'Start Groundwork again, then research.',
  retry: 'later',
}

const unknownRun = notFound('This research is not on file.', 'Start it again from the account.')

/** What is left of a run that ended in another life of the program: its pages. */
function progressFromFile(deps: Deps, research: Research, accountName: string): ResearchProgress {
  const pages = deps.workspace.pages.list(research.accountId).filter((page) => page.researchId === research.id)
  return {
    research,
    accountName,
    now: '',
    fetching: null,
    pages: pages.map(({ url, kind, title, status, reason, id }) => ({ url, kind, title, status, reason, pageId: id })),
    waiting: 0,
    findings: [],
    coverage: deps.workspace.snapshots.latest(research.accountId)?.coverage ?? [],
    bytes: 0,
  }
}

/** The state now, then each change, to the end of the run. */
async function* follow(
  now: ResearchProgress,
  changes: AsyncIterable<ResearchProgress>,
): AsyncGenerator<ResearchProgress, void, void> {
  yield now
  for await (const progress of changes) {
    yield progress
    if (progress.research.state !== 'running') return
  }
}

async function* onlyThis(progress: ResearchProgress): AsyncGenerator<ResearchProgress, void, void> {
  yield progress
}
