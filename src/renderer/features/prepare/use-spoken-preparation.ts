import { useEffect, useRef } from 'react'
import { useWindow } from '../../stores/window-state.ts'

/** At most one line in this time. */
const quietMs = 10_000

/** Tells screen readers how a preparation goes on, politely; `state` changes when something worth it did. What comes too soon is told later. */
export function useSpokenPreparation(words: string, state: string): void {
  const speak = useWindow((store) => store.speak)
  const told = useRef({ state, at: 0 })
  useEffect(() => {
    if (told.current.state === state) return undefined
    const wait = Math.max(0, told.current.at + quietMs - Date.now())
    const timer = setTimeout(() => {
      told.current = { state, at: Date.now() }
      speak(words)
    }, wait)
    return () => clearTimeout(timer)
  }, [words, state, speak])
}
