import { expect, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { Playbook } from '../model/playbook.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { lensChange } from './lens-change.ts'

const through = (playbook: Playbook | null) =>
  buildSnapshot(aDossier(brackwellPages), playbook, {
    asOf: now,
    id: 'snp_1' as SnapshotId, // ids of tests are made up
    number: 1,
    previous: null,
  })
const { idealCustomer, problems } = aPlaybook().content

test('the same lens changes nothing', () => {
  expect(lensChange(through(aPlaybook()), through(aPlaybook()))).toBeNull()
  expect(lensChange(through(null), through(null))).toBeNull()
})

test('says which criterion turns, what becomes of the fit, and what would be recommended and why', () => {
  const stricter = aPlaybook({
    idealCustomer: {
      ...idealCustomer,
      criteria: idealCustomer.criteria.map((one) =>
        one.id === 'size' ? { ...one, test: { headcount: { min: 2000 } } } : one,
      ),
    },
  })
  const change = lensChange(through(aPlaybook()), through(stricter))
  expect(change).toMatchObject({
    now: { verdict: 'pursue', fit: { low: 100, high: 100 } },
    tried: { verdict: 'walk-away', fit: { low: 70, high: 70 } },
    gained: [],
    lost: [],
    flips: [{ label: '80 to 1,000 people', now: 'met', tried: 'missed' }],
  })
  expect(change?.why).toMatch(/^Must-have missed: 80 to 1,000 people/)
})

test('a new criterion counts where it is decided, a new disqualifier where it is found', () => {
  const withMore = aPlaybook({
    idealCustomer: {
      criteria: [
        ...idealCustomer.criteria,
        { id: 'new', label: 'Wins contracts', must: false, weight: 0, test: { event: ['contract_win'] } },
        { id: 'open', label: 'Uses an ERP', must: false, weight: 0, test: { technology: ['ERP'] } },
      ],
      disqualifiers: [
        ...idealCustomer.disqualifiers,
        { id: 'closing', label: 'Closes a site', test: { event: ['facility_closure'] } },
      ],
    },
  })
  expect(lensChange(through(aPlaybook()), through(withMore))?.flips).toEqual([
    { label: 'Wins contracts', now: null, tried: 'met' },
  ])
  expect(lensChange(through(withMore), through(aPlaybook()))?.flips).toEqual([
    { label: 'Wins contracts', now: 'met', tried: null },
  ])
})

test('problems come and go by evidence, not by being typical of everybody', () => {
  const fewer = aPlaybook({ problems: problems.filter(({ id }) => id !== 'unplanned_stops') })
  expect(lensChange(through(aPlaybook()), through(fewer))?.lost).toEqual([
    { problemId: 'unplanned_stops', statement: 'Unplanned stops eat the capacity we paid for.' },
  ])
  const typical = aPlaybook({ problems: problems.map((one) => ({ ...one, typical: true })) })
  expect(lensChange(through(aPlaybook()), through(typical))).toBeNull()
})
