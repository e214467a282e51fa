import { describe, expect, it } from 'vitest'
import { headcountWords, parseHeadcount } from './headcount.ts'

describe('parseHeadcount', () => {
  it.each([
    ['420', 420, 420],
    ['420 employees', 420, 420],
    ['more than 400', 400, 500],
    ['400+', 400, 500],
    ['over 1,200 people', 1200, 1500],
    ['1.200 Mitarbeiter', 1200, 1200],
    ['200-250', 200, 250],
    ['between 200 and 250', 200, 250],
    ['around 400', 360, 440],
    ['nearly 400', 360, 400],
    ['fewer than 50', 0, 50],
  ])('reads %s', (words, min, max) => {
    expect(parseHeadcount(words)).toEqual({ min, max })
  })

  it('gives up on words without a number', () => {
    expect(parseHeadcount('a growing team')).toBeNull()
  })

  it('adds people only where the words do not say what is counted', () => {
    expect(headcountWords('420')).toBe('420 people')
    expect(headcountWords('420 employees')).toBe('420 employees')
  })
})
