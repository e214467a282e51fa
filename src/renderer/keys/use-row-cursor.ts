import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isArriving } from './arriving.ts'
import { useKeys } from './use-keys.ts'

interface View {
  /** Row of the cursor. */
  readonly at: number | null
  /** Scrolled by, in pixels. */
  readonly offset: number
}

const views = new Map<string, View>()
/** Frames to wait for a row that has to be drawn first. */
const mostFrames = 8

/** How a list was left: the same row, scroll and focus are found again. */
export const rememberedRows = (place: string): View => views.get(place) ?? { at: null, offset: 0 }

export interface RowCursor {
  /** Row, by its number over the whole list. */
  readonly at: number | null
  /** Moves it by a row or more. @returns the row it is on now; null in an empty list */
  readonly move: (by: number) => number | null
}

/** What a key does with the row of the cursor: it clicks what the selector finds in it. */
interface RowKey {
  readonly label: string
  readonly clicks: string
}

/**
 * A cursor over rows of which most are not in the document: J, K and the arrows move it, Enter opens, Space peeks. A row is marked
 * `data-row` with its number, and can have the focus.
 */
export function useRowCursor({
  place,
  pane,
  count,
  idOf = unknown,
  stale = false,
  scrollTo,
  enter,
  peek,
}: {
  /** Under which the list is remembered. */
  readonly place: string
  readonly pane: RefObject<HTMLElement | null>
  readonly count: number
  /** What a row is, undefined where that is not known yet: the cursor stays with its row when others come or go before it. */
  readonly idOf?: (row: number) => string | undefined
  /** The rows are still those of another choice: a press waits for those that were asked for. */
  readonly stale?: boolean
  readonly scrollTo: (row: number) => void
  readonly enter: RowKey
  readonly peek?: RowKey
}): RowCursor {
  const [at, setAt] = useState<number | null>(rememberedRows(place).at)
  const [kept, setKept] = useState<{ readonly at: number; readonly id: string | undefined } | null>(null)
  const id = at === null ? undefined : idOf(at)
  if (at !== null && (at !== kept?.at || (id !== undefined && id !== kept.id))) {
    const to = at === kept?.at && kept.id !== undefined ? rowOf(kept.id, idOf, count) : -1
    setKept(to >= 0 && kept ? { at: to, id: kept.id } : { at, id })
    if (to >= 0) setAt(to)
  }
  const move = (by: number): number | null => {
    if (count === 0) return null
    const to = Math.min(Math.max((at ?? (by > 0 ? -1 : count)) + by, 0), count - 1)
    setAt(to)
    scrollTo(to)
    focusRow(pane, to, mostFrames)
    return to
  }
  const find = ({ clicks }: RowKey) => (at === null ? null : rowIn(pane, at)?.querySelector<HTMLElement>(clicks))
  const keyOf = (key: string, of: RowKey) => ({
    keys: [key],
    label: of.label,
    run: () => find(of)?.click(),
    // a row that is drawn may still wait for what stands in it
    ready: () => !stale && (at === null || find(of) != null || !isArriving()),
  })
  const ready = () => !stale && (count > 0 || !isArriving())
  useKeys('Rows', [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: 'move', run: () => void move(1), ready },
    { keys: ['k', 'ArrowUp'], run: () => void move(-1), ready },
    keyOf('Enter', enter),
    ...(peek ? [keyOf('Space', peek)] : []),
  ])
  useComeBack(place, pane)
  useKept(place, pane, at)
  useFollowFocus(pane, setAt)
  useKeptFocus(pane, at)
  return { at: at !== null && at < count ? at : null, move }
}

const unknown = (): undefined => undefined

function rowOf(id: string, idOf: (row: number) => string | undefined, count: number): number {
  for (let row = 0; row < count; row += 1) if (idOf(row) === id) return row
  return -1
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

/** The focus stays with the row of the cursor when that is another by number. */
function useKeptFocus(pane: RefObject<HTMLElement | null>, at: number | null): void {
  useLayoutEffect(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')
    if (at === null || !row || !pane.current?.contains(row) || row.dataset['row'] === String(at)) return
    rowIn(pane, at)?.focus({ preventScroll: true })
  }, [pane, at])
}

/** Coming back from a dossier puts the focus on the row it was opened from. */
function useComeBack(place: string, pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { at } = rememberedRows(place)
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
