import { describe, expect, it } from 'vitest'
import { everywhere, never, oneOf, rx, rxl, rxlc } from './pattern.ts'

describe('patterns', () => {
  it('fold lines and blanks, and keep a capital a capital', () => {
    const pattern = rx`\bopens
      (?: a| the) plant in [A-Z]`
    expect(pattern.test('OPENS  a plant in Easton')).toBe(true)
    expect(pattern.test('opens a new plant in easton')).toBe(false)
  })

  it('know the letters of other languages', () => {
    expect(rxl`\b\w{3,4}nahme\b`.test('die Übernahme von Osprey')).toBe(true)
    expect(rxl`\bnahme\b`.test('Übernahme')).toBe(false)
    expect(rxl`\bcrée\b`.test('Northfield crée 40 emplois')).toBe(true)
    expect(rxl`\bcr\b`.test('crée')).toBe(false)
    expect(rxl`^[\w-]{5}$`.test('é-è-ü')).toBe(true)
    expect(rxlc`^([A-Z]\w{2,20}) übernimmt`.exec('Österberg übernimmt')?.[1]).toBe('Österberg')
    expect(rxlc`^[A-Z]\w{2,20} übernimmt`.test('österberg übernimmt')).toBe(false)
  })

  it('match everywhere, or nothing', () => {
    expect([...'Büro, Büro'.matchAll(everywhere(rxl`\bbüro\b`))]).toHaveLength(2)
    expect(never.test('')).toBe(false)
  })

  it('tell words of one letter together, and keep what each of them matches', () => {
    expect(oneOf('(?:mills?|shops?|malls?|(?:a|b)c|[|)]|n?o)')).toBe(
      '(?:m(?:ills?|alls?)|s(?:hops?)|(?:a|b)c|[|)]|n?o)',
    )
    expect(() => oneOf('(?:big\\s)?(?:mill)')).toThrow('not one group')
  })
})
