import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AccountId, CallId } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const callQueries = {
  /** The calls ahead in a calendar file; `name` stands for its text in the key. */
  calendar: (file: { readonly name: string; readonly text: string }, own: readonly string[] | null) =>
    queryOptions({
      queryKey: ['calendar', 'read', file.name, file.text.length, own],
      queryFn: () => ask(() => api.calendar.read({ text: file.text, ...(own === null ? {} : { own: [...own] }) })),
      placeholderData: keepPreviousData,
      gcTime: 0,
      retry: false,
      ...about(['accounts', 'calls']),
    }),
  /** How the calls of a day are prepared; by default those of the next one. */
  preparation: (day: string | undefined) =>
    queryOptions({
      queryKey: ['prepare', 'get', day ?? null],
      queryFn: () => ask(() => api.prepare.get(day === undefined ? {} : { day })),
      placeholderData: keepPreviousData,
      ...about(['prepare', 'accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages', 'briefs', 'settings']),
    }),
  calls: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['calls', 'list', accountId],
      queryFn: () => ask(() => api.calls.list({ accountId })),
      ...about(['calls'], accountId),
    }),
  /** A call that is held: what stands before the seller, and the note. */
  heldCall: (callId: CallId) =>
    queryOptions({
      queryKey: ['call-sheets', 'get', callId],
      queryFn: () => ask(() => api.callSheets.get({ callId })),
      ...about(['calls', 'notes']),
    }),
  /** What came of the calls with an account. */
  debriefs: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['debriefs', 'list', accountId],
      queryFn: () => ask(() => api.debriefs.list({ accountId })),
      ...about(['calls'], accountId),
    }),
  /** How often calls confirmed what we took for likely. */
  provedRight: () =>
    queryOptions({
      queryKey: ['debriefs', 'proved'],
      queryFn: () => ask(() => api.debriefs.proved()),
      ...about(['calls', 'accounts']),
    }),
  today: () =>
    queryOptions({
      queryKey: ['calls', 'today'],
      queryFn: () => ask(() => api.calls.today()),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages', 'signals', 'briefs', 'prepare']),
    }),
} as const
