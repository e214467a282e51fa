import { queryOptions } from '@tanstack/react-query'
import type { AccountId, PageId, PageVersionId, Api } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const pageQueries = {
  pages: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['pages', 'list', accountId],
      queryFn: () => ask(() => api.pages.list({ accountId })),
      ...about(['pages'], accountId),
    }),
  pageNotes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['pages', 'notes', accountId],
      queryFn: () => ask(() => api.pages.notes({ accountId })),
      ...about(['pages', 'signals'], accountId),
    }),
  /** A saved page never changes; which of its words are used can. */
  savedPage: (pageVersionId: PageVersionId, revision?: number) =>
    queryOptions({
      queryKey: ['pages', 'get', pageVersionId, revision ?? null],
      queryFn: () => ask(() => api.pages.get(revision === undefined ? { pageVersionId } : { pageVersionId, revision })),
      ...about(['signals', 'snapshot']),
    }),
  signals: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['signals', 'list', accountId],
      queryFn: () => ask(() => api.signals.list({ accountId })),
      ...about(['signals', 'playbooks'], accountId),
    }),
  explanation: (claimId: Parameters<Api['signals']['explain']>[0]['claimId'], accountId: AccountId) =>
    queryOptions({
      queryKey: ['signals', 'explain', claimId, accountId],
      queryFn: () => ask(() => api.signals.explain({ claimId, accountId })),
      ...about(['signals', 'snapshot'], accountId),
    }),
  /** How often each rule held. */
  calibration: () =>
    queryOptions({
      queryKey: ['decisions', 'calibration'],
      queryFn: () => ask(() => api.decisions.calibration()),
      ...about(['signals']),
    }),
  /** Decisions on the hits of one rule. */
  decisions: (rule: string) =>
    queryOptions({
      queryKey: ['decisions', 'list', rule],
      queryFn: () => ask(() => api.decisions.list({ rule })),
      ...about(['signals']),
    }),
  /** What checks found on an account's pages. */
  changes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['changes', 'list', accountId],
      queryFn: () => ask(() => api.changes.list({ accountId })),
      ...about(['signals'], accountId),
    }),
  versions: (pageId: PageId, accountId: AccountId) =>
    queryOptions({
      queryKey: ['changes', 'versions', pageId],
      queryFn: () => ask(() => api.changes.versions({ pageId })),
      ...about(['pages'], accountId),
    }),
  thenAndNow: (beforeVersionId: PageVersionId, afterVersionId: PageVersionId, accountId: AccountId) =>
    queryOptions({
      queryKey: ['changes', 'compare', beforeVersionId, afterVersionId],
      queryFn: () => ask(() => api.changes.compare({ beforeVersionId, afterVersionId })),
      ...about(['signals'], accountId),
    }),
} as const
