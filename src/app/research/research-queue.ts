import { countQueue, lastOfEach, looksOffline, mayGoOn } from '../../core/crawl/research-queue.ts'
import type { QueueCounts } from '../../core/crawl/research-queue.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type ErrorKind, type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { type QueueState, beginningOf, readQueueState, saveQueueState } from './queue-state.ts'
import { type Budget, cancelledRun } from './queued-run.ts'
import type { RunBoards } from './run-boards.ts'
import type { RunningRuns } from './running-runs.ts'
import { createWaitingLine } from './waiting-line.ts'

export type EnqueueRequest = Budget & {
  readonly accountIds: readonly AccountId[]
  /** Leaves out what this list has already done: asking for the same list again goes on with it. */
  readonly goOn?: boolean
}

export type QueueView = {
  readonly paused: boolean
  readonly hold: string | null
  readonly counts: QueueCounts
  readonly waiting: readonly Research[]
  readonly failed: readonly Research[]
}

/** A list of accounts, researched one after the other, several sites beside each other. It is on file, and outlives the program. */
export interface ResearchQueue {
  /** Puts accounts at the end, in their order. One that waits or runs already is given back as it is. */
  enqueue(request: EnqueueRequest): Result<Research[]>
  /** While it is paused nothing begins; what runs goes on. */
  pause(paused: boolean): void
  /** Ends everything that came out of the queue and empties it. @returns the accounts that had not come to their end */
  cancelAll(): Promise<AccountId[]>
  /** Puts every account of this list whose run failed at the end once more. */
  retryFailed(): Result<Research[]>
  view(limit: number): QueueView
  /** Hears of the end of every run. */
  ended(research: Research, error: AppError | null): void
  /** For a host that stays: what an earlier process left in the queue goes on. */
  takeOver(): void
}

export function createResearchQueue(deps: Deps, runs: RunningRuns, boards: RunBoards): ResearchQueue {
  const { research: store, settings } = deps.workspace
  const line = createWaitingLine(deps, runs, boards)
  let ends: (ErrorKind | null)[] = []

  const list = (): readonly Research[] => store.queuedSince(beginningOf(readQueueState(settings)))
  const setState = (part: Partial<QueueState>): void => {
    saveQueueState(settings, { ...readQueueState(settings), ...part })
    changed(deps, 'research')
  }
  const failedOnes = (): readonly Research[] =>
    [...lastOfEach(list()).values()].filter(({ state }) => state === 'failed')

  return {
    enqueue({ accountIds, goOn = false, ...chosen }) {
      line.takeBack()
      if (goOn && !line.all) line.waitFor()
      const before = list()
      const goesOn = goOn && isRecent(deps, readQueueState(settings)) && before.some(({ state }) => state !== 'done')
      const unfinished = before.some(({ state }) => state === 'waiting' || state === 'running')
      if (!unfinished && !goesOn) setState({ since: deps.clock.now() })
      const done = new Set(
        goesOn ? before.filter(({ state }) => state === 'done').map(({ accountId }) => accountId) : [],
      )
      const accounts = [...new Set(accountIds)].flatMap((id) => {
        const account = accountOf(deps.workspace, id)
        return account.ok && !done.has(id) ? [account.value] : []
      })
      if (accounts.length === 0 && done.size === 0) return fail(nobody)
      return ok(line.add(accounts, chosen))
    },

    pause(paused) {
      ends = []
      setState({ paused, hold: null })
      line.pump()
    },

    async cancelAll() {
      // a command leaves what it was not given
      const waiting = line.waiting()
      const running = runs.all().filter(({ queuedAt }) => queuedAt !== null)
      const last = waiting.map((run) => cancelledRun(deps, run))
      store.saveAll(last)
      if (store.waiting(1).length === 0) setState({ paused: false, hold: null })
      for (const run of last) boards.tell(run)
      await Promise.all(running.map(({ id }) => runs.stop(id)))
      return [...running, ...waiting].map(({ accountId }) => accountId)
    },

    retryFailed() {
      const accounts = failedOnes().flatMap(({ accountId }) => {
        const account = accountOf(deps.workspace, accountId)
        return account.ok ? [account.value] : []
      })
      ends = []
      return ok(line.add(accounts, {}))
    },

    view(limit) {
      const { paused, hold } = readQueueState(settings)
      const failed = failedOnes().toReversed().slice(0, limit)
      return { paused, hold, counts: countQueue(list()), waiting: store.waiting(limit), failed }
    },

    ended({ state }, error) {
      ends = [...ends, state === 'failed' ? (error?.kind ?? 'internal') : null].slice(-20)
      if (line.all && !runs.closing && looksOffline(ends)) {
        ends = []
        setState({ paused: true, hold: holdWords })
      }
      line.pump()
    },

    takeOver() {
      line.takeAll()
      line.takeBack()
      line.pump()
    },
  }
}

/** The same list again within a day goes on with it; later it is asked for anew. */
const isRecent = ({ clock }: Deps, { since }: QueueState): boolean =>
  since !== null && mayGoOn({ startedAt: since }, clock.now())

const nobody = notFound('None of these accounts is in the workspace.', 'Go to Accounts and choose again.')

const holdWords =
  'Five companies in a row could not be reached, so the rest waits. When this computer is online again, go on, and try the failed ones once more.'
