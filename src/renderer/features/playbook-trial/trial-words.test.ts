import { expect, test } from 'vitest'
import type { AccountId } from '../../../contract/contract.ts'
import type { Trial, TrialChange } from '../../../contract/playbook-trial.ts'
import { changeWords, fitChange, sumOfTrial, trialWords } from './trial-words.ts'

const change = (accountName: string, over: Partial<TrialChange> = {}): TrialChange => ({
  accountId: `acc_${accountName}` as AccountId, // ids of tests are made up
  accountName,
  now: { verdict: 'back-burner', fit: { low: 50, high: 60 } },
  tried: { verdict: 'back-burner', fit: { low: 50, high: 60 } },
  why: null,
  gained: [],
  lost: [],
  flips: [],
  ...over,
})
const turning = (name: string, verdict: TrialChange['tried']['verdict']): TrialChange =>
  change(name, { tried: { verdict, fit: { low: 80, high: 80 } } })
const stretch = (changes: TrialChange[], over: Partial<Trial> = {}): Trial => ({
  changes,
  unchanged: 0,
  unread: 0,
  accounts: { looked: 10, all: 10 },
  next: null,
  ...over,
})

test('what would change most stands first, over all stretches', () => {
  const fitOnly = change('d', { tried: { verdict: 'back-burner', fit: { low: 90, high: 90 } } })
  const flipOnly = change('e', { flips: [{ label: 'Size', now: 'unknown', tried: 'met' }] })
  const { changes } = sumOfTrial([
    stretch([flipOnly, turning('b', 'walk-away')]),
    stretch([fitOnly, turning('a', 'pursue')]),
  ])
  expect(changes.map(({ accountName }) => accountName)).toEqual(['a', 'b', 'd', 'e'])
})

test('counts in words', () => {
  const far = sumOfTrial([
    stretch([turning('a', 'pursue'), turning('b', 'pursue'), turning('c', 'walk-away')], { unchanged: 40 }),
    stretch([change('d')], { unchanged: 1, unread: 7 }),
  ])
  expect(trialWords(far)).toBe(
    '2 would turn to Pursue, 1 to Walk away, 1 keeps the recommendation with another fit or other problems, 41 unchanged, 7 not read yet.',
  )
  expect(trialWords(sumOfTrial([stretch([], { unchanged: 3 })]))).toBe('3 unchanged.')
})

test('says what comes, goes and turns', () => {
  const told = change('a', {
    now: { verdict: 'pursue', fit: { low: 57, high: 71 } },
    tried: { verdict: 'pursue', fit: { low: 80, high: 80 } },
    gained: [{ problemId: 'x', statement: 'Orders leave late.' }],
    lost: [{ problemId: 'y', statement: 'Machines stop.' }],
    flips: [
      { label: 'Size', now: 'met', tried: 'missed' },
      { label: 'Uses an ERP', now: null, tried: 'met' },
      { label: 'Two sites', now: 'met', tried: null },
    ],
  })
  expect(fitChange(told)).toBe('fit 57 to 71, then 80')
  expect(changeWords(told)).toEqual([
    'Now likely: Orders leave late',
    'No longer likely: Machines stop',
    'Size: met, then missed',
    'Uses an ERP: met (new)',
    'Two sites: met, then not asked',
  ])
})
