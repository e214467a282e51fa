import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Session } from '../../../contract/contract.ts'
import { api, ask, invalidateFor } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { appErrorOf } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** The research session of an account, and what can be done with it. Marking or capturing something starts one. */
export interface SessionControls {
  readonly accountId: AccountId
  /** The one that goes on; null where none does. */
  readonly session: Session | null
  /** One was asked for and is not here yet. */
  readonly starting: boolean
  readonly start: (planMinutes?: number) => void
  readonly plan: (minutes: number) => void
  readonly pause: (paused: boolean) => void
  /** Ends it, once what is still being written down is on disk. */
  readonly finish: () => void
  /** What is to be on disk before a session ends, else it goes on. @returns how to take that back */
  readonly beforeEnd: (onDisk: () => Promise<boolean>) => () => void
  /** @returns whether it is kept; what could not be is said */
  readonly mark: (mark: Mark) => Promise<boolean>
  readonly lookedIn: (place: { readonly key: string; readonly label: string; readonly where: string }) => void
  /** The session that goes on, started where there is none. */
  readonly ensure: () => Promise<Session>
}

type Mark = Omit<Parameters<typeof api.sessions.mark>[0], 'sessionId'>

export function useSession(accountId: AccountId): SessionControls {
  const session = useQuery(queries.session(accountId)).data ?? null
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const [asked, setAsked] = useState<AccountId | null>(null)
  const [before] = useState(() => new Set<() => Promise<boolean>>())
  const starting = asked === accountId && session === null
  if (asked !== null && !starting) setAsked(null)
  return useMemo(
    () => controlsOf({ accountId, session, starting, setAsked, before, navigate, say }),
    [accountId, session, starting, before, navigate, say],
  )
}

interface Parts extends Pick<SessionControls, 'accountId' | 'session' | 'starting'> {
  readonly setAsked: (accountId: AccountId | null) => void
  readonly before: Set<() => Promise<boolean>>
  readonly navigate: (path: string) => void
  readonly say: (words: string) => void
}

function controlsOf({ accountId, session, starting, setAsked, before, navigate, say }: Parts): SessionControls {
  /** The host gives the one that goes on to whoever starts another. */
  const start = async (planMinutes?: number): Promise<Session> => {
    setAsked(accountId)
    try {
      return await ask(() => api.sessions.start(planMinutes ? { accountId, planMinutes } : { accountId }))
    } catch (thrown) {
      setAsked(null)
      throw thrown
    }
  }
  const ensure = async (): Promise<Session> => session ?? (await start())
  /** Does it, and tells where it did not work. @returns whether it did */
  const act = (what: string, run: () => Promise<unknown>): Promise<boolean> =>
    run().then(
      () => {
        // a window that has only just opened may not hear of its own change yet
        invalidateFor({ what: 'sessions', accountId })
        return true
      },
      (thrown: unknown) => {
        say(`${what}. ${errorWords(appErrorOf(thrown))}`)
        return false
      },
    )
  const withSession = (what: string, run: (sessionId: Session['id']) => Promise<unknown>): Promise<boolean> =>
    act(what, async () => {
      const { id } = await ensure()
      await ask(() => run(id))
    })
  return {
    accountId,
    session,
    starting,
    ensure,
    start: (planMinutes) => void act('The session did not start', () => start(planMinutes)),
    plan: (planMinutes) =>
      void withSession('The length stays', (sessionId) => api.sessions.plan({ sessionId, planMinutes })),
    pause: (paused) => void withSession('The clock goes on', (sessionId) => api.sessions.pause({ sessionId, paused })),
    finish: () =>
      void act('The session goes on', async () => {
        const onDisk = await Promise.all([...before].map((of) => of()))
        // what is not says so where it is written
        if (onDisk.includes(false)) return
        const { id } = await ensure()
        await ask(() => api.sessions.finish({ sessionId: id }))
        navigate(`/research/session/${id}`)
      }),
    beforeEnd: (onDisk) => {
      before.add(onDisk)
      return () => void before.delete(onDisk)
    },
    mark: (mark) => withSession('That was not kept', (sessionId) => api.sessions.mark({ sessionId, ...mark })),
    lookedIn: (place) =>
      void withSession('That was not kept', (sessionId) => api.sessions.lookedIn({ sessionId, ...place })),
  }
}
