import { queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const callQueries = {
  calls: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['calls', 'list', accountId],
      queryFn: () => ask(() => api.calls.list({ accountId })),
      ...about(['calls'], accountId),
    }),
  /** What came of the calls with an account. */
  debriefs: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['debriefs', 'list', accountId],
      queryFn: () => ask(() => api.debriefs.list({ accountId })),
      ...about(['calls'], accountId),
    }),
  /** How often calls confirmed what we took for likely. */
  provedRight: () =>
    queryOptions({
      queryKey: ['debriefs', 'proved'],
      queryFn: () => ask(() => api.debriefs.proved()),
      ...about(['calls', 'accounts']),
    }),
  today: () =>
    queryOptions({
      queryKey: ['calls', 'today'],
      queryFn: () => ask(() => api.calls.today()),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages', 'signals']),
    }),
} as const
