import { queryOptions } from '@tanstack/react-query'
import { about, api, ask } from '../api.ts'

export const workspaceQueries = {
  status: () =>
    queryOptions({
      queryKey: ['workspace', 'status'],
      queryFn: () => ask(() => api.workspace.status()),
      ...about(['settings', 'accounts', 'playbooks']),
    }),
  search: (words: string, limit: number) =>
    queryOptions({
      queryKey: ['search', words, limit],
      queryFn: () => ask(() => api.search.query({ words, limit })),
      ...about(['accounts', 'notes', 'pages']),
    }),
} as const
