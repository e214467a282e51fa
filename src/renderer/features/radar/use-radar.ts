import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RadarFilter, RadarRow } from '../../../contract/radar.ts'
import type { RequestFailed } from '../../failure.ts'
import { queries } from '../../queries/queries.ts'
import { radarPage } from '../../queries/radar-queries.ts'
import type { Group } from './radar-layout.ts'

export interface RadarList {
  readonly filter: RadarFilter
  readonly groups: readonly Group[]
  readonly total: number
  /** Counts how often the order on screen was taken anew. */
  readonly time: number
  readonly pending: boolean
  /** An account stands elsewhere now; nothing moves until it is asked for. */
  readonly changed: boolean
  readonly showNew: () => void
  readonly error: RequestFailed | null
  readonly retry: () => void
}

/** The order on screen. It is held: research that ends meanwhile is offered, and moves no row under the pointer. */
export function useRadar(filter: RadarFilter): RadarList {
  const now = useQuery(queries.radarNow(filter))
  const key = JSON.stringify(filter)
  const [held, setHeld] = useState<{ key: string; time: number; data: NonNullable<typeof now.data> } | null>(null)
  const fresh = now.data !== undefined && !now.isPlaceholderData && !now.isFetching ? now.data : null
  const take = (data: NonNullable<typeof now.data>) => setHeld({ key, time: (held?.time ?? 0) + 1, data })
  if (fresh && held?.key !== key) take(fresh)
  const shown = held?.key === key ? held.data : now.data
  return {
    filter,
    groups: shown?.groups ?? [],
    total: shown?.total ?? 0,
    time: held?.time ?? 0,
    pending: now.isPending || (held?.key !== key && now.isFetching),
    changed: fresh !== null && held?.key === key && fresh.mark !== held.data.mark,
    showNew: () => fresh && take(fresh),
    error: now.error,
    retry: () => void now.refetch(),
  }
}

/** The rows from `first` to `last`; one that has not come yet is undefined. */
export function useRadarRows(
  { filter, time }: Pick<RadarList, 'filter' | 'time'>,
  first: number,
  last: number,
): { readonly rowAt: (row: number) => RadarRow | undefined; readonly error: RequestFailed | null } {
  const from = Math.floor(Math.max(0, first) / radarPage)
  const to = Math.floor(Math.max(0, last) / radarPage)
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const answers = useQueries({ queries: numbers.map((page) => queries.radarRows(filter, page, time)) })
  const rows = new Map(numbers.map((page, i) => [page, answers[i]?.data?.rows]))
  return {
    rowAt: (row) => rows.get(Math.floor(row / radarPage))?.[row % radarPage],
    error: answers.find(({ error }) => error)?.error ?? null,
  }
}
