import type { Deps } from '../deps.ts'
import { type Keeper, createKeeper } from '../keeper.ts'
import type { Timer } from '../ports.ts'
import { makeDaily } from './backups.ts'

/** The window comes first, and what the bin lets go of need not be in it. */
const firstLookMs = 60_000
/** A laptop that slept or a clock that was set does not matter: due is what the clock says. */
const betweenLooksMs = 1_800_000
/** How often in a row somebody's printing goes first. */
const mostWaits = 10

/**
 * Makes a backup each day on which the app is open. What prints is in memory for a minute after a page, some 80 MB, and a copy takes some 50
 * more: while the one is there the other waits.
 */
export function createBackupKeeper(deps: Deps, timer: Timer): Keeper {
  let waits = 0
  return createKeeper(timer, firstLookMs, async () => {
    if (deps.writer.isAwake() && waits < mostWaits) {
      waits += 1
      return firstLookMs
    }
    waits = 0
    await makeDaily(deps).catch((error: unknown) => deps.log.error('the daily backup failed', { error: String(error) }))
    return betweenLooksMs
  })
}
