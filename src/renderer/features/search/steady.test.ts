import { expect, it } from 'vitest'
import { type Shown, placeOf, steady } from './steady.ts'

const shown = (words: string, answer: string | null, more: Partial<Shown<string>> = {}): Shown<string> => ({
  words,
  answer,
  settled: false,
  ofLastKey: false,
  ...more,
})

it('keeps the rows where they are while somebody is at one', () => {
  const newest = shown('valve', 'the newest')
  const best = shown('valve', 'the best', { settled: true })
  expect(steady(newest, best, true)).toBe(newest)
  expect(steady(newest, best, false)).toBe(best)
})

it('does not keep what is of other words', () => {
  const now = shown('valves', 'of valves')
  expect(steady(shown('valve', 'of valve'), now, true)).toBe(now)
  expect(steady(shown('valves', 'of valve', { ofLastKey: true }), now, true)).toBe(now)
})

it('finds the row in hand again, by its key', () => {
  const rows = ['a', 'b', 'c', 'b'].map((key) => ({ key }))
  expect(placeOf(rows, null)).toBe(0)
  expect(placeOf(rows, { key: 'b', at: 3 })).toBe(3)
  expect(placeOf(rows, { key: 'c', at: 0 })).toBe(2)
  expect(placeOf(rows, { key: 'gone', at: 2 })).toBe(0)
})
