import { replaceEqualDeep } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ResearchId, ResearchProgress } from '../../../contract/contract.ts'
import { api } from '../../api.ts'
import { appErrorOf, RequestFailed } from '../../failure.ts'
import { createGrowingPauses } from '../../growing-pauses.ts'

/** A quick site brings a hundred messages a second; eyes and the thread need eight. */
const paintEveryMs = 120

export interface Watched {
  readonly progress: ResearchProgress | null
  readonly error: RequestFailed | null
  /** It was seen going on in this window, so what it found is complete. */
  readonly live: boolean
  /** Watches again: the same run was taken up once more. */
  readonly again: () => void
}

const nothingYet = { progress: null, error: null, live: false } as const

/** A run as it goes on: now and at every change, until it ends. A broken connection is tried again. */
export function useWatch(researchId: ResearchId): Watched {
  const [state, setState] = useState<Omit<Watched, 'again'>>(nothingYet)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    const paint = throttled(stop.signal, (progress) =>
      // rows that say what they said stay the same objects, and are not drawn again
      setState((before) => ({
        progress: replaceEqualDeep(before.progress, progress),
        error: null,
        live: before.live || goesOn(progress),
      })),
    )
    void follow(researchId, stop.signal, paint, (error) => setState((before) => ({ ...before, error })))
    return () => stop.abort()
  }, [researchId, round])
  return { ...state, again: () => setRound((before) => before + 1) }
}

const goesOn = ({ research: { state } }: ResearchProgress): boolean => state === 'running' || state === 'waiting'

async function follow(
  researchId: ResearchId,
  signal: AbortSignal,
  show: (progress: ResearchProgress) => void,
  fail: (error: RequestFailed) => void,
): Promise<void> {
  const pauses = createGrowingPauses(signal)
  while (!signal.aborted) {
    try {
      let ended = false
      for await (const progress of await api.research.watch({ researchId }, { signal })) {
        pauses.restart()
        ended = !goesOn(progress)
        show(progress)
      }
      if (ended) return
    } catch (thrown) {
      if (signal.aborted) return
      const why = appErrorOf(thrown)
      // nobody answers: tried again; anything else will not get better by itself
      if (why.kind !== 'connect-failed') return fail(new RequestFailed(why))
    }
    await pauses.next()
  }
}

/** The first and the last message at once, those between at most every `paintEveryMs`. */
function throttled(signal: AbortSignal, paint: (progress: ResearchProgress) => void) {
  let latest: ResearchProgress | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    if (latest !== null && !signal.aborted) paint(latest)
    latest = null
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  let first = true
  return (progress: ResearchProgress): void => {
    latest = progress
    if (first || !goesOn(progress)) {
      clearTimeout(timer)
      flush()
    }
    first = false
    if (latest !== null) timer ??= setTimeout(flush, paintEveryMs)
  }
}
