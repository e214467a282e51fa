import { useCallback, useEffect, useRef } from 'react'
import type { AccountRow } from '../../../contract/accounts.ts'

/** What a run found comes in for a while after it has ended. */
const goesOnMs = 10_000

/** Says whether what comes now may be what research of this account found. */
export function useHold({ research }: AccountRow): () => boolean {
  const until = useRef(Number.NEGATIVE_INFINITY)
  const running = research === 'running'
  useEffect(() => {
    if (!running) return undefined
    until.current = Number.POSITIVE_INFINITY
    return () => {
      until.current = performance.now() + goesOnMs
    }
  }, [running])
  return useCallback(() => performance.now() < until.current, [])
}
