import { expect, it } from 'vitest'
import { aSettled } from '../../../tests/builders/said.ts'
import type { SettledProblem } from '../model/debrief.ts'
import type { AccountId, PlaybookId } from '../model/ids.ts'
import type { LoggedCall } from '../model/debrief.ts'
import { provedRight } from './proved-right.ts'

const call = (segment: string | null, ...problems: readonly SettledProblem[]): LoggedCall => ({
  accountId: 'acc_1' as AccountId,
  playbookId: 'pbk_1' as PlaybookId,
  segment,
  problems: [...problems],
})

it('says how often a call confirmed what was sure, likely and a hunch, by problem and by segment', () => {
  const starts = { problemId: 'slow_start', name: 'Slow start of new people' }
  const found = provedRight([
    call('Foundries', aSettled('confirmed', { confidence: 'sure', basis: 'they-say-it' }), aSettled('open', starts)),
    call('Foundries', aSettled('denied'), aSettled('confirmed', { ...starts, confidence: 'hunch', basis: 'typical' })),
    call(null, aSettled('confirmed')),
  ])
  expect(found).toEqual({
    calls: 3,
    enough: 20,
    problems: [
      { key: 'pbk_1 unplanned_stops', name: 'Unplanned stops', right: 2, of: 3 },
      { key: 'pbk_1 slow_start', name: 'Slow start of new people', right: 1, of: 1 },
    ],
    // what was typical only was no hunch of ours: it stands under its basis
    confidence: [
      { key: 'sure', name: 'sure', right: 1, of: 1 },
      { key: 'likely', name: 'likely', right: 1, of: 2 },
    ],
    basis: [
      { key: 'they-say-it', name: 'they-say-it', right: 1, of: 1 },
      { key: 'signs', name: 'signs', right: 1, of: 2 },
      { key: 'typical', name: 'typical', right: 1, of: 1 },
    ],
    segments: [{ key: 'Foundries', name: 'Foundries', right: 2, of: 3 }],
  })
})

it('has nothing to say before the first call', () => {
  expect(provedRight([])).toMatchObject({ calls: 0, problems: [], confidence: [], basis: [], segments: [] })
})
