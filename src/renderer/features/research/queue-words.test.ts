import { expect, it } from 'vitest'
import { queueWords } from './queue-words.ts'

it('says how far a list is, and leaves out what there is none of', () => {
  const none = { total: 0, waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 }
  expect(queueWords({ ...none, total: 40, done: 12, running: 4, waiting: 23, failed: 1 })).toBe(
    '12 of 40 researched, 4 being read, 23 wait, 1 failed',
  )
  expect(queueWords({ ...none, total: 2, done: 1, waiting: 1 })).toBe('1 of 2 researched, 1 waits')
  expect(queueWords({ ...none, total: 3, done: 1, cancelled: 2 })).toBe('1 of 3 researched, 2 taken out')
})
