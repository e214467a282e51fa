import type { Timer } from '../../src/app/ports.ts'

/** Pauses that end when the test says so. */
export function handTimer() {
  const waiting: { ms: number; run: () => void }[] = []
  const timer: Timer = {
    after(ms, run) {
      const one = { ms, run }
      waiting.push(one)
      return { cancel: () => void (waiting.includes(one) && waiting.splice(waiting.indexOf(one), 1)) }
    },
  }
  return { timer, waiting, fire: () => waiting.shift()?.run() }
}
