import {
  infiniteQueryOptions,
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  type UseMutationResult,
} from '@tanstack/react-query'
import type {
  Api,
  AccountId,
  CallId,
  PageId,
  PageVersionId,
  Paper,
  PlaybookId,
  ResearchId,
  SessionId,
} from '../contract/contract.ts'
import type { CueInText, PlaybookVersion } from '../contract/playbooks.ts'
import type { Change } from '../contract/workspace.ts'
import { connect } from '../transport/client.ts'
import { appErrorOf, RequestFailed } from './failure.ts'
import { useWindow } from './stores/window-state.ts'

/** The host, typed. One connection a window. */
export const api: Api = connect()

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: RequestFailed
    /** What an answer is made of: a change of one of these makes it old. `accountId` narrows it to one account. */
    queryMeta: { readonly of: readonly Change['what'][]; readonly accountId?: AccountId }
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => noteReachability(error) }),
  mutationCache: new MutationCache({ onError: (error) => noteReachability(error) }),
  defaultOptions: {
    queries: {
      // the host says what changed, so nothing grows old by itself
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
      retry: (count, error) => count < 2 && error.why.kind === 'connect-failed',
    },
    mutations: { networkMode: 'always' },
  },
})

function noteReachability({ why }: RequestFailed): void {
  if (why.kind === 'connect-failed') useWindow.getState().setHost('gone')
  if (why.kind === 'unauthorised') useWindow.getState().setHost('locked')
}

/** Runs a request; what it throws is a `RequestFailed`. */
export async function ask<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (thrown) {
    throw new RequestFailed(appErrorOf(thrown))
  }
}

type What = Change['what']
const about = (of: readonly What[], accountId?: AccountId) => ({
  meta: accountId === undefined ? { of } : { of, accountId },
})

