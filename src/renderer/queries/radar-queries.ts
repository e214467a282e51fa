import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { RadarFilter } from '../../contract/radar.ts'
import { about, api, ask } from '../api.ts'

/** Rows of the radar asked for at once. */
export const radarPage = 60

export const radarQueries = {
  radarProblems: () =>
    queryOptions({
      queryKey: ['radar', 'problems'],
      queryFn: () => ask(() => api.radar.problems()),
      ...about(['snapshot', 'playbooks', 'settings', 'accounts']),
    }),
  /** How the radar stands now: its length, groups and mark, without rows to speak of. */
  radarNow: (filter: RadarFilter) =>
    queryOptions({
      queryKey: ['radar', 'now', filter],
      queryFn: () => ask(() => api.radar.rank({ ...filter, limit: 1 })),
      placeholderData: keepPreviousData,
      ...about(['snapshot', 'playbooks', 'settings', 'accounts', 'pursuit']),
    }),
  /** A page of its rows. It stays as it was read: what changed since is offered, and then asked for as another `time`. */
  radarRows: (filter: RadarFilter, page: number, time: number) =>
    queryOptions({
      queryKey: ['radar', 'rows', filter, page, time],
      queryFn: () => ask(() => api.radar.rank({ ...filter, limit: radarPage, offset: page * radarPage })),
      ...about([]),
    }),
} as const
