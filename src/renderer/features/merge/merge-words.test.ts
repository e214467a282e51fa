import { expect, it } from 'vitest'
import { comesOverWords } from './merge-words.ts'

type Preview = Parameters<typeof comesOverWords>[0]

it('says what comes over, in the order of a dossier, and what does not', () => {
  const counts = { pages: 3, quotes: 0, notes: 1, calls: 0, attempts: 0, sessions: 0, questions: 0, decisions: 2 }
  const gains = { aliases: ['old.example'], tags: ['fair'], segment: null, relation: 'customer' }
  // as much of a preview as its words need
  const preview = { counts, gains, left: 1, stays: { name: 'Halden' }, goes: { name: 'Old Halden' } } as Preview
  expect(comesOverWords(preview)).toEqual([
    '3 pages',
    '1 note',
    '2 decisions of yours',
    'Known as old.example too',
    'Tag fair',
    'It is a customer',
    '1 page of Old Halden stays behind: Halden has it',
  ])
})
