import { useEffect, useState } from 'react'

/** The moment it is, in milliseconds, renewed each second while it matters. */
export function useSeconds(runs: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const renew = (): void => setNow(Date.now())
    renew()
    if (!runs) return undefined
    const timer = setInterval(renew, 1000)
    return () => clearInterval(timer)
  }, [runs])
  return now
}
