import { type RefObject, useCallback, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useWindow } from '../stores/window-state.ts'
import { type Binding, useKeys } from './use-keys.ts'

interface ItemWords {
  readonly move: string
  readonly enter: string
  readonly peek?: string
}

/**
 * A cursor over everything inside `pane` that has `data-item="<key>"`: J, K and the arrows move it, Enter follows the
 * item's `[data-open]` link, Space does the same without leaving the row where the item has `[data-peek]`. Coming back to
 * this place with Esc finds the same row.
 */
export function useItems(name: string, pane: RefObject<HTMLElement | null>, words: ItemWords): void {
  const [path] = useLocation()
  const items = useCallback(() => [...(pane.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])], [pane])
  const move = (by: number) => () => {
    const list = items()
    const at = list.findIndex((item) => item.contains(document.activeElement))
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]
    if (!next) return
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
    useWindow.getState().setCursor(path, next.dataset['item'] ?? '')
  }
  const follow = (selector: string) => () => {
    const item = items().find((one) => one.contains(document.activeElement))
    item?.querySelector<HTMLElement>(selector)?.click()
  }
  const bindings: Binding[] = [
    { keys: ['j', 'ArrowDown'], label: words.move, run: move(1) },
    { keys: ['k', 'ArrowUp'], run: move(-1) },
    { keys: ['Enter'], label: words.enter, run: follow('[data-open]') },
  ]
  if (words.peek) bindings.push({ keys: ['Space'], label: words.peek, run: follow('[data-peek]') })
  useKeys(name, bindings)
  useRestoredCursor(path, items)
}

/** Puts the cursor back on the row it was on when this place was left with Enter. */
function useRestoredCursor(path: string, items: () => readonly HTMLElement[]): void {
  useEffect(() => {
    const wanted = useWindow.getState().cursor[path]
    if (wanted === undefined || document.activeElement !== document.body) return
    const item = items().find((one) => one.dataset['item'] === wanted)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest' })
  }, [path, items])
}
