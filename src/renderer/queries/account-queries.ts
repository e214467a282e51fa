import { queryOptions } from '@tanstack/react-query'
import type { AccountId, Api } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const accountQueries = {
  accounts: (input: Parameters<Api['accounts']['list']>[0] = {}) =>
    queryOptions({
      queryKey: ['accounts', 'list', input],
      queryFn: () => ask(() => api.accounts.list(input)),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages']),
    }),
  /** Who matches, in order. */
  matching: (order: Parameters<Api['accounts']['matching']>[0]) =>
    queryOptions({
      queryKey: ['accounts', 'matching', order],
      queryFn: () => ask(() => api.accounts.matching(order)),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'pages']),
    }),
  accountRows: (accountIds: readonly AccountId[]) =>
    queryOptions({
      queryKey: ['accounts', 'rows', accountIds],
      queryFn: () => ask(() => api.accounts.rows({ accountIds: [...accountIds] })),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages']),
    }),
  /** How many match each filter. */
  accountCounts: (filters: Parameters<Api['accounts']['counts']>[0]['filters']) =>
    queryOptions({
      queryKey: ['accounts', 'counts', filters],
      queryFn: () => ask(() => api.accounts.counts({ filters })),
      enabled: filters.length > 0,
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'pages']),
    }),
  account: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['accounts', 'get', accountId],
      queryFn: () => ask(() => api.accounts.get({ accountId })),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages'], accountId),
    }),
  identityQuestion: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['accounts', 'identity-question', accountId],
      queryFn: () => ask(() => api.accounts.identityQuestion({ accountId })),
      ...about(['accounts', 'research'], accountId),
    }),
  facts: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['accounts', 'facts', accountId],
      queryFn: () => ask(() => api.accounts.facts({ accountId })),
      ...about(['pages'], accountId),
    }),
  openings: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['accounts', 'openings', accountId],
      queryFn: () => ask(() => api.accounts.openings({ accountId })),
      // a look that only says what is gone changes no page, but ends a run
      ...about(['pages', 'research'], accountId),
    }),
  segments: () =>
    queryOptions({
      queryKey: ['accounts', 'segments'],
      queryFn: () => ask(() => api.accounts.segments()),
      ...about(['accounts']),
    }),
  tags: () =>
    queryOptions({
      queryKey: ['accounts', 'tags'],
      queryFn: () => ask(() => api.accounts.tags()),
      ...about(['accounts']),
    }),
  /** What would come over from one account to another. */
  mergePreview: (stays: AccountId, goes: AccountId) =>
    queryOptions({
      queryKey: ['accounts', 'preview-merge', stays, goes],
      queryFn: () => ask(() => api.accounts.previewMerge({ stays, goes })),
      ...about(['accounts', 'pages', 'notes', 'calls', 'pursuit', 'research']),
    }),
  /** What the columns of a table hold; `id` names the table. */
  proposedColumns: (id: number, rows: readonly (readonly string[])[], header: boolean | null) =>
    queryOptions({
      queryKey: ['account-import', 'propose', id, header],
      queryFn: () =>
        ask(() =>
          api.accountImport.propose({ rows: rows.map((cells) => [...cells]), ...(header === null ? {} : { header }) }),
        ),
      ...about([]),
    }),
  /** How it stands beside others of its segment. */
  peers: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['snapshots', 'peers', accountId],
      queryFn: () => ask(() => api.snapshots.peers({ accountId })),
      // snapshots and segments of all accounts
      ...about(['snapshot', 'accounts', 'playbooks']),
    }),
  /** Attempts, the pursuit rule, what each side gave, and the seller's own decisions. */
  pursuit: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['pursuit', 'get', accountId],
      queryFn: () => ask(() => api.pursuit.get({ accountId })),
      ...about(['pursuit', 'calls', 'playbooks', 'settings'], accountId),
    }),
} as const
