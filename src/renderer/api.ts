import {
  MutationCache,
  notifyManager,
  type Query,
  QueryCache,
  QueryClient,
  useMutation,
  type UseMutationResult,
} from '@tanstack/react-query'
import type { Api, AccountId } from '../contract/contract.ts'
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

let ownChangeAt = Number.NEGATIVE_INFINITY
/** What the host answers that shortly after a change shows that change; later it is news. */
const answersWithinMs = 3000

/** Is what comes now an answer to what was done in this window? */
export const isOwnChange = (): boolean =>
  queryClient.isMutating() > 0 || performance.now() - ownChangeAt < answersWithinMs

// what is under way is known before the next key: Enter twice at once is one record
notifyManager.setScheduler(queueMicrotask)

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => noteReachability(error) }),
  mutationCache: new MutationCache({
    onSuccess: () => (ownChangeAt = performance.now()),
    onError: (error) => noteReachability(error),
  }),
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

/** A request whose answer brings an undo: Z that is pressed before waits for it. */
export const withUndo =
  <I, O>(request: (input: I) => Promise<O>) =>
  (input: I): Promise<O> =>
    useWindow.getState().withUndo(request(input))

type What = Change['what']
/** What an answer is made of; see `queryMeta`. */
export const about = (of: readonly What[], accountId?: AccountId) => ({
  meta: accountId === undefined ? { of } : { of, accountId },
})

/** Marks as old what a change is about; a change without an account concerns all of its kind. */
export function invalidateFor(change: Change): void {
  if (change.what === 'workspace') return everythingIsNew()
  const predicate = ({ meta }: Query): boolean =>
    meta?.of.includes(change.what) === true &&
    (change.accountId === null || meta.accountId === undefined || meta.accountId === change.accountId)
  // an answer that nobody looks at by now may be of before the change, and would pass for one of after it
  void queryClient
    .cancelQueries({ predicate, type: 'inactive' })
    .then(() => queryClient.invalidateQueries({ predicate }))
}

/** Another workspace took the place of this one: what is shown is asked for again, and nothing else is remembered. */
function everythingIsNew(): void {
  queryClient.removeQueries({ type: 'inactive' })
  void queryClient.invalidateQueries()
}

/**
 * A request that changes something. The host then says what changed, so nothing is invalidated by hand. `onFailed` hears of a failure also when
 * the place that asked is left by then, as with what is taken back by the line at the foot; what is given to `mutate` does not.
 */
export function useAsk<I, O>(
  request: (input: I) => Promise<O>,
  onFailed?: (failed: RequestFailed) => void,
): UseMutationResult<O, RequestFailed, I> {
  return useMutation({ mutationFn: (input: I) => ask(() => request(input)), ...(onFailed && { onError: onFailed }) })
}
