import { expect, it } from 'vitest'
import { holderOf, keyFor, keyPressed, refusal, withKey } from './change-key.ts'
import { type KeyPress, ownKeyOf, resolveKeys } from './key-match.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  mod: false,
  alt: false,
  shift: false,
  typing: false,
  onControl: false,
  ...more,
})
const bindings = ['r', 'y', 'g t', '?', 'Shift+a'].map((keys) => ({ keys: [keys] }))
const meaning = (own: Record<string, string>, key: string, begun: readonly KeyPress[] = []) => {
  const outcome = resolveKeys(bindings, begun, press(key), true, own)
  return outcome.is === 'run' ? outcome.binding.keys[0] : outcome.is
}

it('takes the own key in the place of the usual one', () => {
  expect(meaning({ r: 'q' }, 'q')).toBe('r')
  expect(meaning({ r: 'q' }, 'r')).toBe('nothing')
  expect(meaning({ r: '' }, 'r')).toBe('nothing')
  expect(meaning({ 'g t': 'g h' }, 'h', [press('g')])).toBe('g t')
  expect(meaning({ r: 'y', y: 'r' }, 'y')).toBe('r')
})

it('says which key does what another usually does, however its letter is written', () => {
  expect([ownKeyOf('Shift+A', { 'Shift+a': 'q' }), ownKeyOf('J', { j: 'n' }), ownKeyOf('x', { x: '' })]).toEqual([
    'q',
    'n',
    null,
  ])
  expect(ownKeyOf('Mod+k', {})).toBe('Mod+k')
})

it('reads a key from a press', () => {
  expect(keyPressed(press('A', { shift: true }))).toBe('Shift+a')
  expect(keyPressed(press('?', { shift: true }))).toBe('?')
  expect(keyPressed(press('y', { alt: true }))).toBe('Alt+y')
  expect(keyPressed(press('F7', { shift: true }))).toBe('Shift+F7')
  expect([keyPressed(press(' ')), keyPressed(press('Enter')), keyPressed(press('Dead'))]).toEqual([null, null, null])
})

it('refuses what belongs to somebody else', () => {
  const ofOthers = [
    'Mod+w',
    'Mod+f',
    'Mod+p',
    'Mod+s',
    'Mod+1',
    'Mod+z',
    'Mod+Shift+z',
    'Mod+y',
    'Mod+b',
    'Mod+i',
    'Alt+2',
  ]
  for (const key of [...ofOthers, 'Alt+d', '4', 'g']) expect(refusal(key, 'r'), key).not.toBeNull()
  expect(refusal('Shift+h', 'g t')).not.toBeNull()
  // back to what it usually is
  expect([refusal('Mod+s', 'Mod+s'), refusal('Alt+1', 'Alt+1')]).toEqual([null, null])
  expect([refusal('q', 'r'), refusal('h', 'g t'), keyFor('g t', 'h'), keyFor('r', 'h')]).toEqual([
    null,
    null,
    'g h',
    'h',
  ])
})

it('names the other that has the key, and swaps or takes it', () => {
  const all = ['r', 'y', 'g t']
  expect(holderOf('y', 'r', all, {})).toBe('y')
  expect(holderOf('y', 'r', all, { y: 'u' })).toBeNull()
  const change = { usual: 'r', key: 'y', holder: 'y' }
  expect(withKey({}, { ...change, how: 'swap' })).toEqual({ r: 'y', y: 'r' })
  expect(withKey({}, { ...change, how: 'take' })).toEqual({ r: 'y', y: '' })
  // back to the usual key leaves nothing behind
  expect(withKey({ r: 'y', y: 'r' }, { usual: 'r', key: 'r', holder: 'y', how: 'swap' })).toEqual({})
})
