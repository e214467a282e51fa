const firstMs = 500
const longestMs = 10_000

export interface GrowingPauses {
  /** Waits twice as long as the last time, ten seconds at most; over at once when the signal aborts. */
  readonly next: () => Promise<void>
  /** The host answered: the next pause is a short one again. */
  readonly restart: () => void
}

/** What lies between two attempts to reach a host that is gone. */
export function createGrowingPauses(signal: AbortSignal): GrowingPauses {
  let wait = firstMs
  return {
    next() {
      const ms = wait
      wait = Math.min(wait * 2, longestMs)
      return pause(ms, signal)
    },
    restart() {
      wait = firstMs
    },
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
