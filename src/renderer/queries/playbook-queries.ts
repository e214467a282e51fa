import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { PlaybookId } from '../../contract/contract.ts'
import type { CueInText, PlaybookVersion } from '../../contract/playbooks.ts'
import { about, api, ask } from '../api.ts'

export const playbookQueries = {
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
} as const
