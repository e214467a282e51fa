import { expect, test } from 'vitest'
import { accountIdSchema, noteIdSchema } from '../model/ids.ts'
import { instantSchema } from '../model/time.ts'
import { ideaCarried } from './verdict-lines.ts'

const ideas = (words: string): readonly string[] =>
  ideaCarried({
    noteId: noteIdSchema.parse('not_1'),
    accountId: accountIdSchema.parse('acc_2'),
    from: 'Kestrel Foods',
    segment: 'food makers',
    words,
    at: instantSchema.parse('2026-11-01T09:00:00.000Z'),
    problemId: null,
  }).map(({ idea }) => idea)

test('an insight from one account is an idea for another', () => {
  expect(ideas('Cleaning takes the longest stop of all. Ask who plans it.')).toEqual([
    'Cleaning takes the longest stop of all.',
  ])
})

test.each(['At Kestrel cleaning takes longest.', 'Cleaning is what Ruth plans herself.'])(
  'not where it would tell one customer of another: %s',
  (words) => {
    expect(ideas(words)).toEqual([])
  },
)
