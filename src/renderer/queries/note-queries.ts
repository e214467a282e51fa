import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AccountId, Note } from '../../contract/contract.ts'
import type { NoteImageId } from '../../contract/note-images.ts'
import type { InsightOrder } from '../../contract/notes.ts'
import { about, api, ask } from '../api.ts'

/** Which of all notes a list shows. */
export interface NoteFilter {
  readonly words: string
  readonly accountId: AccountId | null
  readonly kind: Note['kind'] | null
}

export const noteQueries = {
  /** A stretch of the notes of all accounts. */
  findNotes: (filter: NoteFilter, limit: number, offset: number) =>
    queryOptions({
      queryKey: ['notes', 'find', filter, limit, offset],
      queryFn: () => ask(() => api.notes.find({ ...filter, limit, offset })),
      ...about(['notes', 'accounts']),
    }),
  insights: (by: InsightOrder) =>
    queryOptions({
      queryKey: ['notes', 'insights', by],
      queryFn: () => ask(() => api.notes.insights({ by })),
      placeholderData: keepPreviousData,
      ...about(['notes', 'accounts', 'playbooks', 'settings']),
    }),
  /** Earlier texts of a note that were kept. */
  noteHistory: (noteId: Note['id']) =>
    queryOptions({
      queryKey: ['notes', 'history', noteId],
      queryFn: () => ask(() => api.notes.history({ noteId })),
      ...about(['notes']),
    }),
  /** One of them, compared with the text on file now. */
  noteVersion: (noteId: Note['id'], version: number) =>
    queryOptions({
      queryKey: ['notes', 'version', noteId, version],
      queryFn: () => ask(() => api.notes.version({ noteId, version })),
      ...about(['notes']),
    }),
  note: (noteId: Note['id']) =>
    queryOptions({
      queryKey: ['notes', 'get', noteId],
      queryFn: () => ask(() => api.notes.get({ noteId })),
      // segments of accounts as well
      ...about(['notes', 'accounts']),
    }),
  /** An image of a note: what an id names never changes. */
  noteImage: (imageId: NoteImageId) =>
    queryOptions({
      queryKey: ['notes', 'image', imageId],
      queryFn: () => ask(() => api.notes.image({ imageId })),
      staleTime: Infinity,
    }),
  notes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['notes', 'list', accountId],
      queryFn: () => ask(() => api.notes.list({ accountId })),
      ...about(['notes'], accountId),
    }),
  /** Insight notes of other accounts of its segment. */
  carriedNotes: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['notes', 'carried', accountId],
      queryFn: () => ask(() => api.notes.carried({ accountId })),
      // notes and segments of all accounts
      ...about(['notes', 'accounts']),
    }),
} as const
