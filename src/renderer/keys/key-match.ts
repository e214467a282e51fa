/** One press, as far as keys are concerned. */
export interface KeyPress {
  /** `KeyboardEvent.key`: the character, not the place, so that every layout works. */
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** Focus is in a field that takes text. */
  readonly typing: boolean
  /** Focus is on a link, a button or a choice of a form, which Enter and Space belong to. */
  readonly onControl: boolean
}

/** One step of a shortcut, such as `Mod+k`, `?` or the `t` of `g t`. */
export interface Chord {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/** Reads `Mod+k`, `Shift+F6`, `g t`, `Space`. Steps are separated by spaces. */
export function parseKeys(keys: string): readonly Chord[] {
  return keys.split(' ').map((step) => {
    const parts = step.split('+')
    const key = parts.at(-1) ?? ''
    const has = (name: string) => parts.slice(0, -1).includes(name)
    return { key: key.length === 1 ? key.toLowerCase() : key, mod: has('Mod'), alt: has('Alt'), shift: has('Shift') }
  })
}

/** Keys that the user changed: the usual one, and the own one; empty where it does nothing any more. */
export type OwnKeys = Readonly<Record<string, string>>

/** The key that does what this one usually does; null when none does. */
export function ownKeyOf(keys: string, own: OwnKeys): string | null {
  const usual = keys.replace(
    /(^|[ +])([A-Z])$/,
    (_all, before: string, letter: string) => before + letter.toLowerCase(),
  )
  const key = Object.hasOwn(own, usual) ? own[usual] : keys
  return key === undefined || key === '' ? null : key
}

const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase()

/** Does this press mean this chord? Shift counts for letters and named keys only: `?` needs it on some layouts. */
export function chordMatches(chord: Chord, press: KeyPress): boolean {
  const key = press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (key !== chord.key || press.mod !== chord.mod || press.alt !== chord.alt) return false
  return isLetter(key) || key.length > 1 ? press.shift === chord.shift : true
}

/** With Ctrl or Cmd: select all, copy, paste, cut, undo, do again. */
const ofText: ReadonlySet<string> = new Set(['a', 'c', 'v', 'x', 'z', 'y'])

/** Single characters are off while typing and can be switched off; Enter and Space belong to the control in focus, and what edits text to the field. */
export function mayFire(chord: Chord, press: KeyPress, singleKeys: boolean): boolean {
  if (chord.mod && ofText.has(chord.key)) return !press.typing
  if (chord.mod || chord.alt) return true
  if (chord.key === 'Enter' || chord.key === 'Space') return !press.typing && !press.onControl
  if (chord.key.length === 1) return singleKeys && !press.typing
  if (chord.key.startsWith('Arrow')) return !press.typing
  return true
}

/** What a press comes to: a shortcut, the beginning of one, or nothing. */
export type KeyOutcome<T> =
  | { readonly is: 'run'; readonly binding: T }
  | { readonly is: 'begun'; readonly pressed: readonly KeyPress[] }
  | { readonly is: 'nothing' }

/**
 * Finds what the press means after those already pressed. Bindings stand in order of precedence: the first that matches
 * wins, and a finished shortcut wins over the beginning of another.
 */
export function resolveKeys<T extends { readonly keys: readonly string[] }>(
  bindings: readonly T[],
  begun: readonly KeyPress[],
  press: KeyPress,
  singleKeys: boolean,
  own: OwnKeys = {},
): KeyOutcome<T> {
  const pressed = [...begun, press]
  let starts = false
  for (const binding of bindings) {
    for (const usual of binding.keys) {
      const keys = ownKeyOf(usual, own)
      if (keys === null) continue
      const chords = parseKeys(keys)
      if (!fits(chords, pressed, singleKeys)) continue
      if (chords.length === pressed.length) return { is: 'run', binding }
      starts = true
    }
  }
  if (starts) return { is: 'begun', pressed }
  // a sequence that leads nowhere is dropped, and the press read by itself
  return begun.length > 0 ? resolveKeys(bindings, [], press, singleKeys, own) : { is: 'nothing' }
}

const fits = (chords: readonly Chord[], pressed: readonly KeyPress[], singleKeys: boolean): boolean =>
  pressed.length <= chords.length &&
  pressed.every((press, i) => {
    const chord = chords[i]
    return chord !== undefined && chordMatches(chord, press) && mayFire(chord, press, singleKeys)
  })
