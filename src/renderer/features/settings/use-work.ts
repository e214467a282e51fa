import { useEffect, useState } from 'react'
import type { Work } from '../../../contract/backups.ts'
import { api } from '../../api.ts'
import { createGrowingPauses } from '../../growing-pauses.ts'

/** Work, and when it was last heard of. */
export interface SeenWork {
  readonly work: Work
  readonly at: Date
}

/** The long work that goes on at the whole workspace, whoever began it; null when none does. A broken connection is tried again. */
export function useWork(): SeenWork | null {
  const [seen, setSeen] = useState<SeenWork | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void follow(stop.signal, (work) => setSeen(work && { work, at: new Date() }))
    return () => stop.abort()
  }, [])
  return seen
}

async function follow(signal: AbortSignal, show: (work: Work | null) => void): Promise<void> {
  const pauses = createGrowingPauses(signal)
  while (!signal.aborted) {
    try {
      for await (const work of await api.backups.work(undefined, { signal })) {
        pauses.restart()
        show(work)
      }
    } catch {
      // the frame says that nobody answers; here it is asked again
    }
    if (!signal.aborted) await pauses.next()
  }
}
