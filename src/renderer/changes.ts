import { useEffect } from 'react'
import { api, invalidateFor, queryClient } from './api.ts'
import { appErrorOf } from './failure.ts'
import { createGrowingPauses } from './growing-pauses.ts'
import { useWindow } from './stores/window-state.ts'

/** Listens to what changes in the workspace as long as the window lives; reconnects with growing pauses. */
export function useChanges(): void {
  useEffect(() => {
    const stop = new AbortController()
    void follow(stop.signal)
    return () => stop.abort()
  }, [])
}

async function follow(signal: AbortSignal): Promise<void> {
  const pauses = createGrowingPauses(signal)
  let lost = false
  while (!signal.aborted) {
    try {
      const changes = await api.workspace.changes(undefined, { signal })
      useWindow.getState().setHost('here')
      // while nobody listened anything may have changed, at the start of the window too; what is being asked for is not asked again
      void queryClient.invalidateQueries({}, { cancelRefetch: lost })
      pauses.restart()
      for await (const change of changes) invalidateFor(change)
      useWindow.getState().setHost('gone')
    } catch (thrown) {
      if (signal.aborted) return
      const locked = appErrorOf(thrown).kind === 'unauthorised'
      useWindow.getState().setHost(locked ? 'locked' : 'gone')
    }
    if (signal.aborted) return
    lost = true
    await pauses.next()
  }
}
