import type { AccountId } from '../model/ids.ts'
import { type Instant, dayMs } from '../model/time.ts'
import type { Watch, WatchInterval } from '../model/watch.ts'

/** Checks that go on beside each other: what nobody waits for leaves room for what somebody does. */
export const checksAtOnce = 2

const hourMs = 3_600_000

const intervalMs: Readonly<Record<WatchInterval, number>> = {
  daily: dayMs,
  'three-days': 3 * dayMs,
  weekly: 7 * dayMs,
  monthly: 30 * dayMs,
}

/** What a check that failed waits for, by how many failed in a row: first the network may be away, then the site. */
const afterFailure: readonly number[] = [hourMs / 4, 2 * hourMs, dayMs]
/** The longest pause of a site that never answers. */
const longestMs = 60 * dayMs

/**
 * When an account is to be checked next. Accounts that were added together drift apart by up to a tenth of their interval,
 * each by its own share, which is the same every time.
 * @param failures checks in a row that failed, this one included; 0 after one that did not
 */
export function nextCheck(
  { accountId, every }: Pick<Watch, 'accountId' | 'every'>,
  from: Instant,
  failures: number,
): Instant {
  const interval = intervalMs[every]
  const usual = interval + (interval / 10) * shareOf(accountId)
  const soon = afterFailure[failures - 1]
  const pause =
    failures === 0
      ? usual
      : soon === undefined
        ? Math.min(usual * 2 ** (failures - afterFailure.length), Math.max(longestMs, interval))
        : Math.min(soon, usual)
  return new Date(Date.parse(from) + Math.round(pause)).toISOString() as Instant // an ISO string is an Instant by its form
}

/** A number from 0 to 1 that belongs to an id (FNV-1a, 32 bits). */
function shareOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) / 0xffffffff
}

/** A call so near makes a check worth more than another that is longer overdue. */
const callNearMs = 3 * dayMs

/**
 * Which accounts are checked now: those with a call in the next days first, then those that are overdue by the most of their
 * interval. As many as there is room for: after a week away the rest follows, a few at a time.
 * @param going accounts of which something runs or waits already; they are never begun twice
 */
export function whoIsChecked(
  watches: readonly Watch[],
  at: {
    readonly now: Instant
    readonly going: ReadonlySet<AccountId>
    /** Checks that run now. */
    readonly running: number
    readonly nextCalls: ReadonlyMap<AccountId, Instant>
  },
): readonly AccountId[] {
  const now = Date.parse(at.now)
  const hasCallNear = ({ accountId }: Watch): boolean => {
    const call = at.nextCalls.get(accountId)
    return call !== undefined && Date.parse(call) - now <= callNearMs
  }
  const overdue = ({ nextDue, every }: Watch): number => (now - Date.parse(nextDue)) / intervalMs[every]
  return watches
    .filter((watch) => !watch.paused && overdue(watch) >= 0 && !at.going.has(watch.accountId))
    .toSorted(
      (a, b) =>
        Number(hasCallNear(b)) - Number(hasCallNear(a)) ||
        overdue(b) - overdue(a) ||
        (a.accountId < b.accountId ? -1 : 1),
    )
    .slice(0, Math.max(0, checksAtOnce - at.running))
    .map(({ accountId }) => accountId)
}
