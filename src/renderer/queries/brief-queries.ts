import { queryOptions } from '@tanstack/react-query'
import type { AccountId, ApprovalId, CallId, Paper } from '../../contract/contract.ts'
import { about, api, ask } from '../api.ts'

export const briefQueries = {
  /** A brief as it was approved; it never changes. */
  approved: (approvalId: ApprovalId) =>
    queryOptions({
      queryKey: ['briefs', 'approved', approvalId],
      queryFn: () => ask(() => api.briefs.approved({ approvalId })),
      ...about([]),
    }),
  brief: (accountId: AccountId, callId: CallId | null | undefined, paper: Paper | undefined) =>
    queryOptions({
      queryKey: ['briefs', 'preview', accountId, callId === undefined ? 'next' : callId, paper ?? null],
      queryFn: () =>
        ask(() =>
          api.briefs.preview({
            accountId,
            ...(callId === undefined ? {} : { callId }),
            ...(paper === undefined ? {} : { paper }),
          }),
        ),
      ...about(['snapshot', 'calls', 'playbooks', 'accounts', 'settings', 'notes', 'briefs'], accountId),
    }),
  handout: (accountId: AccountId, callId: CallId | null | undefined, paper: Paper | undefined) =>
    queryOptions({
      queryKey: ['briefs', 'handout', accountId, callId === undefined ? 'next' : callId, paper ?? null],
      queryFn: () =>
        ask(() =>
          api.briefs.handout({
            accountId,
            ...(callId === undefined ? {} : { callId }),
            ...(paper === undefined ? {} : { paper }),
          }),
        ),
      ...about(['snapshot', 'calls', 'playbooks', 'accounts', 'settings', 'notes', 'briefs'], accountId),
    }),
} as const
