import type { Deps } from './deps.ts'
import type { Timer } from './ports.ts'

/** Reads what changed into the search index while the app is open, a little at a time. */
interface SearchKeeper {
  start(): void
  close(): void
}

/** Between two little bits of much, so that the window is answered first. */
const betweenBitsMs = 10
/** A search reads what is new by itself: this is for what a long run or an import wrote. */
const betweenLooksMs = 1000

export function createSearchKeeper({ workspace, log }: Pick<Deps, 'workspace' | 'log'>, timer: Timer): SearchKeeper {
  let waiting: { cancel(): void } | null = null
  let closed = false
  const again = (ms: number): void => {
    if (!closed) waiting = timer.after(ms, () => again(look()))
  }
  const look = (): number => {
    try {
      return workspace.search.catchUp() === 'more' ? betweenBitsMs : betweenLooksMs
    } catch (error) {
      // a full disk: what changed stays noted
      log.error('reading into the search index failed', { error: String(error) })
      return 60 * betweenLooksMs
    }
  }
  return {
    start: () => again(betweenLooksMs),
    close() {
      closed = true
      waiting?.cancel()
    },
  }
}
