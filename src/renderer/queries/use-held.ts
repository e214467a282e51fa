import { createContext, useContext, useState } from 'react'
import { isOwnChange } from '../api.ts'

/** Whether what comes now may be what research found: then it waits to be shown. */
export const HoldContext = createContext<() => boolean>(() => false)

interface Held<T> {
  readonly shown: T | undefined
  /** What came since and is not shown yet. */
  readonly fresh: T | undefined
  readonly showNew: () => void
}

/**
 * An answer that keeps still while research goes on: what it finds waits in `fresh`, so that nothing moves under the pointer. What the user changes
 * in this window shows at once, and so does what comes where nothing stood.
 */
export function useHeld<T>(data: T | undefined, isNothing: (shown: T) => boolean): Held<T> {
  const mayHold = useContext(HoldContext)
  const [shown, setShown] = useState(data)
  const isNews = data !== undefined && data !== shown
  if (isNews && (shown === undefined || isNothing(shown) || !mayHold() || isOwnChange())) setShown(data)
  return { shown, fresh: isNews && shown !== undefined ? data : undefined, showNew: () => setShown(data) }
}
