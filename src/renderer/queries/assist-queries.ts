import { queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const assistQueries = {
  assist: () =>
    queryOptions({
      queryKey: ['assist', 'state'],
      queryFn: () => ask(() => api.assist.state()),
      ...about(['settings']),
    }),
  /** Sentences a model proposed and the user accepted. */
  assistLines: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['assist', 'lines', accountId],
      queryFn: () => ask(() => api.assist.list({ accountId })),
      ...about(['notes'], accountId),
    }),
} as const
