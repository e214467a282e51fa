import { useEffect } from 'react'
import { api } from '../api.ts'
import { useWindow } from '../stores/window-state.ts'

/** Says once, at the start after something broke down, that there is a report of it and where it is read. */
export function useCrashNews(): void {
  useEffect(() => {
    let gone = false
    const tell = async (): Promise<void> => {
      const { untold } = await api.crashes.list()
      if (untold === 0 || gone) return
      useWindow
        .getState()
        .say(
          'Something broke down in Groundwork. What is known of it, without any of your words, is in Settings → Workspace.',
        )
      await api.crashes.told()
    }
    // a host that does not answer is told of elsewhere
    tell().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [])
}

/** Hands what broke in this window to the host, which keeps where it was. */
export function reportBroken(thrown: unknown): void {
  const { name, stack } = thrown instanceof Error ? thrown : { name: typeof thrown, stack: '' }
  api.crashes.write({ name: name.slice(0, 200), stack: (stack ?? '').slice(0, 50_000) }).catch(() => undefined)
}

export function listenToBreakdowns(): void {
  window.addEventListener('error', ({ error }) => reportBroken(error))
  window.addEventListener('unhandledrejection', ({ reason }) => reportBroken(reason))
}
