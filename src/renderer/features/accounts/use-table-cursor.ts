import { type RefObject, useEffect, useRef, useState } from 'react'
import { isArriving } from '../../keys/arriving.ts'
import { useKeys } from '../../keys/use-keys.ts'

interface View {
  /** Row of the cursor. */
  readonly at: number | null
  /** Scrolled by, in pixels. */
  readonly offset: number
}

const views = new Map<string, View>()
/** Frames to wait for a row that has to be drawn first. */
const mostFrames = 8

/** How the table was left: the same row, scroll and focus are found again. */
export const rememberedView = (place: string): View => views.get(place) ?? { at: null, offset: 0 }

export interface TableCursor {
  readonly at: number | null
  /** Remembers where the table stands, before it is left. */
  readonly keep: () => void
  /** Moves it by a row or more. @returns the row it is on now; null in an empty table */
  readonly move: (by: number) => number | null
}

/** A cursor over rows of which most are not in the document: J, K and the arrows move it, Enter opens. */
export function useTableCursor({
  place,
  pane,
  count,
  scrollTo,
}: {
  readonly place: string
  readonly pane: RefObject<HTMLElement | null>
  readonly count: number
  readonly scrollTo: (index: number) => void
}): TableCursor {
  const [at, setAt] = useState<number | null>(rememberedView(place).at)
  const keep = () => views.set(place, { at, offset: pane.current?.scrollTop ?? 0 })
  const goTo = (index: number) => {
    setAt(index)
    scrollTo(index)
    focusRow(pane, index, mostFrames)
  }
  const move = (by: number): number | null => {
    if (count === 0) return null
    const from = at ?? (by > 0 ? -1 : count)
    const to = Math.min(Math.max(from + by, 0), count - 1)
    goTo(to)
    return to
  }
  const open = () => {
    if (at === null) return
    keep()
    rowIn(pane, at)?.querySelector<HTMLElement>('a')?.click()
  }
  const ready = () => count > 0 || !isArriving()
  const drawn = () => at === null || rowIn(pane, at)?.querySelector('a') != null
  useKeys('Rows', [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: 'move', run: () => void move(1), ready },
    { keys: ['k', 'ArrowUp'], run: () => void move(-1), ready },
    { keys: ['Enter'], label: 'open', run: open, ready: drawn },
  ])
  useComeBack(place, pane)
  useKept(place, pane, at)
  useFollowFocus(pane, setAt)
  return { at: at !== null && at < count ? at : null, keep, move }
}

/** The cursor goes where the focus goes, by pointer or by Tab. */
function useFollowFocus(pane: RefObject<HTMLElement | null>, setAt: (at: number) => void): void {
  useEffect(() => {
    const table = pane.current
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null
      if (row) setAt(Number(row.dataset['index']))
    }
    table?.addEventListener('focusin', follow)
    return () => table?.removeEventListener('focusin', follow)
  }, [pane, setAt])
}

const rowIn = (pane: RefObject<HTMLElement | null>, index: number): HTMLElement | null =>
  pane.current?.querySelector(`tr[data-index="${index}"]`) ?? null

function focusRow(pane: RefObject<HTMLElement | null>, index: number, frames: number): void {
  const row = rowIn(pane, index)
  if (row) row.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusRow(pane, index, frames - 1))
}

/** Coming back from a dossier puts the focus on the row it was opened from. */
function useComeBack(place: string, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { at } = rememberedView(place)
    const free = document.activeElement === document.body || document.activeElement?.matches('main') === true
    if (at !== null && free) focusRow(pane, at, mostFrames)
  }, [place, pane])
}

/** Scrolling and moving are remembered as they happen: a link or the back button leaves without a word. */
function useKept(place: string, pane: RefObject<HTMLElement | null>, at: number | null): void {
  const last = useRef(at)
  useEffect(() => {
    last.current = at
    views.set(place, { at, offset: pane.current?.scrollTop ?? 0 })
  }, [place, pane, at])
  useEffect(() => {
    const scrolled = pane.current
    const keep = () => views.set(place, { at: last.current, offset: scrolled?.scrollTop ?? 0 })
    scrolled?.addEventListener('scroll', keep, { passive: true })
    return () => scrolled?.removeEventListener('scroll', keep)
  }, [place, pane])
}
