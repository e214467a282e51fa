import { whoIsNext } from '../../core/crawl/research-queue.ts'
import type { Account } from '../../core/model/account.ts'
import type { ResearchId } from '../../core/model/ids.ts'
import type { Research } from '../../core/model/research.ts'
import { type Deps, changed } from '../deps.ts'
import { readQueueState } from './queue-state.ts'
import { type Budget, cancelledRun, queuedRun, runToLaunch } from './queued-run.ts'
import type { RunBoards } from './run-boards.ts'
import { type RunningRuns, saveRun } from './running-runs.ts'

/** The runs that wait, and who of them begins. */
export interface WaitingLine {
  /** Those that wait and are this process's to begin, the next one first. */
  waiting(): readonly Research[]
  /** Puts accounts at the end; one that waits or runs already stays where it is. */
  add(accounts: readonly Account[], budget: Budget): Research[]
  /** Begins what may begin. */
  pump(): void
  /** Runs of the queue that a kill or a power cut ended wait again, at their old place. */
  takeBack(): void
  /** Somebody waits for what is added: a pause does not hold it. */
  waitFor(): void
  /** Everything that waits is this process's to begin, whoever added it. */
  takeAll(): void
  /** Whether it is. */
  readonly all: boolean
}

/** As many of those that wait are looked at for the next ones: a host is hardly ever busy for more. */
const lookAhead = 64

export function createWaitingLine(deps: Deps, runs: RunningRuns, boards: RunBoards): WaitingLine {
  const { research: store, settings } = deps.workspace
  /** Runs that this process may begin. A command begins those it was given only, a host that stays all of them. */
  const mine = new Set<ResearchId>()
  let all = false
  let waitedFor = false

  const save = (waiting: readonly Research[]): void => {
    if (waiting.length === 0) return
    store.saveAll(waiting)
    changed(deps, 'research')
  }
  const waiting = (limit = -1): readonly Research[] => store.waiting(limit).filter(({ id }) => all || mine.has(id))

  /** A run whose account is gone meanwhile is closed, and the next one gets its turn. */
  const pump = (): void => {
    if (runs.closing || (readQueueState(settings).paused && !waitedFor)) return
    const first = waiting(all ? lookAhead : -1)
    const next = new Set(whoIsNext(first, runs.all()))
    const gone = first.filter((run) => next.has(run.id) && !runs.launch(runToLaunch(deps, run)).ok)
    for (const run of gone) boards.tell(saveRun(deps, cancelledRun(deps, run)))
    if (gone.length > 0) pump()
  }

  return {
    waiting,
    pump,
    add(accounts, budget) {
      const going = store.going(accounts.map(({ id }) => id))
      const asked = accounts.map((account) => {
        const state = going.get(account.id)
        const known = state && store.list({ accountId: account.id, state })[0]
        return known && known.state !== 'interrupted'
          ? { run: known, isNew: false }
          : { run: queuedRun(deps, account, budget, known), isNew: true }
      })
      save(asked.flatMap(({ run, isNew }) => (isNew ? [run] : [])))
      for (const { run } of asked) mine.add(run.id)
      pump()
      return asked.map(({ run }) => store.get(run.id) ?? run)
    },
    takeBack() {
      const left = [...store.list({ state: 'running' }), ...store.list({ state: 'interrupted' })]
      const ours = left.filter(({ id, queuedAt }) => queuedAt !== null && !runs.has(id))
      save(ours.map((run) => ({ ...run, state: 'waiting', endedAt: null })))
    },
    waitFor: () => void (waitedFor = true),
    takeAll: () => void (all = true),
    get all() {
      return all
    },
  }
}
