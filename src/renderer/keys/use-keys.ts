import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useWindow } from '../stores/window-state.ts'
import { isArriving } from './arriving.ts'
import { type KeyPress, resolveKeys } from './key-match.ts'
import { comingText, isTyping, typeInto } from './text-coming.ts'
import { createTypeAhead, type Delivery, mayBeHeld } from './type-ahead.ts'

/** A shortcut of a screen. `label` puts it into the status bar, the sheet and the palette. */
export interface Binding {
  /** One or several, each as in `parseKeys`: `j`, `Mod+k`, `g t`. */
  readonly keys: readonly string[]
  readonly run: () => void
  /** What it opens is written into: what is typed before its field is there is the beginning of that text, and no shortcut. */
  readonly writes?: boolean
  /** False while what it acts on is still to come: a press then waits for a moment. */
  readonly ready?: () => boolean
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
  // before the screen is painted: who sees a place can use its keys
  useLayoutEffect(() => {
    current.current = bindings
  })
  useLayoutEffect(() => {
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

/** Listens to the keyboard from now on; once, before the window is drawn. */
export function listenToKeys(): void {
  window.addEventListener('keydown', onKey)
}

function reachable(): readonly Scope[] {
  const top = scopes.toReversed()
  const modal = top.findIndex((scope) => scope.modal)
  return modal < 0 ? top : top.slice(0, modal + 1)
}

function publish(): void {
  hints = hintsOf(reachable())
  for (const listener of listeners) listener()
}

/**
 * What is shown of some scopes, nearest first: a binding whose keys are all taken by one before it does nothing, and is not told of. What a hint
 * runs is the binding as it is by then: it is drawn anew more often than it is published.
 */
export function hintsOf(of: readonly Scope[]): readonly Hint[] {
  const taken = new Set<string>()
  return of.flatMap(({ name, level, bindings }) =>
    bindings.current.flatMap(({ label, ...binding }) => {
      const works = binding.keys.some((keys) => !taken.has(keys))
      for (const keys of binding.keys) taken.add(keys)
      if (label === undefined || !works) return []
      const now = (one: Binding): boolean => one.label === label && one.keys.join(' ') === binding.keys.join(' ')
      const run = (): void => runIt(bindings.current.find(now) ?? binding)
      return [{ ...binding, run, label, scope: name, level }]
    }),
  )
}

function runIt({ run, writes }: Pick<Binding, 'run' | 'writes'>): void {
  run()
  if (writes) comingText.expect()
}

const ahead = createTypeAhead()
let deliveryTimer: ReturnType<typeof setTimeout> | undefined
/** Between two presses that are played: what the one did is drawn, and has its focus, before the next. */
const deliveryMs = 25

function onKey(event: KeyboardEvent): void {
  // an open menu or dialog has dealt with it, it is part of composing a character, or a press that was held is played to its field
  if (event.defaultPrevented || event.isComposing || isModifier(event.key) || !event.isTrusted) return
  const press = { ...pressedKey(event), ...focusOf(event.target) }
  if (comingText.takes(press, event.timeStamp)) return event.preventDefault()
  if (ahead.waiting) {
    // behind what waits, and never in the same moment as the last of it: what that did is drawn only after
    if (mayBeHeld(press) && !press.typing) return hold(event, press)
    // a shortcut of the window, or typing into a field: the user has gone on
    ahead.drop()
  }
  const outcome = act(press)
  if (outcome === 'taken') event.preventDefault()
  if (outcome === 'not-yet') hold(event, press)
}

function hold(event: KeyboardEvent, press: KeyPress): void {
  event.preventDefault()
  ahead.hold(press, event.timeStamp)
  clearTimeout(deliveryTimer)
  deliveryTimer = setTimeout(deliver, deliveryMs)
}

/** Plays what was pressed while a place was arriving, one by one. */
function deliver(): void {
  ahead.deliver(performance.now(), ({ key, shift }) => {
    const focus = document.activeElement
    const press = { key, shift, mod: false, alt: false, ...focusOf(focus) }
    if (comingText.takes(press, performance.now())) return 'taken'
    return press.typing ? (typeInto(key), 'taken') : press.onControl && isActivation(key) ? click(focus) : act(press)
  })
  clearTimeout(deliveryTimer)
  if (ahead.waiting) deliveryTimer = setTimeout(deliver, deliveryMs)
}

const isActivation = (key: string): boolean => key === 'Enter' || key === ' '

function click(control: Element | null): Delivery {
  if (control instanceof HTMLElement) control.click()
  return 'taken'
}

/** Runs what a press means. Not yet: nobody takes it, but the place where it was pressed is still arriving. */
function act(press: KeyPress): Delivery {
  const bindings = reachable().flatMap((scope) => scope.bindings.current)
  const { singleKeys, ownKeys } = useWindow.getState()
  const outcome = resolveKeys(bindings, begun, press, singleKeys, ownKeys)
  const early = outcome.is === 'run' ? outcome.binding.ready?.() === false : outcome.is === 'nothing' && isArriving()
  if (early && mayWait(press, singleKeys)) return 'not-yet'
  clearTimeout(begunTimer)
  begun = outcome.is === 'begun' ? outcome.pressed : []
  if (outcome.is === 'begun') begunTimer = setTimeout(() => (begun = []), sequenceMs)
  if (outcome.is === 'run') runIt(outcome.binding)
  return outcome.is === 'run' ? 'taken' : 'unwanted'
}

const mayWait = (press: KeyPress, singleKeys: boolean): boolean =>
  mayBeHeld(press) &&
  !press.typing &&
  !(press.onControl && isActivation(press.key)) &&
  (singleKeys || press.key.length > 1)

type KeyPressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'getModifierState'>

export const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key)

/** Cmd on a Mac, Ctrl elsewhere. */
export const isMac = navigator.platform.startsWith('Mac')

/** What a key event says of itself. */
export function pressedKey(event: KeyPressed): Pick<KeyPress, 'key' | 'mod' | 'alt' | 'shift'> {
  // AltGr writes characters such as [ on many layouts and reports itself as Ctrl and Alt
  const altGraph = event.getModifierState('AltGraph')
  return {
    key: event.key,
    mod: !altGraph && (isMac ? event.metaKey : event.ctrlKey),
    alt: !altGraph && event.altKey,
    shift: event.shiftKey,
  }
}

const focusOf = (target: EventTarget | null): Pick<KeyPress, 'typing' | 'onControl'> => ({
  // what floats keeps the keys for itself, but for those with Ctrl or Cmd
  typing: isTyping(target) || (target instanceof Element && target.closest('[role="dialog"]') !== null),
  onControl: target instanceof Element && target.closest(controls) !== null,
})

/** What Enter or Space of its own does something to: a choice of a form sends the form. */
const controls = 'a[href], button, summary, [role="button"], form :is([type="radio"], [type="checkbox"])'
