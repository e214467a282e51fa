import { useEffect, useRef, useState } from 'react'
import type { Prepared } from '../../../contract/assist.ts'
import { ask } from '../../api.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'

/** How far one question to a model is: nothing leaves before `sending`. */
export type AssistRun<A> =
  | { readonly is: 'idle' }
  | { readonly is: 'preparing' }
  | { readonly is: 'failed'; readonly error: RequestFailed }
  | { readonly is: 'shown'; readonly prepared: Prepared; readonly error: RequestFailed | null }
  | { readonly is: 'sending'; readonly prepared: Prepared; readonly stop: () => void }
  | { readonly is: 'answered'; readonly prepared: Prepared; readonly answer: A }

/** Prepares, shows, sends when the user says so, and hangs up when the user stops or leaves. */
export function useAssistRun<A>(send: (draftId: string, signal: AbortSignal) => Promise<A>) {
  const [run, setRun] = useState<AssistRun<A>>({ is: 'idle' })
  const unasked = useWindow((state) => state.sendsUnasked)
  const speak = useWindow((state) => state.speak)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  const sendIt = async (prepared: Prepared): Promise<void> => {
    const controller = new AbortController()
    under.current = controller
    setRun({ is: 'sending', prepared, stop: () => controller.abort() })
    try {
      const answer = await ask(() => send(prepared.draftId, controller.signal))
      setRun({ is: 'answered', prepared, answer })
      speak('The model answered')
    } catch (thrown) {
      // `ask` throws nothing else; a call that was stopped ends here, before the host has said a word
      const error = controller.signal.aborted ? new RequestFailed(stopped) : (thrown as RequestFailed)
      setRun({ is: 'shown', prepared, error })
    }
  }
  const start = async (prepare: () => Promise<Prepared>): Promise<void> => {
    under.current?.abort()
    setRun({ is: 'preparing' })
    try {
      const prepared = await ask(prepare)
      if (unasked.includes(prepared.url)) return await sendIt(prepared)
      setRun({ is: 'shown', prepared, error: null })
    } catch (thrown) {
      // `ask` throws nothing else
      setRun({ is: 'failed', error: thrown as RequestFailed })
    }
  }
  return {
    run,
    start: (prepare: () => Promise<Prepared>) => void start(prepare),
    send: () => {
      if (run.is === 'shown') void sendIt(run.prepared)
    },
    shut: () => setRun({ is: 'idle' }),
  }
}

const stopped = {
  kind: 'cancelled',
  message: 'Stopped. What was sent until then is sent.',
  next: 'Send it again when you want to.',
  retry: 'later',
} as const
