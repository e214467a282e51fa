import { useEffect, useRef } from 'react'
import type { Session } from '../../../contract/contract.ts'
import { isPaused, leftMs } from '../../../contract/session-clock.ts'
import { api, ask } from '../../api.ts'
import { useSeconds } from '../../app/use-seconds.ts'
import { useWindow } from '../../stores/window-state.ts'
import { clockWords, overWords, planWords } from './session-words.ts'

/** How often the host hears that the clock runs: a kill loses no more. */
const tickMs = 15_000

/** How much of the session is left, by the second. It is no live region: nobody is read a clock. */
export function SessionClock({ session }: { readonly session: Session }) {
  const now = new Date(useSeconds(!isPaused(session))).toISOString()
  const left = leftMs(session, now)
  useTicks(session)
  useSayOver(session, left)
  return (
    <div className="rclock">
      <div className="lab">{isPaused(session) ? 'Session, paused' : 'Session'}</div>
      <div className="clock" role="timer" aria-live="off">
        <span className="num">{clockWords(left)}</span> <span className="t3">{planWords(left, session)}</span>
      </div>
    </div>
  )
}

function useTicks({ id, pauses }: Session): void {
  const paused = isPaused({ pauses })
  useEffect(() => {
    if (paused) return
    const timer = setInterval(() => {
      // a host that is gone says so elsewhere; the next tick makes good for this one
      ask(() => api.sessions.tick({ sessionId: id })).catch(() => undefined)
    }, tickMs)
    return () => clearInterval(timer)
  }, [id, paused])
}

/** Once, and only where it was seen to pass: running over is allowed. */
function useSayOver(session: Session, left: number): void {
  const say = useWindow((state) => state.say)
  const { planMinutes } = session
  const was = useRef<{ readonly planMinutes: number; readonly left: number } | null>(null)
  useEffect(() => {
    const before = was.current
    was.current = { planMinutes, left }
    if (before && before.planMinutes === planMinutes && before.left > 0 && left <= 0) say(overWords({ planMinutes }))
  }, [say, planMinutes, left])
}
