import { useEffect, useRef } from 'react'

/**
 * Alt and a key, by the place of the key: with Alt some systems write another character. Before the field one types in hears of it, and not
 * while a dialog or the palette is open.
 */
export function useAltKeys(runs: Readonly<Record<string, () => void>>): void {
  const current = useRef(runs)
  useEffect(() => {
    current.current = runs
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return
      const run = current.current[event.code]
      if (!run || document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) run()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
