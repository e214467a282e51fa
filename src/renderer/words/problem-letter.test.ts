import { expect, it } from 'vitest'
import { letters } from '../../core/brief/line-runs.ts'
import { problemLetter } from './problem-letter.ts'

it('is the letter of the brief, and goes on after Z', () => {
  expect(letters.map((_letter, at) => problemLetter(at))).toEqual([...letters])
  expect([25, 26, 39].map(problemLetter)).toEqual(['Z', 'AA', 'AN'])
})
