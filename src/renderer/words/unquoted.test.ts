import { expect, test } from 'vitest'
import { unquoted } from './unquoted.ts'

test('takes the marks off an imagined answer', () => {
  expect(unquoted('“None. Any two can set it.”')).toBe('None. Any two can set it.')
})

test('leaves an answer alone that only holds quoted words', () => {
  expect(unquoted('they call it “the list”, and it is empty')).toBe('they call it “the list”, and it is empty')
})
