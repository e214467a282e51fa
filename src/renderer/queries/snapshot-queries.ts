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
  /** The versions of the snapshot, the latest first. */
  versionsOfSnapshot: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['snapshots', 'versions', accountId],
      queryFn: () => ask(() => api.snapshots.versions({ accountId })),
      ...about(['snapshot'], accountId),
    }),
  /** What two versions do not share. Neither ever changes, but that what is erased elsewhere leaves them too. */
  comparedVersions: (accountId: AccountId, { from, to }: { readonly from: number; readonly to: number }) =>
    queryOptions({
      queryKey: ['snapshots', 'compare', accountId, from, to],
      queryFn: () => ask(() => api.snapshots.compare({ accountId, from, to })),
      ...about(['accounts'], accountId),
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
