import { useEffect } from 'react'
import { useStatus } from '../queries/queries.ts'
import { useWindow } from '../stores/window-state.ts'

/** The keys that the user changed, as the workspace keeps them: in every window at once. */
export function useOwnKeys(): void {
  const keys = useStatus().data?.settings.keys
  const setOwnKeys = useWindow((state) => state.setOwnKeys)
  useEffect(() => {
    if (keys) setOwnKeys(keys)
  }, [keys, setOwnKeys])
}
