import type { KeyPress, OwnKeys } from './key-match.ts'
import { ownKeyOf } from './key-match.ts'

/** A key as in `parseKeys`, of what was pressed; null for what cannot be a key of ours. */
export function keyPressed({ key, mod, alt, shift }: Pick<KeyPress, 'key' | 'mod' | 'alt' | 'shift'>): string | null {
  const isCharacter = key.length === 1 && key !== ' '
  if (!isCharacter && !/^F\d{1,2}$/.test(key)) return null
  const name = isCharacter ? key.toLowerCase() : key
  // a sign such as ? needs Shift on some layouts and not on others
  const shifted = shift && (!isCharacter || name !== name.toUpperCase())
  return [mod && 'Mod', alt && 'Alt', shifted && 'Shift', name].filter(Boolean).join('+')
}

/** Why a key cannot be had; null when it can. */
export function refusal(pressed: string, usual: string): string | null {
  if (pressed === usual) return null
  if (/^Mod\+(?:Shift\+)?[tnwqrlcvxafps\d]$/.test(pressed))
    return 'The browser or the system keeps this one for itself.'
  if (/^Mod\+(?:Shift\+)?[zybi]$/.test(pressed)) return 'It undoes, or sets letters, where text is written.'
  if (/^Alt\+\d$/.test(pressed)) return 'With Alt, digits choose in a call.'
  if (/^Alt\+[df]$/.test(pressed)) return 'The browser keeps this one for itself.'
  if (/^\d$/.test(pressed)) return 'Digits choose tabs and filters.'
  if (pressed === 'g') return 'G begins the way to a room.'
  if (usual.startsWith('g ') && pressed.length > 1) return 'After G one letter or sign.'
  return null
}

/** The key to keep for what was pressed: after G where it leads to a room. */
export const keyFor = (usual: string, pressed: string): string => (usual.startsWith('g ') ? `g ${pressed}` : pressed)

/** Which other usual key has this one now. */
export const holderOf = (key: string, usual: string, all: readonly string[], own: OwnKeys): string | null =>
  all.find((other) => other !== usual && ownKeyOf(other, own) === key) ?? null

/** Own keys with one more change: what the other one does moves to where this one was (`swap`), or has no key any more. */
export function withKey(
  own: OwnKeys,
  { usual, key, holder, how }: { usual: string; key: string; holder: string | null; how: 'swap' | 'take' },
): OwnKeys {
  const before = ownKeyOf(usual, own) ?? ''
  const others = holder === null ? {} : { [holder]: how === 'swap' ? before : '' }
  const all = { ...own, ...others, [usual]: key }
  return Object.fromEntries(Object.entries(all).filter(([from, to]) => from !== to))
}
