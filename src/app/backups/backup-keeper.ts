import type { Deps } from '../deps.ts'
import { type Keeper, createKeeper } from '../keeper.ts'
import type { Timer } from '../ports.ts'
import { makeDaily } from './backups.ts'

/** The window comes first, and what the bin lets go of need not be in it. */
const firstLookMs = 60_000
/** A laptop that slept or a clock that was set does not matter: due is what the clock says. */
const betweenLooksMs = 1_800_000

/** Makes a backup each day on which the app is open. */
export function createBackupKeeper(deps: Deps, timer: Timer): Keeper {
  return createKeeper(timer, firstLookMs, async () => {
    await makeDaily(deps).catch((error: unknown) => deps.log.error('the daily backup failed', { error: String(error) }))
    return betweenLooksMs
  })
}
