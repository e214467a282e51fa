import { expect, test } from 'vitest'
import { splitMarks } from './split-marks.ts'

test('splits an excerpt at its marks', () => {
  expect(splitMarks('the \u0002spindle\u0003 was replaced')).toEqual([
    { words: 'the ', hit: false },
    { words: 'spindle', hit: true },
    { words: ' was replaced', hit: false },
  ])
})

test('keeps every word of an excerpt whose marks do not match up', () => {
  expect(splitMarks('a\u0003b\u0002c').map(({ words }) => words)).toEqual(['a', 'b', 'c'])
})
