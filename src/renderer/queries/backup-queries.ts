import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AccountId } from '../../contract/contract.ts'
import type { GivenHandOver } from '../../contract/hand-overs.ts'
import { about, api, ask } from '../api.ts'

export const backupQueries = {
  backups: () =>
    queryOptions({
      queryKey: ['backups', 'list'],
      queryFn: () => ask(() => api.backups.list()),
      ...about(['backups']),
    }),
  /** What a file with one account would hold. */
  handOverPreview: (accountId: AccountId, withNotes: boolean) =>
    queryOptions({
      queryKey: ['hand-over', 'preview', accountId, withNotes],
      queryFn: ({ signal }) => ask(() => api.handOvers.preview({ accountId, withNotes }, { signal })),
      placeholderData: keepPreviousData,
      ...about(['accounts', 'pages', 'notes', 'calls', 'pursuit']),
    }),
  /** The file that the app was started with or told to open; asking takes it. */
  offeredFile: () =>
    queryOptions({
      queryKey: ['hand-over', 'offered'],
      queryFn: () => ask(() => api.handOvers.offered()),
      ...about(['offered']),
    }),
  /** What such a file would bring; `id` names the file. */
  handOverLook: (id: number, file: GivenHandOver) =>
    queryOptions({
      queryKey: ['hand-over', 'look', id],
      queryFn: () => ask(() => api.handOvers.look({ file })),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
} as const
