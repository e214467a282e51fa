import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const snapshotQueries = {
  snapshot: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['snapshots', 'latest', accountId],
      queryFn: () => ask(() => api.snapshots.latest({ accountId })),
      ...about(['snapshot', 'playbooks'], accountId),
    }),
  /** What the seller held of the likely problems, and how each stood. */
  problemHistory: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['problems', 'history', accountId],
      queryFn: () => ask(() => api.problems.history({ accountId })),
      ...about(['snapshot', 'playbooks'], accountId),
    }),
  /** What speaks against a question as it is typed. */
  questionCheck: (accountId: AccountId, words: string) =>
    queryOptions({
      queryKey: ['questions', 'check', accountId, words],
      queryFn: () => ask(() => api.questions.check({ accountId, ask: words })),
      placeholderData: keepPreviousData,
      gcTime: 0,
      retry: false,
      ...about(['snapshot', 'notes', 'playbooks'], accountId),
    }),
} as const
