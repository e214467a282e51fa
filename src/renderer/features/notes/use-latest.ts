import { type RefObject, useEffect, useRef } from 'react'

/** What a component has now, for what is done later, such as an undo; null once it is gone. */
export function useLatest<T>(of: T): Readonly<RefObject<T | null>> {
  const latest = useRef<T | null>(of)
  useEffect(() => {
    latest.current = of
    return () => {
      latest.current = null
    }
  })
  return latest
}
