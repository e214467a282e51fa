import type { AccountId, ResearchId } from '../model/ids.ts'
import type { Research } from '../model/research.ts'
import type { ErrorKind } from '../model/result.ts'
import { siteIdentity } from './url.ts'

/** Runs of the queue beside each other: as many sites are read at once, each at its own pace. */
export const mostAtOnce = 4

/**
 * Which of those that wait begin now: in their order, at most one a host, as many as there is room for. A run whose host is
 * busy does not hold up the ones behind it.
 * @param running runs that go on now, those started by hand included: they take room too
 */
export function whoIsNext(
  waiting: readonly Pick<Research, 'id' | 'homeUrl'>[],
  running: readonly Pick<Research, 'homeUrl'>[],
  most: number = mostAtOnce,
): readonly ResearchId[] {
  const busy = new Set(running.map(({ homeUrl }) => siteIdentity(homeUrl)))
  const next: ResearchId[] = []
  for (const { id, homeUrl } of waiting) {
    if (next.length >= most - running.length) break
    const host = siteIdentity(homeUrl)
    if (busy.has(host)) continue
    busy.add(host)
    next.push(id)
  }
  return next
}

/** How far a queue is. An account counts once, by its latest run: a retry takes the place of what failed. */
export type QueueCounts = {
  readonly total: number
  readonly waiting: number
  readonly running: number
  readonly done: number
  readonly failed: number
  readonly cancelled: number
}

/** @param runs in the order they were put in the queue */
export function countQueue(runs: readonly Pick<Research, 'accountId' | 'state'>[]): QueueCounts {
  const states = [...lastOfEach(runs).values()].map(({ state }) => state)
  const count = (...of: Research['state'][]): number => states.filter((state) => of.includes(state)).length
  return {
    total: states.length,
    waiting: count('waiting', 'interrupted'),
    running: count('running'),
    done: count('done'),
    failed: count('failed'),
    cancelled: count('cancelled'),
  }
}

/** The latest run of each account. */
export function lastOfEach<T extends { readonly accountId: AccountId }>(runs: readonly T[]): ReadonlyMap<AccountId, T> {
  return new Map(runs.map((run) => [run.accountId, run]))
}

/** Where nobody answers, it may be this computer that is not online. */
const unreachable: ReadonlySet<ErrorKind> = new Set(['dns-failed', 'connect-failed', 'timeout'])
/** Dead domains stand in every list; this many one after the other hardly ever. */
const mostInARow = 5

/**
 * Whether the queue should hold: the last companies could not be reached, one after the other. Going on would only fail the rest.
 * @param ends error kind of each run that ended, the latest last; null for one that did not fail
 */
export function looksOffline(ends: readonly (ErrorKind | null)[]): boolean {
  const last = ends.slice(-mostInARow)
  return last.length === mostInARow && last.every((kind) => kind !== null && unreachable.has(kind))
}

const freshEnoughMs = 86_400_000

/** A run goes on while its pages are at most a day old; after that they are read afresh. */
export const mayGoOn = ({ startedAt }: Pick<Research, 'startedAt'>, now: string): boolean =>
  Date.parse(now) - Date.parse(startedAt) < freshEnoughMs

/** Whether a run that waits has asked for anything yet; one taken out of an interruption has. */
export const neverBegan = ({ startedAt, queuedAt }: Pick<Research, 'startedAt' | 'queuedAt'>): boolean =>
  startedAt === queuedAt
