import { queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const peopleQueries = {
  /** Looked up when it is asked for: everything of the account is gone through. */
  heldAbout: (accountId: AccountId, name: string) =>
    queryOptions({
      queryKey: ['people', 'held', accountId, name],
      queryFn: () => ask(() => api.people.held({ accountId, name })),
      staleTime: 0,
      ...about(['pages', 'notes', 'calls'], accountId),
    }),
} as const
