import type { Deps } from '../deps.ts'
import { type Keeper, createKeeper } from '../keeper.ts'
import type { Timer } from '../ports.ts'
import { purgeExpired } from './bin.ts'

/** The window comes first. */
const firstLookMs = 15_000
/** A laptop that slept or a clock that was set does not matter: due is what the clock says. */
const betweenLooksMs = 3_600_000

/** Lets go of what has been in the bin for its time, for as long as the app is open. */
export function createBinKeeper(deps: Deps, timer: Timer): Keeper {
  return createKeeper(timer, firstLookMs, async () => {
    await purgeExpired(deps).catch((error: unknown) =>
      deps.log.error('emptying the bin failed', { error: String(error) }),
    )
    return betweenLooksMs
  })
}
