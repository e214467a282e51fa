import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const workspaceQueries = {
  status: () =>
    queryOptions({
      queryKey: ['workspace', 'status'],
      queryFn: () => ask(() => api.workspace.status()),
      ...about(['settings', 'accounts', 'playbooks']),
    }),
  /** Counted when it is looked at: every save would change it. */
  holdings: () =>
    queryOptions({
      queryKey: ['workspace', 'holdings'],
      queryFn: () => ask(() => api.workspace.holdings()),
      staleTime: 0,
      ...about(['backups']),
    }),
  /** Asked once a window: a disk is not encrypted from one minute to the next. */
  diskEncryption: () =>
    queryOptions({
      queryKey: ['workspace', 'disk-encryption'],
      queryFn: () => ask(() => api.workspace.diskEncryption()),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  proxy: () =>
    queryOptions({
      queryKey: ['network', 'proxy'],
      queryFn: () => ask(() => api.network.proxy()),
      ...about(['settings']),
    }),
  search: (input: SearchInput) =>
    queryOptions({
      queryKey: ['search', input],
      queryFn: () => ask(() => api.search.query(input)),
      // a word a key: nobody comes back to most of them
      gcTime: 30_000,
      ...about(['accounts', 'notes', 'pages', 'calls', 'pursuit', 'playbooks', 'snapshot']),
    }),
} as const

type SearchInput = Parameters<Api['search']['query']>[0]
