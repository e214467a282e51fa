import type { Timer } from '../../app/ports.ts'

/** The machine's own timer. A pause never keeps the program alive. */
export function createTimer(): Timer {
  return {
    after(ms, run) {
      const timeout = setTimeout(run, ms)
      timeout.unref()
      return { cancel: () => clearTimeout(timeout) }
    },
  }
}
