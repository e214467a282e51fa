import { describe, expect, it } from 'vitest'
import { cueAtLine } from './cue-at-line.ts'

const yaml = `name: Pumps
language: de
problems:
  - id: stops
    statement: Our pumps stop.
    cues:
      - pump failure
      - phrase: broken pumps
        strength: 3
      - { event: recall_quality }
    against: [spare pumps, no stops]
opportunities:
  - statement: More water.
    cues:
      - fact:
          sites: { min: 2 }
`
const statement = 'Our pumps stop.'

describe('cueAtLine', () => {
  it.each([
    [7, { cue: 'pump failure', direction: 'for', statement }],
    [8, { cue: { phrase: 'broken pumps', strength: 3 }, direction: 'for', statement }],
    [9, { cue: { phrase: 'broken pumps', strength: 3 }, direction: 'for', statement }],
    [10, { cue: { event: 'recall_quality' }, direction: 'for', statement }],
    [11, { cue: 'spare pumps', direction: 'against', statement }],
    [16, { cue: { fact: { sites: { min: 2 } } }, direction: 'for', statement: 'More water.' }],
  ])('line %i', (line, expected) => expect(cueAtLine(yaml, line)).toMatchObject({ ...expected, language: 'de' }))

  it.each([1, 5, 6, 12, 40])('none on line %i', (line) => expect(cueAtLine(yaml, line)).toBeNull())

  it('reads a cue while the rest is half written', () => {
    const half = 'problems:\n  - cues:\n      - long waits\n      - \n    quest'
    expect(cueAtLine(half, 3)).toEqual({ cue: 'long waits', direction: 'for', statement: '', language: 'en' })
    expect(cueAtLine(half, 4)).toBeNull()
    expect(cueAtLine('{{{', 1)).toBeNull()
    expect(cueAtLine('x: &a [*a]', 1)).toBeNull()
  })
})
