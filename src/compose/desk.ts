import { createTimer } from '../adapters/system/timer.ts'
import { type Router, createRouter } from '../app/api.ts'
import { createBackupKeeper } from '../app/backups/backup-keeper.ts'
import { createBinKeeper } from '../app/bin/bin-keeper.ts'
import type { Deps } from '../app/deps.ts'
import { createPreparer } from '../app/prepare/preparer.ts'
import { createResearchRunner } from '../app/research/runner.ts'
import { createSearchKeeper } from '../app/search-keeper.ts'
import { pauseAllSessions } from '../app/sessions.ts'
import { createWatcher } from '../app/watch/watcher.ts'

/** All that works over one open workspace: its methods, research, watches, and what keeps it in order. */
export type Desk = {
  readonly deps: Deps
  readonly router: Router
  stay(): void
  /** Stops what runs where it can go on; the workspace stays open. */
  close(stays: boolean): Promise<void>
}

export function createDesk(deps: Deps): Desk {
  const timer = createTimer()
  const runner = createResearchRunner(deps)
  const preparer = createPreparer(deps, runner)
  const watcher = createWatcher(deps, runner, timer)
  const keepers = [createBinKeeper(deps, timer), createBackupKeeper(deps, timer), createSearchKeeper(deps, timer)]
  return {
    deps,
    router: createRouter(deps, runner, preparer),
    stay() {
      pauseAllSessions(deps, 'when-last-seen')
      runner.resumeInterrupted()
      preparer.resume()
      watcher.start()
      for (const keeper of keepers) keeper.start()
    },
    async close(stays) {
      if (stays) pauseAllSessions(deps, 'now')
      watcher.close()
      await preparer.close()
      for (const keeper of keepers) keeper.close()
      await runner.close()
    },
  }
}
