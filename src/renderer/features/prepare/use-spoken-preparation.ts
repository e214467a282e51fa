import { useEffect, useRef } from 'react'
import { useWindow } from '../../stores/window-state.ts'

/** At most one line in this time. */
const quietMs = 10_000

/** Tells screen readers how a preparation goes on, politely; `state` changes when something worth it did. */
export function useSpokenProgress(words: string, state: string): void {
  const speak = useWindow((store) => store.speak)
  const told = useRef({ state, at: 0 })
  useEffect(() => {
    if (told.current.state === state) return
    const now = Date.now()
    const soon = now - told.current.at < quietMs
    told.current = { state, at: soon ? told.current.at : now }
    if (!soon) speak(words)
  }, [words, state, speak])
}