/** Everything the window reads, by name. Keys start with the domain. */
export const queries = {
  status: () =>
    queryOptions({
      queryKey: ['workspace', 'status'],
      queryFn: () => ask(() => api.workspace.status()),
      ...about(['settings', 'accounts', 'playbooks']),
    }),
  accounts: (input: Parameters<Api['accounts']['list']>[0] = {}) =>
    queryOptions({
      queryKey: ['accounts', 'list', input],
      queryFn: () => ask(() => api.accounts.list(input)),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages']),
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
  segments: () =>
    queryOptions({
      queryKey: ['accounts', 'segments'],
      queryFn: () => ask(() => api.accounts.segments()),
      ...about(['accounts']),
    }),
  /** How it stands beside others of its segment. */
  peers: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['snapshots', 'peers', accountId],
      queryFn: () => ask(() => api.snapshots.peers({ accountId })),
      // snapshots and segments of all accounts
      ...about(['snapshot', 'accounts', 'playbooks']),
    }),
  snapshot: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['snapshots', 'latest', accountId],
      queryFn: () => ask(() => api.snapshots.latest({ accountId })),
      ...about(['snapshot', 'playbooks'], accountId),
    }),
  /** What the seller held of the likely problems, and how each stood. */
  problemHistory: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['problems', 'history', accountId],
      queryFn: () => ask(() => api.problems.history({ accountId })),
      ...about(['snapshot', 'playbooks'], accountId),
    }),
  /** What speaks against a question as it is typed. */
  questionCheck: (accountId: AccountId, words: string) =>
    queryOptions({
      queryKey: ['questions', 'check', accountId, words],
      queryFn: () => ask(() => api.questions.check({ accountId, ask: words })),
      placeholderData: keepPreviousData,
      gcTime: 0,
      retry: false,
      ...about(['snapshot', 'notes', 'playbooks'], accountId),
    }),
  calls: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['calls', 'list', accountId],
      queryFn: () => ask(() => api.calls.list({ accountId })),
      ...about(['calls'], accountId),
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
  /** Attempts, the pursuit rule, what each side gave, and the seller's own decisions. */
  pursuit: (accountId: AccountId) =>
    queryOptions({
      queryKey: ['pursuit', 'get', accountId],
      queryFn: () => ask(() => api.pursuit.get({ accountId })),
      ...about(['pursuit', 'calls', 'playbooks', 'settings'], accountId),
    }),
  today: () =>
    queryOptions({
      queryKey: ['calls', 'today'],
      queryFn: () => ask(() => api.calls.today()),
      ...about(['accounts', 'calls', 'pursuit', 'snapshot', 'research', 'pages', 'signals']),
    }),
  playbooks: () =>
    queryOptions({
      queryKey: ['playbooks', 'list'],
      queryFn: () => ask(() => api.playbooks.list()),
      ...about(['playbooks']),
    }),
  removedPlaybooks: () =>
    queryOptions({
      queryKey: ['playbooks', 'removed'],
      queryFn: () => ask(() => api.playbooks.removed()),
      ...about(['playbooks']),
    }),
  /** The newest version, or the one that is named. */
  playbook: (playbookId: PlaybookId, version?: number) =>
    queryOptions({
      queryKey: ['playbooks', 'get', playbookId, version ?? null],
      queryFn: () => ask(() => api.playbooks.get(version === undefined ? { playbookId } : { playbookId, version })),
      ...about(['playbooks']),
    }),
  playbookVersions: (playbookId: PlaybookId) =>
    queryOptions({
      queryKey: ['playbooks', 'versions', playbookId],
      queryFn: () => ask(() => api.playbooks.versions({ playbookId })),
      ...about(['playbooks']),
    }),
  /** What differs between two playbooks, or two versions of one. */
  playbookComparison: (before: PlaybookVersion, after: PlaybookVersion) =>
    queryOptions({
      queryKey: ['playbooks', 'compare', before, after],
      queryFn: () => ask(() => api.playbooks.compare({ before, after })),
      ...about(['playbooks']),
    }),
  starters: () =>
    queryOptions({
      queryKey: ['playbooks', 'starters'],
      queryFn: () => ask(() => api.playbooks.starters()),
      ...about([]),
    }),
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
  /** What a text says as a playbook, as far as it can be read, and all that is wrong with it. */
  playbookRead: (yaml: string) =>
    queryOptions({
      queryKey: ['playbooks', 'read', yaml],
      queryFn: () => ask(() => api.playbooks.read({ yaml })),
      placeholderData: keepPreviousData,
      gcTime: 10_000,
      retry: false,
      ...about([]),
    }),
  /** The cue on a line of a playbook's text. */
  cueAt: (yaml: string, line: number) =>
    queryOptions({
      queryKey: ['playbooks', 'cue-at', line, yaml],
      queryFn: () => ask(() => api.playbooks.cueAt({ yaml, line })),
      placeholderData: keepPreviousData,
      gcTime: 0,
      retry: false,
      ...about([]),
    }),
  /** What a cue hits in the pages on file, stretch by stretch. */
  cueHits: ({ cue, direction, language }: Pick<CueInText, 'cue' | 'direction' | 'language'>) =>
    infiniteQueryOptions({
      queryKey: ['playbooks', 'cue-hits', cue, direction, language],
      queryFn: ({ pageParam, signal }) =>
        ask(() => api.playbooks.cueHits({ cue, direction, language, from: pageParam }, { signal })),
      initialPageParam: null as { account: number; page: number } | null, // from the first account on
      getNextPageParam: ({ next }) => next,
      gcTime: 0,
      retry: false,
      ...about(['signals']),
    }),
  /** What a text of a playbook would change at the accounts on file, stretch by stretch. */
  playbookTrial: (yaml: string) =>
    infiniteQueryOptions({
      queryKey: ['playbooks', 'trial', yaml],
      queryFn: ({ pageParam, signal }) => ask(() => api.playbooks.tryOut({ yaml, from: pageParam }, { signal })),
      initialPageParam: 0, // from the first account on
      getNextPageParam: ({ next }) => next,
      gcTime: 0,
      retry: false,
      ...about([]),
    }),
  /** Customers and regretted ones. */
  bestCustomers: () =>
    queryOptions({
      queryKey: ['best-customers', 'list'],
      queryFn: () => ask(() => api.bestCustomers.list()),
      ...about(['accounts', 'research', 'pages']),
    }),
  /** What they share, for a playbook of this text: a company a call. `time` counts how often it was asked for. */
  customerProposals: (yaml: string, time: number) =>
    infiniteQueryOptions({
      queryKey: ['best-customers', 'proposals', time, yaml],
      queryFn: ({ signal }) => ask(() => api.bestCustomers.proposals({ yaml }, { signal })),
      initialPageParam: 0,
      getNextPageParam: ({ looked, proposals }) => (proposals === null ? looked : null),
      gcTime: 0,
      retry: false,
      ...about([]),
    }),
  search: (words: string, limit: number) =>
    queryOptions({
      queryKey: ['search', words, limit],
      queryFn: () => ask(() => api.search.query({ words, limit })),
      ...about(['accounts', 'notes', 'pages']),
    }),
} as const

/** Marks as old what a change is about; a change without an account concerns all of its kind. */
export function invalidateFor(change: Change): void {
  void queryClient.invalidateQueries({
    predicate: ({ meta }) =>
      meta?.of.includes(change.what) === true &&
      (change.accountId === null || meta.accountId === undefined || meta.accountId === change.accountId),
  })
}

export const useStatus = () => useQuery(queries.status())

/** A request that changes something. The host then says what changed, so nothing is invalidated by hand. */
export function useAsk<I, O>(request: (input: I) => Promise<O>): UseMutationResult<O, RequestFailed, I> {
  return useMutation({ mutationFn: (input: I) => ask(() => request(input)) })
}
