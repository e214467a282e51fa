import { whoIsChecked } from '../../core/crawl/watch-times.ts'
import type { AccountId } from '../../core/model/ids.ts'
import type { Instant } from '../../core/model/time.ts'
import type { Deps } from '../deps.ts'
import type { Timer } from '../ports.ts'
import type { ResearchRunner } from '../research/runner.ts'
import { recheck } from './watch-accounts.ts'

/** Checks watched accounts as they fall due, for as long as the app is open. */
export interface Watcher {
  /** Begins: what fell due while the app was closed is caught up with first, a few at a time. */
  start(): void
  /** Looks at once what is due. */
  look(): Promise<void>
  close(): void
}

/** The window comes first. */
const firstLookMs = 5_000
/** A look asks the database for what is due, and a laptop that slept or a clock that was set does not matter. */
const betweenLooksMs = 60_000
/** Due accounts looked at for the few that are checked next. */
const lookAhead = 200

export function createWatcher(deps: Deps, runner: Pick<ResearchRunner, 'start'>, timer: Timer): Watcher {
  let waiting: { cancel(): void } | null = null
  let closed = false

  const look = async (): Promise<void> => {
    const { workspace, clock } = deps
    if (closed || workspace.readOnly || workspace.settings.get().watchPaused) return
    const now = clock.now()
    const due = workspace.watches.due(now, lookAhead)
    if (due.length === 0) return
    const running = workspace.research.list({ state: 'running' })
    const checked = whoIsChecked(due, {
      now,
      going: new Set(workspace.research.going(due.map(({ accountId }) => accountId)).keys()),
      running: running.filter(({ purpose }) => purpose === 'recheck').length,
      nextCalls: nextCalls(deps, now),
    })
    for (const accountId of checked) {
      const started = await recheck(deps, runner, { accountId })
      if (!started.ok) deps.log.warn('a check did not begin', { account: accountId, kind: started.error.kind })
    }
  }
  const again = (ms: number): void => {
    if (closed) return
    waiting = timer.after(ms, () => {
      look()
        .catch((error: unknown) => deps.log.error('looking for what is due failed', { error: String(error) }))
        .finally(() => again(betweenLooksMs))
    })
  }
  return {
    start: () => again(firstLookMs),
    look,
    close() {
      closed = true
      waiting?.cancel()
    },
  }
}

function nextCalls({ workspace }: Deps, now: Instant): ReadonlyMap<AccountId, Instant> {
  const ahead = workspace.calls.list().filter(({ at }) => at >= now)
  // the latest first, so that the soonest is what stays
  return new Map(ahead.toSorted((a, b) => b.at.localeCompare(a.at)).map(({ accountId, at }) => [accountId, at]))
}
