import { expect, it } from 'vitest'
import type { Call } from '../../../contract/contract.ts'
import { commitmentWords, hungUpWords, noAnswerWords } from './ending-words.ts'

const now = new Date('2026-11-30T10:00:00')
// only its moment is told
const next = { at: new Date('2026-12-03T10:00:00').toISOString() } as Call

it('puts the day of a commitment behind its words', () => {
  expect(commitmentWords(' June’s figures. ', '2026-12-03')).toBe('June’s figures, by Thu 3 Dec 2026')
  expect(commitmentWords('June’s figures', '')).toBe('June’s figures')
  expect(commitmentWords('', '2026-12-03')).toBe('By Thu 3 Dec 2026')
  expect(commitmentWords('', '')).toBe('')
})

it('says which attempt it was and when the next one is', () => {
  expect(noAnswerWords({ attempt: 2, of: 6, met: false, next }, now)).toBe(
    'No answer. Attempt 2 of 6. Next: Thu 3 Dec 10:00.',
  )
  expect(noAnswerWords({ attempt: 6, of: 6, met: true, next: null }, now)).toBe(
    'No answer. Attempt 6 of 6. The pursuit rule is met: none is planned.',
  )
})

it('says how long it was and what is left to do', () => {
  expect(hungUpWords(725_000)).toBe('Hung up after 12:05. The debrief waits on Today.')
})
