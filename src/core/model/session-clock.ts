import type { Session } from './session.ts'
import type { Instant } from './time.ts'

type Clocked = Pick<Session, 'startedAt' | 'pauses' | 'endedAt' | 'seenAt' | 'planMinutes'>

export const isPaused = ({ pauses }: Pick<Session, 'pauses'>): boolean => pauses.at(-1)?.to === null

/** Milliseconds the clock has run: all since the start but the pauses. It is made of what is stored, so that a kill loses nothing. */
export function elapsedMs(session: Pick<Clocked, 'startedAt' | 'pauses' | 'endedAt'>, now: string): number {
  const end = Date.parse(session.endedAt ?? now)
  const still = session.pauses.reduce((sum, { from, to }) => {
    const until = Math.min(end, Date.parse(to ?? now))
    return sum + Math.max(0, until - Date.parse(from))
  }, 0)
  return Math.max(0, end - Date.parse(session.startedAt) - still)
}

/** Milliseconds left of the plan; negative when it runs over. */
export const leftMs = (
  session: Pick<Clocked, 'startedAt' | 'pauses' | 'endedAt' | 'planMinutes'>,
  now: string,
): number => session.planMinutes * 60_000 - elapsedMs(session, now)

/** Stops the clock, or lets it go on. Doing either twice changes nothing. */
export function withPause<T extends Pick<Clocked, 'pauses'>>(session: T, paused: boolean, now: Instant): T {
  if (paused === isPaused(session)) return session
  const last = session.pauses.at(-1)
  const pauses =
    paused || !last
      ? [...session.pauses, { from: now, to: null }]
      : [...session.pauses.slice(0, -1), { ...last, to: now }]
  return { ...session, pauses }
}

/** As it was when the program was closed or killed: the clock has stood still since it was last seen to run. */
export const leftAlone = <T extends Pick<Clocked, 'pauses' | 'seenAt'>>(session: T): T =>
  withPause(session, true, session.seenAt)
