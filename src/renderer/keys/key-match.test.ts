import { describe, expect, it } from 'vitest'
import { type KeyPress, resolveKeys } from './key-match.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  mod: false,
  alt: false,
  shift: false,
  typing: false,
  onControl: false,
  ...more,
})
const bindings = [
  'r',
  'g t',
  'g r',
  '?',
  '[',
  'Mod+k',
  'Enter',
  'Escape',
  'Shift+F6',
  'F6',
  'Shift+j',
  'j',
  'Mod+a',
].map((keys) => ({
  keys: [keys],
}))
const meaning = (key: string, more: Partial<KeyPress> = {}, begun: readonly KeyPress[] = [], singleKeys = true) => {
  const outcome = resolveKeys(bindings, begun, press(key, more), singleKeys)
  return outcome.is === 'run' ? outcome.binding.keys[0] : outcome.is
}

describe('keys', () => {
  it('runs a single character, also with caps lock', () => {
    expect(meaning('r')).toBe('r')
    expect(meaning('R')).toBe('r')
  })

  it('tells a shifted letter from the plain one', () => {
    expect(meaning('J', { shift: true })).toBe('Shift+j')
    expect(meaning('j')).toBe('j')
  })

  it('is silent while typing, but not for Esc and shortcuts with Ctrl', () => {
    expect(meaning('r', { typing: true })).toBe('nothing')
    expect(meaning('Escape', { typing: true })).toBe('Escape')
    expect(meaning('k', { typing: true, mod: true })).toBe('Mod+k')
  })

  it('leaves what edits text to the field', () => {
    expect(meaning('a', { mod: true })).toBe('Mod+a')
    expect(meaning('a', { mod: true, typing: true })).toBe('nothing')
  })

  it('is silent for single characters when they are switched off', () => {
    expect(meaning('r', {}, [], false)).toBe('nothing')
    expect(meaning('F6', {}, [], false)).toBe('F6')
  })

  it('follows the character on layouts where it needs Shift', () => {
    expect(meaning('?', { shift: true })).toBe('?')
    expect(meaning('[')).toBe('[')
  })

  it('leaves Enter to the link or button in focus', () => {
    expect(meaning('Enter', { onControl: true })).toBe('nothing')
    expect(meaning('Enter')).toBe('Enter')
  })

  it('waits for the second key of a sequence', () => {
    expect(meaning('g')).toBe('begun')
    expect(meaning('t', {}, [press('g')])).toBe('g t')
    expect(meaning('r', {}, [press('g')])).toBe('g r')
  })

  it('reads a press by itself when the sequence leads nowhere', () => {
    expect(meaning('j', {}, [press('g')])).toBe('j')
    expect(meaning('x', {}, [press('g')])).toBe('nothing')
  })

  it('does not take Ctrl-R for R', () => {
    expect(meaning('r', { mod: true })).toBe('nothing')
  })

  it('tells Shift-F6 from F6', () => {
    expect(meaning('F6', { shift: true })).toBe('Shift+F6')
    expect(meaning('F6')).toBe('F6')
  })
})
