import { type RefObject, useEffect, useRef, useState } from 'react'
import { useKeys } from '../../keys/use-keys.ts'

interface View {
  readonly at: number | null
  /** Scrolled by, in pixels. */
  readonly offset: number
}

const views = new Map<string, View>()
/** Frames to wait for a row that has to be drawn first. */
const mostFrames = 8

/** How the list was left: the same row, scroll and focus are found again. */
export const rememberedRadar = (place: string): View => views.get(place) ?? { at: null, offset: 0 }

export interface RadarCursor {
  /** Row, by its number over all groups. */
  readonly at: number | null
  /** Moves it by a row or more. @returns the row it is on now; null in an empty list */
  readonly move: (by: number) => number | null
}

/** A cursor over rows of which most are not in the document: J, K and the arrows move it, Enter opens. */
export function useRadarCursor({
  place,
  pane,
  count,
  scrollTo,
}: {
  readonly place: string
  readonly pane: RefObject<HTMLElement | null>
  readonly count: number
  readonly scrollTo: (row: number) => void
}): RadarCursor {
  const [at, setAt] = useState<number | null>(rememberedRadar(place).at)
  const move = (by: number): number | null => {
    if (count === 0) return null
    const to = Math.min(Math.max((at ?? (by > 0 ? -1 : count)) + by, 0), count - 1)
    setAt(to)
    scrollTo(to)
    focusRow(pane, to, mostFrames)
    return to
  }
  const open = () => (at === null ? undefined : rowIn(pane, at)?.querySelector<HTMLElement>('a.name')?.click())
  const peek = () => (at === null ? undefined : rowIn(pane, at)?.querySelector<HTMLElement>('[data-open]')?.click())
  useKeys('Rows', [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: 'move', run: () => void move(1) },
    { keys: ['k', 'ArrowUp'], run: () => void move(-1) },
    { keys: ['Enter'], label: 'likely problem', run: open },
    { keys: ['Space'], label: 'source beside', run: peek },
  ])
  useKept(place, pane, at)
  useFollowFocus(pane, setAt)
  return { at: at !== null && at < count ? at : null, move }
}

const rowIn = (pane: RefObject<HTMLElement | null>, row: number): HTMLElement | null =>
  pane.current?.querySelector(`[data-row="${row}"]`) ?? null

function focusRow(pane: RefObject<HTMLElement | null>, row: number, frames: number): void {
  const element = rowIn(pane, row)
  if (element) element.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusRow(pane, row, frames - 1))
}

/** The cursor goes where the focus goes, by pointer or by Tab. */
function useFollowFocus(pane: RefObject<HTMLElement | null>, setAt: (at: number) => void): void {
  useEffect(() => {
    const list = pane.current
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
      if (row) setAt(Number(row.dataset['row']))
    }
    list?.addEventListener('focusin', follow)
    return () => list?.removeEventListener('focusin', follow)
  }, [pane, setAt])
}

/** Scrolling and moving are remembered as they happen; coming back puts the focus on the row it was left from. */
function useKept(place: string, pane: RefObject<HTMLElement | null>, at: number | null): void {
  const last = useRef(at)
  useEffect(() => {
    const { at: left } = rememberedRadar(place)
    const free = document.activeElement === document.body || document.activeElement?.matches('main') === true
    if (left !== null && free) focusRow(pane, left, mostFrames)
  }, [place, pane])
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
