import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
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
  readonly start: (planMinutes?: number) => void
  readonly plan: (minutes: number) => void
  readonly pause: (paused: boolean) => void
  readonly finish: () => void
  readonly mark: (mark: Mark) => void
  readonly lookedIn: (place: { readonly key: string; readonly label: string; readonly where: string }) => void
  /** The session that goes on, started where there is none. */
  readonly ensure: () => Promise<Session>
}

type Mark = Omit<Parameters<typeof api.sessions.mark>[0], 'sessionId'>

export function useSession(accountId: AccountId): SessionControls {
  const session = useQuery(queries.session(accountId)).data ?? null
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  return useMemo(() => controlsOf(accountId, session, navigate, say), [accountId, session, navigate, say])
}

function controlsOf(
  accountId: AccountId,
  session: Session | null,
  navigate: (path: string) => void,
  say: (words: string) => void,
): SessionControls {
  const ensure = async (): Promise<Session> => session ?? (await ask(() => api.sessions.start({ accountId })))
  /** Does it, and tells where it did not work. */
  const act = (what: string, run: () => Promise<unknown>): void => {
    run().then(
      // a window that has only just opened may not hear of its own change yet
      () => invalidateFor({ what: 'sessions', accountId }),
      (thrown: unknown) => {
        say(`${what}. ${errorWords(appErrorOf(thrown))}`)
      },
    )
  }
  const withSession = (what: string, run: (sessionId: Session['id']) => Promise<unknown>): void =>
    act(what, async () => {
      const { id } = await ensure()
      await ask(() => run(id))
    })
  return {
    accountId,
    session,
    ensure,
    start: (planMinutes) =>
      act('The session did not start', () =>
        ask(() => api.sessions.start(planMinutes ? { accountId, planMinutes } : { accountId })),
      ),
    plan: (planMinutes) =>
      withSession('The length stays', (sessionId) => api.sessions.plan({ sessionId, planMinutes })),
    pause: (paused) => withSession('The clock goes on', (sessionId) => api.sessions.pause({ sessionId, paused })),
    finish: () =>
      withSession('The session goes on', async (sessionId) => {
        await api.sessions.finish({ sessionId })
        navigate(`/research/session/${sessionId}`)
      }),
    mark: (mark) => withSession('That was not kept', (sessionId) => api.sessions.mark({ sessionId, ...mark })),
    lookedIn: (place) =>
      withSession('That was not kept', (sessionId) => api.sessions.lookedIn({ sessionId, ...place })),
  }
}
