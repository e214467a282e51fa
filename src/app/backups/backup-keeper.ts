import type { Deps } from '../deps.ts'
import type { Timer } from '../ports.ts'
import { makeDaily } from './backups.ts'

/** Makes a backup each day on which the app is open. */
export interface BackupKeeper {
  start(): void
  close(): void
}

/** The window comes first, and what the bin lets go of need not be in it. */
const firstLookMs = 60_000
/** A laptop that slept or a clock that was set does not matter: due is what the clock says. */
const betweenLooksMs = 1_800_000

export function createBackupKeeper(deps: Deps, timer: Timer): BackupKeeper {
  let waiting: { cancel(): void } | null = null
  let closed = false
  const again = (ms: number): void => {
    if (closed) return
    waiting = timer.after(ms, () => {
      makeDaily(deps)
        .catch((error: unknown) => deps.log.error('the daily backup failed', { error: String(error) }))
        .finally(() => again(betweenLooksMs))
    })
  }
  return {
    start: () => again(firstLookMs),
    close() {
      closed = true
      waiting?.cancel()
    },
  }
}
