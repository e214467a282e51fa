import { type RefObject, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useWindow } from '../stores/window-state.ts'
import { isArriving } from './arriving.ts'
import { type Binding, useKeys } from './use-keys.ts'

type Item = HTMLElement | SVGElement

interface ItemWords {
  /** What J and K do, such as "next claim". */
  readonly move: string
  /** What Enter does. */
  readonly enter: string
  /** What Space does: it gets the item and a function that does what Enter does. */
  readonly peek?: { readonly label: string; readonly run: (enter: () => void, item: string) => void }
}

/**
 * A cursor over everything inside `pane` that has `data-item="<key>"`: J, K and the arrows move it, Enter follows the
 * item's `[data-open]` link, Space peeks. Coming back to this place with Esc finds the same row. Items that are no links
 * need `tabIndex={-1}`.
 */
export function useItems(name: string, pane: RefObject<HTMLElement | null>, words: ItemWords): void {
  const [path] = useLocation()
  const move = (by: number) => () => {
    const list = itemsIn(pane)
    const at = list.indexOf(current(list, path) ?? document.body)
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }
  const enter = () => {
    const item = current(itemsIn(pane), path)
    const link = item?.matches('[data-open]') ? item : item?.querySelector('[data-open]')
    // links in a drawing have no click() of their own
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  const peek = () => {
    const item = current(itemsIn(pane), path)?.dataset['item']
    if (item !== undefined) words.peek?.run(enter, item)
  }
  const ready = () => itemsIn(pane).length > 0 || !isArriving()
  const bindings: Binding[] = [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: words.move, run: move(1), ready },
    { keys: ['k', 'ArrowUp'], run: move(-1), ready },
    { keys: ['Enter'], label: words.enter, run: enter, ready },
  ]
  if (words.peek) bindings.push({ keys: ['Space'], label: words.peek.label, run: peek, ready })
  useKeys(name, bindings)
  useRememberedCursor(path, pane)
}

const itemsIn = (pane: RefObject<HTMLElement | null>): readonly Item[] => [
  ...(pane.current?.querySelectorAll<Item>('[data-item]') ?? []),
]

/** The item in focus, or, while focus is in another pane, the one the cursor was on last. */
function current(list: readonly Item[], path: string): Item | undefined {
  const wanted = useWindow.getState().cursor[path]
  return (
    list.find((item) => item.contains(document.activeElement)) ?? list.find((item) => item.dataset['item'] === wanted)
  )
}

/** Keeps the row that had the focus last, and puts the cursor back on it when this place is come back to. */
function useRememberedCursor(path: string, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = pane.current
    const remember = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<Item>('[data-item]') : null
      if (item) useWindow.getState().setCursor(path, item.dataset['item'] ?? '')
    }
    place?.addEventListener('focusin', remember)
    return () => place?.removeEventListener('focusin', remember)
  }, [path, pane])
  useEffect(() => {
    const wanted = useWindow.getState().cursor[path]
    if (wanted === undefined || document.activeElement !== document.body) return
    const item = itemsIn(pane).find((one) => one.dataset['item'] === wanted)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'nearest' })
  }, [path, pane])
}
