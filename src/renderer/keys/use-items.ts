import { type RefObject, useEffect } from 'react'
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
  const move = (by: number) => () => {
    const list = itemsIn(pane)
    const at = list.indexOf(current(list, path) ?? document.body)
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]
    if (!next) return
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest' })
    useWindow.getState().setCursor(path, next.dataset['item'] ?? '')
  }
  const follow = (selector: string) => () => {
    const item = current(itemsIn(pane), path)
    const link = item?.matches(selector) ? item : item?.querySelector<HTMLElement>(selector)
    // SVG links have no click() of their own
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  const bindings: Binding[] = [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: words.move, run: move(1) },
    { keys: ['k', 'ArrowUp'], run: move(-1) },
    { keys: ['Enter'], label: words.enter, run: follow('[data-open]') },
  ]
  if (words.peek) bindings.push({ keys: ['Space'], label: words.peek, run: follow('[data-peek]') })
  useKeys(name, bindings)
  useRestoredCursor(path, pane)
}

const itemsIn = (pane: RefObject<HTMLElement | null>): readonly (HTMLElement | SVGElement)[] => [
  ...(pane.current?.querySelectorAll<HTMLElement | SVGElement>('[data-item]') ?? []),
]

/** The item in focus, or, while focus is in another pane, the one the cursor was on last. */
function current(list: readonly (HTMLElement | SVGElement)[], path: string): HTMLElement | SVGElement | undefined {
  const wanted = useWindow.getState().cursor[path]
  return (
    list.find((item) => item.contains(document.activeElement)) ?? list.find((item) => item.dataset['item'] === wanted)
  )
}

/** Puts the cursor back on the row it was on when this place was left with Enter. */
function useRestoredCursor(path: string, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const wanted = useWindow.getState().cursor[path]
    if (wanted === undefined || document.activeElement !== document.body) return
    const item = itemsIn(pane).find((one) => one.dataset['item'] === wanted)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest' })
  }, [path, pane])
}
