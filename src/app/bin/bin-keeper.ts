import type { Deps } from '../deps.ts'
import type { Timer } from '../ports.ts'
import { purgeExpired } from './bin.ts'

/** Lets go of what has been in the bin for its time, for as long as the app is open. */
export interface BinKeeper {
  /** Begins: what fell due while the app was closed goes first. */
  start(): void
  close(): void
}

/** The window comes first. */
const firstLookMs = 15_000
/** A laptop that slept or a clock that was set does not matter: due is what the clock says. */
const betweenLooksMs = 3_600_000

export function createBinKeeper(deps: Deps, timer: Timer): BinKeeper {
  let waiting: { cancel(): void } | null = null
  let closed = false
  const again = (ms: number): void => {
    if (closed) return
    waiting = timer.after(ms, () => {
      purgeExpired(deps)
        .catch((error: unknown) => deps.log.error('emptying the bin failed', { error: String(error) }))
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
