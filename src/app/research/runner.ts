import { mayGoOn, neverBegan } from '../../core/crawl/research-queue.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId, ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import type { Deps } from '../deps.ts'
import { newPagesOfCheck, pagesToCheck } from './recheck-account.ts'
import { type ResearchQueue, createResearchQueue } from './research-queue.ts'
import { noteCheck } from '../watch/note-check.ts'
import { type RunBoards, createRunBoards, unknownRun } from './run-boards.ts'
import { type RunningRuns, createRunningRuns, saveRun } from './running-runs.ts'

export type StartRequest = {
  readonly accountId: AccountId
  readonly maxPages?: number
  readonly delayMs?: number
  /** A run that is going on or was interrupted keeps its own. */
  readonly purpose?: Research['purpose']
}

/** Runs research in the background: one run an account at a time, several accounts beside each other, each polite to its host. */
export interface ResearchRunner extends Pick<RunBoards, 'progress' | 'watch'> {
  /** Begins at once, ahead of the queue: somebody is waiting for it. Goes on with what was interrupted. */
  start(request: StartRequest): Result<Research>
  /** For many, and for what nobody waits for. */
  readonly queue: Pick<ResearchQueue, 'enqueue' | 'pause' | 'cancelAll' | 'retryFailed' | 'view'>
  /** Ends a run, or takes it out of the queue. */
  cancel(id: ResearchId): Promise<Result<Research>>
  /** Ends whatever runs or waits for an account, and waits for it. */
  stopFor(accountId: AccountId): Promise<void>
  /** Goes on with every run that a kill or a power cut ended, and with the queue. */
  resumeInterrupted(): void
  /** Stops all runs; they count as interrupted and go on at the next start. */
  close(): Promise<void>
}

export function createResearchRunner(deps: Deps): ResearchRunner {
  const boards = createRunBoards(deps)
  // the queue is told of an end, and an end comes long after both are made
  const runs = createRunningRuns(deps, boards, (research, error) => {
    noteCheck(deps, research)
    queue.ended(research, error)
  })
  const queue = createResearchQueue(deps, runs, boards)
  const { research: store } = deps.workspace

  const cancel = async (id: ResearchId): Promise<Result<Research>> => {
    const research = store.get(id)
    if (!research) return fail(unknownRun)
    await runs.stop(id)
    const now = store.get(id) ?? research
    if (now.state !== 'interrupted' && now.state !== 'waiting') return ok(now)
    // an interrupted run that is cancelled will not be taken up again
    const last = saveRun(deps, { ...now, state: 'cancelled', endedAt: deps.clock.now() })
    boards.tell(last)
    return ok(last)
  }

  return {
    progress: boards.progress,
    watch: boards.watch,
    queue,
    cancel,
    start(request) {
      if (runs.closing) return fail(endingNow)
      const account = accountOf(deps.workspace, request.accountId)
      if (!account.ok) return account
      const left = leftBehind(deps, runs, request.accountId)
      if (left && runs.has(left.id)) return ok(left)
      return runs.launch(toStart(deps, account.value, request, left))
    },
    async stopFor(accountId) {
      const going = (['waiting', 'running'] as const).flatMap((state) => store.list({ accountId, state }))
      await Promise.all(going.map(({ id }) => cancel(id)))
    },
    resumeInterrupted: () => {
      resumeStarted(deps, runs)
      queue.takeOver()
    },
    close: runs.close,
  }
}

/** The run of an account that is going on, waits, or was interrupted: by a close, or by a kill that left it marked as running. */
function leftBehind(deps: Deps, runs: RunningRuns, accountId: AccountId): Research | undefined {
  const { research: store } = deps.workspace
  const [left] = (['running', 'waiting', 'interrupted'] as const).flatMap((state) => store.list({ accountId, state }))
  if (!left || runs.has(left.id)) return left
  return neverBegan(left) ? { ...left, startedAt: deps.clock.now() } : goesOn(deps, left)
}

function toStart(
  deps: Deps,
  account: Account,
  { maxPages, delayMs, purpose }: StartRequest,
  left: Research | undefined,
): Research {
  const common = { homeUrl: account.homeUrl, state: 'running' as const, endedAt: null, reason: null }
  const chosen = { ...(maxPages ? { maxPages } : {}), ...(delayMs === undefined ? {} : { delayMs }) }
  if (left) return { ...left, ...common, ...chosen }
  const settings = deps.workspace.settings.get()
  return {
    id: deps.ids.next('res') as ResearchId, // ids come out of the generator unbranded
    accountId: account.id,
    startedAt: deps.clock.now(),
    queuedAt: null,
    purpose: purpose ?? 'research',
    maxPages: purpose === 'recheck' ? pagesOfCheck(deps, account) : settings.maxPages,
    delayMs: settings.delayMs,
    ...common,
    ...chosen,
  }
}

/** What is on file and what may be new; where nothing is on file, a check is a first look. */
function pagesOfCheck({ workspace }: Deps, account: Account): number {
  const onFile = pagesToCheck(workspace, account).length
  return onFile === 0 ? workspace.settings.get().maxPages : onFile + newPagesOfCheck
}

/** Runs started by hand go on at once; those of the queue wait for their turn there. */
function resumeStarted(deps: Deps, runs: RunningRuns): void {
  const { research: store } = deps.workspace
  // a run still marked as running belongs to a process that is gone: this one holds the workspace
  for (const research of store.list({ state: 'running' })) {
    if (!runs.has(research.id)) store.save({ ...research, state: 'interrupted' })
  }
  for (const research of store.list({ state: 'interrupted' }).filter(({ queuedAt }) => queuedAt === null)) {
    const again = goesOn(deps, research) && runs.launch({ ...research, state: 'running', endedAt: null })
    if (again && !again.ok) saveRun(deps, { ...research, state: 'cancelled', endedAt: deps.clock.now() })
  }
}

/** The run, when its pages are recent enough to go on with; an older one is closed, so that pages are read afresh. */
function goesOn(deps: Deps, research: Research): Research | undefined {
  const now = deps.clock.now()
  if (mayGoOn(research, now)) return research
  saveRun(deps, { ...research, state: 'cancelled', endedAt: now })
  return undefined
}

const endingNow: AppError = {
  kind: 'cancelled',
  message: 'Groundwork is ending, so no research begins.',
  next: 'Start Groundwork again, then research.',
  retry: 'later',
}
