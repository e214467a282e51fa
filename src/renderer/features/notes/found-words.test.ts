import { expect, it } from 'vitest'
import { foundWords } from './found-words.ts'

it.each([
  [null, ''],
  [{ count: 0, more: false, chosen: 0 }, 'Not in this note'],
  [{ count: 3, more: false, chosen: 2 }, '2 of 3'],
  [{ count: 3, more: false, chosen: 0 }, '3 here'],
  [{ count: 1000, more: true, chosen: 7 }, '7 of more than 1,000'],
])('says which of how many', (found, words) => {
  expect(foundWords(found)).toBe(words)
})
