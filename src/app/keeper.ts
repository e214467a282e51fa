import type { Timer } from './ports.ts'

/** Looks after something again and again, for as long as the app is open. */
export interface Keeper {
  /** Begins: what fell due while the app was closed goes first. */
  start(): void
  close(): void
}

/** `look` answers with how long to wait before the next look, in milliseconds. It never fails: what goes wrong in it is its own to tell. */
export function createKeeper(timer: Timer, firstMs: number, look: () => number | Promise<number>): Keeper {
  let waiting: { cancel(): void } | null = null
  let closed = false
  const again = (ms: number): void => {
    if (closed) return
    waiting = timer.after(ms, () => void Promise.resolve(look()).then(again))
  }
  return {
    start: () => again(firstMs),
    close() {
      closed = true
      waiting?.cancel()
    },
  }
}
