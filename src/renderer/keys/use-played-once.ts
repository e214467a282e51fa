import { useEffect, useRef } from 'react'

/** Plays what was pressed before its answer was there, once it is: what comes later is not opened by itself. */
export function usePlayedOnce<T>(pressed: T | null, there: boolean, play: (pressed: T) => void): void {
  const played = useRef<T | null>(null)
  useEffect(() => {
    if (!there || pressed === null || pressed === played.current) return
    played.current = pressed
    play(pressed)
  })
}
