import { expect, it } from 'vitest'
import { movedWords } from './moved-words.ts'

it('says how many notes went to the bin, and why others did not', () => {
  expect(movedWords(1)).toBe('Note moved to the bin.')
  expect(movedWords(3)).toBe('3 notes moved to the bin.')
  expect(movedWords(2, 'It is gone.')).toBe('2 notes moved to the bin, not all: It is gone.')
  expect(movedWords(0, 'It is gone.')).toBe('Not moved to the bin: It is gone.')
})
