import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { BinKind } from '../../contract/bin.ts'
import { about, api, ask } from '../api.ts'

const stretch = 200

export const binQueries = {
  /** What was taken away, a stretch at a time. */
  bin: (kind: BinKind | null) =>
    infiniteQueryOptions({
      queryKey: ['bin', 'list', kind],
      queryFn: ({ pageParam }) =>
        ask(() => api.bin.list({ limit: stretch, offset: pageParam, ...(kind === null ? {} : { kind }) })),
      initialPageParam: 0,
      getNextPageParam: ({ rows }, _all, offset) => (rows.length < stretch ? undefined : offset + stretch),
      placeholderData: keepPreviousData,
      ...about(['accounts', 'pages', 'notes', 'playbooks', 'calls', 'pursuit', 'snapshot']),
    }),
} as const
