import type { Deps } from './deps.ts'
import { type Keeper, createKeeper } from './keeper.ts'
import type { Timer } from './ports.ts'

/** Between two little bits of much, so that the window is answered first. */
const betweenBitsMs = 10
/** A search reads what is new by itself: this is for what a long run or an import wrote. */
const betweenLooksMs = 1000

/** Reads what changed into the search index while the app is open, a little at a time. */
export function createSearchKeeper({ workspace, log }: Pick<Deps, 'workspace' | 'log'>, timer: Timer): Keeper {
  return createKeeper(timer, betweenLooksMs, () => {
    try {
      return workspace.search.catchUp() === 'more' ? betweenBitsMs : betweenLooksMs
    } catch (error) {
      // a full disk: what changed stays noted
      log.error('reading into the search index failed', { error: String(error) })
      return 60 * betweenLooksMs
    }
  })
}
