import { useEffect } from 'react'
import { api, invalidateFor, queryClient } from './api.ts'
import { appErrorOf } from './failure.ts'
import { useWindow } from './stores/window-state.ts'

const firstWaitMs = 500
const longestWaitMs = 10_000

/** Listens to what changes in the workspace as long as the window lives; reconnects with growing pauses. */
export function useChanges(): void {
  useEffect(() => {
    const stop = new AbortController()
    void follow(stop.signal)
    return () => stop.abort()
  }, [])
}

async function follow(signal: AbortSignal): Promise<void> {
  let wait = firstWaitMs
  let lost = false
  while (!signal.aborted) {
    try {
      const changes = await api.workspace.changes(undefined, { signal })
      useWindow.getState().setHost('here')
      // while nobody listened anything may have changed
      if (lost) void queryClient.invalidateQueries()
      wait = firstWaitMs
      for await (const change of changes) invalidateFor(change)
      useWindow.getState().setHost('gone')
    } catch (thrown) {
      if (signal.aborted) return
      useWindow.getState().setHost(appErrorOf(thrown).kind === 'unauthorised' ? 'locked' : 'gone')
    }
    if (signal.aborted) return
    lost = true
    await pause(wait, signal)
    wait = Math.min(wait * 2, longestWaitMs)
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
