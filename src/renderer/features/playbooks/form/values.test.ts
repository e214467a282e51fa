import { describe, expect, it } from 'vitest'
import { faultsIn, idFrom, listEdits, valueAt } from './values.ts'

describe('listEdits', () => {
  const edits = (before: string, after: string) =>
    listEdits(['felt'], before.match(/./g) ?? [], after.match(/./g) ?? [])
  it('touches what differs and nothing else', () => {
    expect(edits('abc', 'abc')).toEqual([])
    expect(edits('abc', 'axc')).toEqual([{ op: 'set', path: ['felt', 1], value: 'x' }])
    expect(edits('abcd', 'ad')).toEqual([
      { op: 'remove', path: ['felt', 1] },
      { op: 'remove', path: ['felt', 1] },
    ])
    expect(edits('ad', 'abcd')).toEqual([
      { op: 'insert', path: ['felt'], at: 1, value: 'b' },
      { op: 'insert', path: ['felt'], at: 2, value: 'c' },
    ])
    expect(edits('', 'a')).toEqual([{ op: 'set', path: ['felt'], value: ['a'] }])
    expect(edits('a', '')).toEqual([{ op: 'set', path: ['felt'], value: [] }])
    expect(edits('aa', 'a')).toEqual([{ op: 'remove', path: ['felt', 1] }])
  })
})

it('makes an id that is none of the others', () => {
  expect(idFrom('Größe & Gewicht stören uns im Werk', [])).toBe('grosse-gewicht-storen-uns-im')
  expect(idFrom('Late', ['late', 'late-2'])).toBe('late-3')
  expect(idFrom('納期', [])).toBe('new')
})

it('reads what stands at a path, and nothing from the prototype', () => {
  const values = { problems: [{ id: 'a' }] }
  expect(valueAt(values, ['problems', 0, 'id'])).toBe('a')
  expect(valueAt(values, ['problems', 'length'])).toBeUndefined()
  expect(valueAt(values, ['constructor'])).toBeUndefined()
})

it('finds the faults of a place and of what is in it', () => {
  const fault = (...path: (string | number)[]) => ({ path, line: 1, subject: '', says: '', next: '' })
  const faults = [fault(), fault('problems', 0, 'cues'), fault('problems', 10)]
  expect(faultsIn(faults, ['problems', 0])).toEqual([faults[1]])
  expect(faultsIn(faults, [])).toHaveLength(2)
})
