import { expect, it } from 'vitest'
import { folded } from './folded-text.ts'

it('joins the words by one blank, without case, accents and what stands between', () => {
  expect(folded(' “Łódź — Café”, 5. ')).toBe('łodz cafe 5')
})

it('takes a run of what is no word, as long as a file may be', () => {
  expect(folded(`a${'😀'.repeat(7_500_000)}b`)).toBe('a b')
})
