import { useLayoutEffect } from 'react'
import { useStatus } from '../queries/queries.ts'
import { useWindow } from '../stores/window-state.ts'

/** The keys that the user changed, as the workspace keeps them: in every window at once. */
export function useOwnKeys(): void {
  const keys = useStatus().data?.settings.keys
  const setOwnKeys = useWindow((state) => state.setOwnKeys)
  // before the screen is painted: who sees a key can press it
  useLayoutEffect(() => {
    if (keys) setOwnKeys(keys)
  }, [keys, setOwnKeys])
}
