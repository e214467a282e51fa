import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useKeys } from '../keys/use-keys.ts'
import { useWindow } from '../stores/window-state.ts'
import { Sprite } from '../ui/sprite.tsx'
import { arrive, focusMain, settle } from './arrival.ts'
import { HostLine } from './host-gone.tsx'
import { Nav } from './nav.tsx'
import { Notices } from './notices.tsx'
import { farPlaces, rooms } from './rooms.ts'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useEndNotices } from './use-end-notices.ts'
import { isCall, placeOf } from './whole-places.ts'

/** Navigation, top bar, work, status bar. Only panes scroll, never the window. */
export function Frame({ children }: { readonly children: ReactNode }) {
  useGlobalKeys()
  useLeavingGuard()
  useDraftsElsewhere()
  useEndNotices()
  const work = useFocusOnArrival()
  const [path] = useLocation()
  const calling = isCall(path)
  return (
    <>
      <Sprite />
      <a className="skip" href="#work" onClick={(event) => (event.preventDefault(), focusMain())}>
        To the work
      </a>
      <div className={calling ? 'frame rail' : 'frame'}>
        <Nav />
        {/* a call has its own bar: who, the clock, hanging up */}
        {!calling && <TopBar />}
        <div className="stage" id="work" ref={work}>
          <HostLine />
          {children}
        </div>
        <StatusBar />
      </div>
      <Notices />
    </>
  )
}

/** Closing the window with text that is not saved asks first, wherever one is. */
function useLeavingGuard(): void {
  const unsaved = useWindow((state) => Object.keys(state.drafts).length > 0)
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}

/** What another window saved is unsaved here no longer. */
function useDraftsElsewhere(): void {
  const hear = useWindow((state) => state.hearDraft)
  useEffect(() => {
    window.addEventListener('storage', hear)
    return () => window.removeEventListener('storage', hear)
  }, [hear])
}

/** The keys that work everywhere. */
function useGlobalKeys(): void {
  const [, navigate] = useLocation()
  const setPalette = useWindow((state) => state.setPalette)
  const setKeys = useWindow((state) => state.setKeys)
  const anyUndo = useWindow((state) => state.undos.length > 0 || state.doing !== null)
  // the line at the foot has its own
  const told = useWindow((state) => state.notice?.undo !== undefined)
  useKeys(
    'Everywhere',
    [
      { keys: ['?'], label: 'keys', run: () => setKeys(true) },
      { keys: ['Mod+k'], label: 'search or command', quiet: true, run: () => setPalette(true) },
      ...[...rooms.map((room) => ({ ...room, label: `go to ${room.label}` })), ...farPlaces].map(
        ({ key, label, path }) => ({ keys: [`g ${key}`], label, quiet: true, run: () => navigate(path) }),
      ),
      ...(anyUndo ? [{ keys: ['z'], label: 'undo', quiet: told, run: () => useWindow.getState().undoLast() }] : []),
      { keys: ['F6'], label: 'next pane', quiet: true, run: () => focusPane(1) },
      { keys: ['Shift+F6'], label: 'previous pane', quiet: true, run: () => focusPane(-1) },
    ],
    { level: 'window' },
  )
}

function focusPane(by: number): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility())
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + by + panes.length) % panes.length]
  if (!next) return
  const inside = next.matches('nav') ? next.querySelector<HTMLElement>('[aria-current], a') : next
  inside?.focus()
}

/** A new place takes the focus, so that reading starts there. */
function useFocusOnArrival() {
  const [path] = useLocation()
  const work = useRef<HTMLDivElement>(null)
  const place = placeOf(path)
  const arrived = useRef(place)
  useEffect(() => {
    if (arrived.current === place) return
    arrived.current = place
    arrive(work.current)
  }, [place])
  useEffect(() => {
    window.addEventListener('pointerdown', settle)
    return () => window.removeEventListener('pointerdown', settle)
  }, [])
  return work
}
