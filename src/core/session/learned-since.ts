import type { Research } from '../model/research.ts'
import type { Session } from '../model/session.ts'
import type { Instant } from '../model/time.ts'

/**
 * From when on what the pages say is news to a session: from its beginning, or from that of the last run before it, where no
 * earlier session has looked at what that run brought. Research usually goes ahead of the person who reads it.
 * @param sessions all of the account
 */
export function learnedSince(
  session: Pick<Session, 'id' | 'startedAt'>,
  sessions: readonly Pick<Session, 'id' | 'startedAt' | 'endedAt'>[],
  runs: readonly Pick<Research, 'startedAt' | 'state'>[],
): Instant {
  const last = newest(runs.filter(({ startedAt, state }) => state !== 'waiting' && startedAt <= session.startedAt))
  const looked = newest(sessions.filter(({ id, startedAt }) => id !== session.id && startedAt <= session.startedAt))
  if (!last || (looked && (looked.endedAt ?? looked.startedAt) > last.startedAt)) return session.startedAt
  return last.startedAt
}

function newest<T extends { readonly startedAt: Instant }>(list: readonly T[]): T | undefined {
  return list.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0]
}
