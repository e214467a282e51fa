import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useWindow } from '../stores/window-state.ts'
import { type KeyPress, resolveKeys } from './key-match.ts'

/** A shortcut of a screen. `label` puts it into the status bar, the sheet and the palette. */
export interface Binding {
  /** One or several, each as in `parseKeys`: `j`, `Mod+k`, `g t`. */
  readonly keys: readonly string[]
  readonly run: () => void
  readonly label?: string
  /** Keys to show for it where they differ: J and K for one label. */
  readonly caps?: readonly string[]
  /** Leave it out of the status bar; it still stands in the sheet. */
  readonly quiet?: boolean
}

/** What the status bar, the sheet and the palette show of a binding. */
export interface Hint extends Omit<Binding, 'label'> {
  readonly label: string
  readonly scope: string
  readonly level: Level
}

interface Scope {
  readonly name: string
  readonly level: Level
  readonly modal: boolean
  readonly bindings: { readonly current: readonly Binding[] }
}

/**
 * What is nearer wins: `window` everywhere, `place` such as one account with all its tabs, `screen`, `pane` beside it,
 * `overlay` over all.
 */
export type Level = 'window' | 'place' | 'screen' | 'pane' | 'overlay'
const levels: readonly Level[] = ['window', 'place', 'screen', 'pane', 'overlay']

const sequenceMs = 1200
let scopes: readonly Scope[] = []
let hints: readonly Hint[] = []
const listeners = new Set<() => void>()
let begun: readonly KeyPress[] = []
let begunTimer: ReturnType<typeof setTimeout> | undefined

/**
 * Registers the shortcuts of a part of the window while it is mounted. The nearest level wins, and of one level the scope
 * mounted last; a modal scope hides all below it.
 */
export function useKeys(
  name: string,
  bindings: readonly Binding[],
  options: { readonly level?: Level; readonly modal?: boolean } = {},
): void {
  const current = useRef(bindings)
  const { level = 'screen', modal = false } = options
  useEffect(() => {
    current.current = bindings
  })
  useEffect(() => {
    const scope: Scope = { name, level, modal, bindings: current }
    scopes = [...scopes, scope].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    publish()
    return () => {
      scopes = scopes.filter((other) => other !== scope)
      publish()
    }
  }, [name, level, modal])
  const signature = bindings.map(({ keys, label, quiet }) => `${keys.join(' ')}:${label}:${quiet}`).join('|')
  const published = useRef(signature)
  useEffect(() => {
    if (published.current === signature) return
    published.current = signature
    publish()
  })
}

/** Shortcuts that work now, nearest scope first. `run` may be called: it does what the key does. */
export function useHints(): readonly Hint[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => hints,
  )
}

/** Listens to the keyboard; once, in the frame. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function reachable(): readonly Scope[] {
  const top = scopes.toReversed()
  const modal = top.findIndex((scope) => scope.modal)
  return modal < 0 ? top : top.slice(0, modal + 1)
}

function publish(): void {
  hints = reachable().flatMap((scope) =>
    scope.bindings.current.flatMap(({ label, ...binding }) =>
      label === undefined ? [] : [{ ...binding, label, scope: scope.name, level: scope.level }],
    ),
  )
  for (const listener of listeners) listener()
}

function onKey(event: KeyboardEvent): void {
  // an open menu or dialog has dealt with it, or it is part of composing a character
  if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return
  const bindings = reachable().flatMap((scope) => scope.bindings.current)
  const outcome = resolveKeys(bindings, begun, pressOf(event), useWindow.getState().singleKeys)
  clearTimeout(begunTimer)
  begun = outcome.is === 'begun' ? outcome.pressed : []
  if (outcome.is === 'begun') begunTimer = setTimeout(() => (begun = []), sequenceMs)
  if (outcome.is !== 'run') return
  event.preventDefault()
  outcome.binding.run()
}

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key)

/** Cmd on a Mac, Ctrl elsewhere. */
export const isMac = navigator.platform.startsWith('Mac')

function pressOf(event: KeyboardEvent): KeyPress {
  // AltGr writes characters such as [ on many layouts and reports itself as Ctrl and Alt
  const altGraph = event.getModifierState('AltGraph')
  return {
    key: event.key,
    mod: !altGraph && (isMac ? event.metaKey : event.ctrlKey),
    alt: !altGraph && event.altKey,
    shift: event.shiftKey,
    // what floats keeps the keys for itself, but for those with Ctrl or Cmd
    typing:
      isTyping(event.target) || (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null),
    onControl:
      event.target instanceof Element && event.target.closest('a[href], button, summary, [role="button"]') !== null,
  }
}

const textless = new Set(['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'])

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !textless.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
