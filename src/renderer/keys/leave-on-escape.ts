import type { KeyboardEvent } from 'react'

/** Esc leaves the field first; only the next one leaves the place. */
export function leaveOnEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.blur()
}
