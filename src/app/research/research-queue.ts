import {
  countQueue,
  lastOfEach,
  looksOffline,
  mayGoOn,
  neverBegan,
  whoIsNext,
} from '../../core/crawl/research-queue.ts'
import type { QueueCounts } from '../../core/crawl/research-queue.ts'
import type { Account } from '../../core/model/account.ts'
import type { AccountId, ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type AppError, type ErrorKind, type Result, fail, ok } from '../../core/model/result.ts'
import { accountOf } from '../accounts.ts'
import { type Deps, changed } from '../deps.ts'
import { notFound } from '../failure.ts'
import { type QueueState, beginningOf, readQueueState, saveQueueState } from './queue-state.ts'
import type { RunBoards } from './run-boards.ts'
import { type RunningRuns, saveRun } from './running-runs.ts'

export type EnqueueRequest = {
  readonly accountIds: readonly AccountId[]
  readonly maxPages?: number
  readonly delayMs?: number
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

/** As many of those that wait are looked at for the next ones: a host is hardly ever busy for more. */
const lookAhead = 64

export function createResearchQueue(deps: Deps, runs: RunningRuns, boards: RunBoards): ResearchQueue {
  const { research: store, settings } = deps.workspace
  /** Runs that this process may begin. A command begins those it was given only, a host that stays all of them. */
  const mine = new Set<ResearchId>()
  let all = false
  let waitedFor = false
  let ends: (ErrorKind | null)[] = []

  const list = (): readonly Research[] => store.queuedSince(beginningOf(readQueueState(settings)))
  const save = (waiting: readonly Research[]): void => {
    if (waiting.length === 0) return
    store.saveAll(waiting)
    changed(deps, 'research')
  }
  const setState = (part: Partial<QueueState>): void => {
    saveQueueState(settings, { ...readQueueState(settings), ...part })
    changed(deps, 'research')
  }

  /** Begins what may begin. A run whose account is gone meanwhile is closed, and the next one gets its turn. */
  const pump = (): void => {
    // somebody waits at the command line; the pause is for what goes on by itself
    if (runs.closing || (readQueueState(settings).paused && !waitedFor)) return
    const waiting = store.waiting(all ? lookAhead : -1).filter(({ id }) => all || mine.has(id))
    const next = whoIsNext(waiting, runs.all())
    const gone = waiting.filter(({ id }) => next.includes(id)).filter((run) => !runs.launch(toLaunch(deps, run)).ok)
    for (const run of gone) boards.tell(saveRun(deps, cancelled(run, deps)))
    if (gone.length > 0) pump()
  }

  /** Runs of the queue that a kill or a power cut ended wait again, at their old place. */
  const takeBack = (): void => {
    const left = [...store.list({ state: 'running' }), ...store.list({ state: 'interrupted' })]
      .filter(({ id, queuedAt }) => queuedAt !== null && !runs.has(id))
      .map((run): Research => ({ ...run, state: 'waiting', endedAt: null }))
    save(left)
  }

  const add = (accounts: readonly Account[], chosen: Pick<EnqueueRequest, 'maxPages' | 'delayMs'>): Research[] => {
    const going = store.going(accounts.map(({ id }) => id))
    const asked = accounts.map((account) => {
      const state = going.get(account.id)
      const known = state && store.list({ accountId: account.id, state })[0]
      return known && known.state !== 'interrupted'
        ? { run: known, isNew: false }
        : { run: queued(deps, account, chosen, known), isNew: true }
    })
    save(asked.flatMap(({ run, isNew }) => (isNew ? [run] : [])))
    for (const { run } of asked) mine.add(run.id)
    pump()
    return asked.map(({ run }) => store.get(run.id) ?? run)
  }

  return {
    enqueue({ accountIds, goOn = false, ...chosen }) {
      takeBack()
      waitedFor ||= goOn && !all
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
      return ok(add(accounts, chosen))
    },

    pause(paused) {
      ends = []
      setState({ paused, hold: null })
      pump()
    },

    async cancelAll() {
      // a command leaves what it was not given
      const waiting = store.waiting(-1).filter(({ id }) => all || mine.has(id))
      const running = runs.all().filter(({ queuedAt }) => queuedAt !== null)
      const last = waiting.map((run) => cancelled(run, deps))
      store.saveAll(last)
      if (store.waiting(1).length === 0) setState({ paused: false, hold: null })
      for (const run of last) boards.tell(run)
      await Promise.all(running.map(({ id }) => runs.stop(id)))
      return [...running, ...waiting].map(({ accountId }) => accountId)
    },

    retryFailed() {
      const failed = [...lastOfEach(list()).values()].filter(({ state }) => state === 'failed')
      const accounts = failed.flatMap(({ accountId }) => {
        const account = accountOf(deps.workspace, accountId)
        return account.ok ? [account.value] : []
      })
      ends = []
      return ok(add(accounts, {}))
    },

    view(limit) {
      const { paused, hold } = readQueueState(settings)
      const runsOfList = list()
      const failed = [...lastOfEach(runsOfList).values()].filter(({ state }) => state === 'failed')
      return {
        paused,
        hold,
        counts: countQueue(runsOfList),
        waiting: store.waiting(limit),
        failed: failed.toReversed().slice(0, limit),
      }
    },

    ended({ state }, error) {
      ends = [...ends, state === 'failed' ? (error?.kind ?? 'internal') : null].slice(-20)
      if (all && !runs.closing && looksOffline(ends)) {
        ends = []
        setState({ paused: true, hold: holdWords })
      }
      pump()
    },

    takeOver() {
      all = true
      takeBack()
      pump()
    },
  }
}

/** The same list again within a day goes on with it; later it is asked for anew. */
const isRecent = ({ clock }: Deps, { since }: QueueState): boolean =>
  since !== null && mayGoOn({ startedAt: since }, clock.now())

/** The run as it waits: a new one, or the one that was interrupted, with what it has read. */
function queued(
  deps: Deps,
  account: Account,
  { maxPages, delayMs }: Pick<EnqueueRequest, 'maxPages' | 'delayMs'>,
  interrupted: Research | undefined,
): Research {
  const now = deps.clock.now()
  const chosen = { ...(maxPages ? { maxPages } : {}), ...(delayMs === undefined ? {} : { delayMs }) }
  if (interrupted) return { ...interrupted, ...chosen, state: 'waiting', queuedAt: now, endedAt: null, reason: null }
  const settings = deps.workspace.settings.get()
  return {
    id: deps.ids.next('res') as ResearchId, // ids come out of the generator unbranded
    accountId: account.id,
    homeUrl: account.homeUrl,
    state: 'waiting',
    maxPages: settings.maxPages,
    delayMs: settings.delayMs,
    startedAt: now,
    endedAt: null,
    purpose: 'research',
    queuedAt: now,
    reason: null,
    ...chosen,
  }
}

/** What begins in its place: itself, or where its pages have grown old while it waited, a run that reads them afresh. */
function toLaunch(deps: Deps, run: Research): Research {
  const now = deps.clock.now()
  if (neverBegan(run)) return { ...run, state: 'running', startedAt: now }
  if (mayGoOn(run, now)) return { ...run, state: 'running' }
  saveRun(deps, cancelled(run, deps))
  return { ...run, id: deps.ids.next('res') as ResearchId, state: 'running', startedAt: now } // unbranded, as above
}

const cancelled = (run: Research, { clock }: Pick<Deps, 'clock'>): Research => ({
  ...run,
  state: 'cancelled',
  endedAt: clock.now(),
})

const nobody = notFound('None of these accounts is in the workspace.', 'Go to Accounts and choose again.')

const holdWords =
  'Five companies in a row could not be reached, so the rest waits. When this computer is online again, go on, and try the failed ones once more.'
