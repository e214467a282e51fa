import { useLocation } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'

/** A holds and next, D rejects, E corrects: the row in focus, or the one the cursor was on last. R and C stay the account's. */
export function useReviewKeys(): void {
  const [path] = useLocation()
  const press = (what: 'accept' | 'reject' | 'correct') => () => {
    const row = currentRow(useWindow.getState().cursor[path])
    row?.querySelector<HTMLButtonElement>(`[data-review="${what}"]`)?.click()
  }
  useKeys('Review', [
    { keys: ['a'], label: 'holds', run: press('accept') },
    { keys: ['d'], label: 'reject', run: press('reject') },
    { keys: ['e'], label: 'correct', run: press('correct') },
  ])
}

function currentRow(remembered: string | undefined): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-item]')
  if (focused) return focused
  return rows().find((row) => row.dataset['item'] === remembered) ?? null
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-item]')]

/** The row after it, or the one before the last. */
export function nextItem(row: HTMLElement | null): HTMLElement | null {
  const all = rows()
  const at = row ? all.indexOf(row) : -1
  return at < 0 ? null : (all[at + 1] ?? all[at - 1] ?? null)
}

export function focusItem(row: HTMLElement | null): void {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
