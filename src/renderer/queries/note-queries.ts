import { queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const noteQueries = {
  notes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['notes', 'list', accountId],
      queryFn: () => ask(() => api.notes.list({ accountId })),
      ...about(['notes'], accountId),
    }),
  /** Insight notes of other accounts of its segment. */
  carriedNotes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['notes', 'carried', accountId],
      queryFn: () => ask(() => api.notes.carried({ accountId })),
      // notes and segments of all accounts
      ...about(['notes', 'accounts']),
    }),
} as const
