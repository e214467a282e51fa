import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { queries } from '../../queries/queries.ts'
import type { RequestFailed } from '../../failure.ts'
import { sumOfTrial, type TrialSoFar } from './trial-words.ts'

/** A trial on its way: it goes on by itself until it is through or stopped, and starts over for another text. */
export function useTrial(yaml: string): {
  readonly soFar: TrialSoFar
  readonly state: 'running' | 'stopped' | 'done'
  readonly error: RequestFailed | null
  readonly stop: () => void
  readonly goOn: () => void
} {
  const [stopped, setStopped] = useState(false)
  const { data, hasNextPage, isFetching, isPending, error, fetchNextPage, refetch } = useInfiniteQuery(
    queries.playbookTrial(yaml),
  )
  useEffect(() => {
    if (hasNextPage && !isFetching && !error && !stopped) void fetchNextPage()
  }, [hasNextPage, isFetching, error, stopped, fetchNextPage])
  const soFar = useMemo(() => sumOfTrial(data?.pages ?? []), [data])
  const going = isPending || hasNextPage || isFetching
  return {
    soFar,
    state: !going ? 'done' : stopped ? 'stopped' : 'running',
    error,
    stop: () => setStopped(true),
    goOn: () => {
      setStopped(false)
      // a stretch that failed is asked for again; with none yet, the first
      if (error) void (data ? fetchNextPage() : refetch())
    },
  }
}
