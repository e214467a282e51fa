import { describe, expect, it } from 'vitest'
import { createPrng, type Prng } from '../../../tests/builders/prng.ts'
import {
  agedStrength,
  basisOf,
  carryingStrength,
  confidenceOf,
  levelOf,
  originsOf,
  type Weighed,
} from './confidence.ts'

const piece = (over: Partial<Weighed> = {}): Weighed => ({ strength: 2, ageDays: 10, words: 'a', page: '1', ...over })
const said = piece({ strength: 3 })
const secondVoice = piece({ words: 'b', page: '2' })

describe('levels and the table', () => {
  it('needs their own words and a second origin to be sure', () => {
    expect(confidenceOf([said], [])).toBe('likely')
    expect(confidenceOf([said, secondVoice], [])).toBe('sure')
    expect(confidenceOf([said, secondVoice], [piece({ strength: 1 })])).toBe('sure')
    expect(confidenceOf([said, secondVoice], [piece()])).toBe('likely')
    expect(confidenceOf([said, secondVoice], [said, secondVoice])).toBe('hunch')
  })

  it('counts one sentence on many pages, and many sentences of one page, as one origin', () => {
    expect(originsOf([piece(), piece({ page: '2' }), piece({ page: '3' })])).toBe(1)
    expect(originsOf([piece(), piece({ words: 'b' }), piece({ words: 'c' })])).toBe(1)
    expect(originsOf([piece(), piece({ words: 'b', page: '2' })])).toBe(2)
  })

  it('lets age take a step, and leaves undated words as they are', () => {
    expect([364, 400, 800].map((ageDays) => agedStrength({ strength: 3, ageDays }))).toEqual([3, 2, 1])
    expect([364, 400, 800].map((ageDays) => agedStrength({ strength: 2, ageDays }))).toEqual([2, 1, 1])
    expect(agedStrength({ strength: 3, ageDays: null })).toBe(3)
  })

  it('keeps what is only typical a hunch that carries nothing', () => {
    expect(basisOf([])).toBe('typical')
    expect(confidenceOf([], [])).toBe('hunch')
    expect(carryingStrength([], [])).toBe(0)
  })

  it('carries nothing when the other side weighs as much', () => {
    expect(carryingStrength([said], [])).toBe(3)
    expect(carryingStrength([piece()], [piece({ words: 'no' })])).toBe(0)
  })
})

describe('more evidence, over 2,000 made-up ledgers', () => {
  const rank = { hunch: 0, likely: 1, sure: 2 } as const
  const aPiece = (prng: Prng): Weighed => ({
    strength: prng.pick([1, 2, 3] as const),
    ageDays: prng.pick([null, 0, 30, 200, 365, 366, 730, 731, 2000]),
    words: prng.pick(['a', 'b', 'c', 'd']),
    page: prng.pick(['1', '2', '3']),
  })
  const side = (prng: Prng): Weighed[] => Array.from({ length: prng.whole(6) }, () => aPiece(prng))

  it('never lowers the confidence when it is for, and never raises it when it is against', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const prng = createPrng(seed)
      const [forIt, against, more] = [side(prng), side(prng), aPiece(prng)]
      const before = rank[confidenceOf(forIt, against)]
      expect(rank[confidenceOf([...forIt, more], against)], `for, seed ${seed}`).toBeGreaterThanOrEqual(before)
      expect(rank[confidenceOf(forIt, [...against, more])], `against, seed ${seed}`).toBeLessThanOrEqual(before)
      expect(levelOf([...forIt, more]), `level, seed ${seed}`).toBeGreaterThanOrEqual(levelOf(forIt))
      expect(carryingStrength([...forIt, more], against), `carries, seed ${seed}`).toBeGreaterThanOrEqual(
        carryingStrength(forIt, against),
      )
      expect(carryingStrength(forIt, [...against, more]), `carries against, seed ${seed}`).toBeLessThanOrEqual(
        carryingStrength(forIt, against),
      )
    }
  })
})
