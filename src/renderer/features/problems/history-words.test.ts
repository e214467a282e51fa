import { expect, test } from 'vitest'
import type { AccountId, Instant, ProblemWord } from '../../../contract/contract.ts'
import type { HistoryStep } from '../../../contract/problems.ts'
import { historyLines, sinceWords } from './history-words.ts'

const now = new Date('2026-11-20T12:00:00Z')
const noon = (day: string) => `${day}T12:00:00Z` as Instant
const step = (day: string, held: HistoryStep['held']): HistoryStep => ({ at: noon(day), held })
const likely = step('2026-11-03', { confidence: 'likely', basis: 'signs' })
const hunch = step('2025-10-01', { confidence: 'hunch', basis: 'signs' })
const typical = step('2025-09-01', { confidence: 'hunch', basis: 'typical' })

const word = (day: string, rest: Partial<ProblemWord>): ProblemWord => ({
  id: 'wrd_1' as ProblemWord['id'],
  accountId: 'acc_1' as AccountId,
  problemId: 'setters',
  stance: 'doubted',
  reason: '',
  at: noon(day),
  undoneAt: null,
  ...rest,
})

test('since when it is held so, and what it was before', () => {
  expect(sinceWords([], now)).toBeNull()
  expect(sinceWords([hunch], now)).toBe('A hunch since 1 Oct 2025')
  expect(sinceWords([likely, hunch], now)).toBe('Likely since 3 Nov, was a hunch')
  expect(sinceWords([step('2026-11-19', null), likely], now)).toBe('No likely problem since 19 Nov, was likely')
})

test('where only the basis differs it is told', () => {
  expect(sinceWords([hunch, typical], now)).toBe('A hunch (signs of it) since 1 Oct 2025, was typical of their kind')
})

test('the seller’s words stand between the steps, with what was taken back', () => {
  const words = [
    word('2026-11-12', { stance: 'not-theirs', reason: 'They sold the plant.', undoneAt: noon('2026-11-14') }),
    word('2026-01-12', {}),
  ]
  expect(historyLines([likely, hunch], words, now).map(({ day, text }) => `${day}: ${text}`)).toEqual([
    '12 Nov: You: not theirs, “They sold the plant.”, taken back 14 Nov',
    '3 Nov: Likely (signs of it)',
    '12 Jan: You: in doubt',
    '1 Oct 2025: A hunch (signs of it)',
  ])
})
