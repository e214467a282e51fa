import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AccountId, ResearchId, SessionId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const researchQueries = {
  researchRuns: (accountId?: AccountId) =>
    queryOptions({
      queryKey: ['research', 'list', accountId ?? null],
      queryFn: () => ask(() => api.research.list(accountId === undefined ? {} : { accountId })),
      ...about(['research', 'pages'], accountId),
    }),
  /** The queue of research; `limit` rows of what waits and of what failed. */
  queue: (limit: number) =>
    queryOptions({
      queryKey: ['research', 'queue', limit],
      queryFn: () => ask(() => api.research.queue({ limit })),
      placeholderData: keepPreviousData,
      ...about(['research', 'pages']),
    }),
  research: (researchId: ResearchId) =>
    queryOptions({
      queryKey: ['research', 'get', researchId],
      queryFn: () => ask(() => api.research.get({ researchId })),
      ...about(['research']),
    }),
  /** The research session that goes on. */
  session: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['sessions', 'current', accountId],
      queryFn: () => ask(() => api.sessions.current({ accountId })),
      ...about(['sessions'], accountId),
    }),
  sessions: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['sessions', 'list', accountId],
      queryFn: () => ask(() => api.sessions.list({ accountId })),
      ...about(['sessions'], accountId),
    }),
  sessionSummary: (sessionId: SessionId) =>
    queryOptions({
      queryKey: ['sessions', 'summary', sessionId],
      queryFn: () => ask(() => api.sessions.summary({ sessionId })),
      ...about(['sessions']),
    }),
  /** What the pages on file cover. */
  coverage: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['sessions', 'coverage', accountId],
      queryFn: () => ask(() => api.sessions.coverage({ accountId })),
      ...about(['snapshot', 'pages'], accountId),
    }),
  searches: (accountId: AccountId, key: string, label: string) =>
    queryOptions({
      queryKey: ['sessions', 'searches', accountId, key, label],
      queryFn: () => ask(() => api.sessions.searches({ accountId, key, label })),
      ...about(['pages', 'accounts', 'settings'], accountId),
    }),
} as const
