import { queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const keptQueries = {
  /** What the seller kept of its pages, each with where its words stand today. */
  keptQuotes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['kept', 'list', accountId],
      queryFn: () => ask(() => api.keptQuotes.list({ accountId })),
      ...about(['signals', 'pages', 'research'], accountId),
    }),
} as const
