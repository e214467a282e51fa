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

/** An event stands on the axis of time as well: from there its card is meant. */
function currentRow(remembered: string | undefined): HTMLElement | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? remembered
  return rows().find((row) => row.dataset['item'] === id && row.querySelector('[data-review]') !== null) ?? null
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
