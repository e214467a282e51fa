import { queryOptions } from '@tanstack/react-query'
import { about, api, ask } from '../api.ts'

export const backupQueries = {
  backups: () =>
    queryOptions({
      queryKey: ['backups', 'list'],
      queryFn: () => ask(() => api.backups.list()),
      ...about(['backups']),
    }),
} as const
