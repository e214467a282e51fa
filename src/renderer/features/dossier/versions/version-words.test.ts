import { expect, test } from 'vitest'
import type { ComparedProblem } from '../../../../contract/snapshots.ts'
import { madeByWords, turnWords } from './version-words.ts'

const stands = (over: Partial<NonNullable<ComparedProblem['after']>> = {}) => ({
  confidence: 'likely' as const,
  basis: 'they-say-it' as const,
  struck: false,
  for: 2,
  against: 0,
  ...over,
})

test('what made a version, and a first look that nothing on file explains', () => {
  expect(madeByWords({ number: 2, madeBy: ['research', 'question'] })).toBe('Research, a question of yours')
  expect(madeByWords({ number: 2, madeBy: ['day'] })).toBe('A new day')
  expect(madeByWords({ number: 1, madeBy: ['day'] })).toBe('First look')
})

test('how a problem stands, and how it stood', () => {
  const hunch = stands({ basis: 'signs', confidence: 'hunch' })
  expect(turnWords({ turn: 'new', before: null, after: stands() })).toBe('New: they say it, likely')
  expect(turnWords({ turn: 'gone', before: hunch, after: null })).toBe('Gone: was signs of it, a hunch')
  expect(turnWords({ turn: 'stronger', before: hunch, after: stands() })).toBe(
    'Stronger: they say it, likely; was signs of it, a hunch',
  )
  expect(turnWords({ turn: 'evidence', before: stands(), after: stands() })).toBe(
    'As sure as before: they say it, likely',
  )
  expect(turnWords({ turn: 'weaker', before: hunch, after: stands({ basis: 'typical' }) })).toBe(
    'Weaker: typical of their kind; was signs of it, a hunch',
  )
})
