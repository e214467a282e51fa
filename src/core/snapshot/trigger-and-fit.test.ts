import { expect, test } from 'vitest'
import { brackwellPages } from '../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import type { SnapshotId } from '../model/ids.ts'
import type { PlaybookContent } from '../model/playbook.ts'
import { buildSnapshot } from './build-snapshot.ts'

const { criteria } = aPlaybook().content.idealCustomer
const disqualifiedBy = (test: PlaybookContent['idealCustomer']['disqualifiers'][number]['test']) =>
  aPlaybook({ idealCustomer: { criteria, disqualifiers: [{ id: 'no', label: 'Casts for water utilities', test }] } })

const lookAt = (playbook = aPlaybook(), pages = brackwellPages) =>
  buildSnapshot(aDossier(pages), playbook, {
    asOf: now,
    id: 'snp_1' as SnapshotId, // ids of tests are made up
    number: 1,
    previous: null,
  })

test('a strong trigger at a company that is ruled out is said, and is no reason to call', () => {
  const { recommendation, fit } = lookAt(disqualifiedBy({ event: ['contract_win'] }))
  expect(recommendation?.verdict).toBe('walk-away')
  expect(recommendation?.reasons.map(({ text }) => text)).toEqual([
    'Disqualifier: Casts for water utilities',
    'Strong trigger, do not pursue: Severnside Water framework won, 12 Nov 2026',
  ])
  expect(recommendation?.reasons.every(({ evidence }) => evidence[0]?.type === 'quote')).toBe(true)
  expect(recommendation?.against?.text).toBe('Speaks for a call all the same: Unplanned stops, in their own words')
  expect(fit?.disqualifiers[0]).toMatchObject({ found: true, value: 'Severnside Water framework won' })
})

test('without evidence of a problem, or without a fresh event, there is no strong trigger', () => {
  const disqualified = disqualifiedBy({ says: ['own foundry', 'cast'] })
  const texts = (pages: typeof brackwellPages) =>
    lookAt(disqualified, pages).recommendation?.reasons.map(({ text }) => text)
  expect(texts(brackwellPages.filter(({ path }) => path !== 'news/contract'))).toEqual([
    'Disqualifier: Casts for water utilities',
  ])
})

test('a good fit without a reason now says both', () => {
  const pages = brackwellPages.filter(({ path }) => path !== 'news/contract')
  const { recommendation } = lookAt(aPlaybook(), pages)
  expect(recommendation?.verdict).toBe('back-burner')
  expect(recommendation?.reasons[0]?.text).toMatch(/^Good fit, no reason now\. No fresh event/)
})

test('a fit of which most is unknown is not called good', () => {
  const open = aPlaybook({
    idealCustomer: {
      criteria: [
        { id: 'casts', label: 'Casts', must: false, weight: 40, test: { says: ['cast'] } },
        { id: 'big', label: 'Sells a lot', must: false, weight: 60, test: { says: ['words that nobody says'] } },
      ],
      disqualifiers: [],
    },
  })
  const pages = brackwellPages.filter(({ path }) => path !== 'news/contract')
  const { recommendation, fit } = lookAt(open, pages)
  expect([fit?.low, fit?.high]).toEqual([40, 100])
  expect(recommendation?.reasons[0]?.text).toMatch(/^No reason now, and most of the fit is unknown\. No fresh event/)
})

test('a disqualifier that speaks both ways is not found, and shows why it is not settled', () => {
  const both = { says: ['cast'], not: ['own foundry', 'downtime'] }
  const { fit, recommendation } = lookAt(disqualifiedBy(both))
  expect(recommendation?.verdict).not.toBe('walk-away')
  expect(fit?.disqualifiers[0]).toMatchObject({ found: false })
  expect(fit?.disqualifiers[0]?.evidence.length).toBeGreaterThan(1)
})
