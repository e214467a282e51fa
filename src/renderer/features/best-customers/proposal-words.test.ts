import { expect, test } from 'vitest'
import { avoidWords, howSure, tallyWords } from './proposal-words.ts'

const tally = (show: number, of: number, against = 0) => ({ show, of, against })

test('says who shows it, who says nothing, and who you regret', () => {
  expect(tallyWords({ good: tally(4, 4), regretted: tally(0, 0) })).toBe('All 4 best customers show it.')
  expect(tallyWords({ good: tally(3, 5, 1), regretted: tally(1, 2) })).toBe(
    '3 of 5 best customers show it, 1 says otherwise, 1 does not say; 1 of the 2 you regret too.',
  )
  expect(avoidWords({ good: tally(0, 4), regretted: tally(2, 3) })).toBe(
    '2 of 3 you regret show it, none of your 4 best customers.',
  )
})

test('claims no more than so few companies prove', () => {
  expect(howSure(3, 0)).toMatch(/^3 companies are few: .*Without any that you regret/)
  expect(howSure(8, 2)).toBe('')
})
