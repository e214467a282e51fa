import { expect, test } from 'vitest'
import { brackwellPages } from '../../../../tests/builders/brackwell.ts'
import { aDossier, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import { bringBackSchema } from '../../model/bring-back.ts'
import type { OwnVerdictId, SnapshotId } from '../../model/ids.ts'
import type { OwnVerdict } from '../../model/own-verdict.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import type { Instant } from '../../model/time.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { accountId, asked, noon, tried } from './pursuit.fixture.ts'
import { noPursuit, type Pursuit } from './pursuit.ts'

const withoutNews = brackwellPages.filter(({ path }) => path !== 'news/contract')

const lookAt = (pursuit: Partial<Pursuit> = {}, pages = brackwellPages, asOf: Instant = now): Snapshot =>
  buildSnapshot({ ...aDossier(pages), pursuit: { ...noPursuit, ...pursuit } }, aPlaybook(), {
    asOf,
    id: 'snp_1' as SnapshotId, // ids of tests are made up
    number: 1,
    previous: null,
  })
const texts = ({ recommendation }: Snapshot) => recommendation?.reasons.map(({ text }) => text)

const own = (over: Partial<OwnVerdict> = {}): OwnVerdict => ({
  id: 'own_1' as OwnVerdictId,
  accountId,
  verdict: 'back-burner',
  reason: 'No budget before spring.',
  bringBack: [{ on: 'date', day: '2027-03-01', words: 'their new budget' }],
  decidedAt: noon('2026-11-20'),
  undoneAt: null,
  woken: null,
  ...over,
})
const silent = [asked('2026-11-03'), tried('2026-11-05'), tried('2026-11-10'), tried('2026-11-16')]
/** What was on file before the contract stood in their news. */
const before = lookAt({}, withoutNews, noon('2026-11-10'))
const sinceThen = lookAt({}, brackwellPages, noon('2026-11-13'))

test('silence puts an account on the back burner that would be pursued, with its reason and the rule', () => {
  expect(lookAt().recommendation?.verdict).toBe('pursue')
  const snapshot = lookAt({ touches: silent, earlier: [sinceThen] })
  expect(snapshot.recommendation?.verdict).toBe('back-burner')
  expect(texts(snapshot)?.[0]).toBe(
    'They asked on 3 Nov, then 3 attempts in 8 working days without an answer; nothing new since',
  )
  expect(snapshot.recommendation?.reasons[0]?.evidence[0]).toMatchObject({ type: 'logged', of: 'attempt' })
  expect(snapshot.recommendation?.rule).toMatch(/^Back burner: silence, nothing new since\. Rule: silence or all give/)
  expect(snapshot.recommendation?.against?.text).toMatch(/^Speaks for a call all the same/)
})

test('it comes back by what the snapshot of that day did not have, and names it', () => {
  const snapshot = lookAt({ touches: silent, earlier: [before] })
  expect(snapshot.recommendation?.verdict).toBe('pursue')
  expect(texts(snapshot)?.[0]).toBe('New since 16 Nov 2026: Severnside Water framework won, 12 Nov')
  expect(snapshot.recommendation?.reasons[0]?.evidence[0]?.type).toBe('quote')
})

test('with no snapshot of that day only what is dated later is new', () => {
  expect(lookAt({ touches: silent }).recommendation?.verdict).toBe('back-burner')
  const earlier = [asked('2026-10-01'), tried('2026-10-05'), tried('2026-10-08'), tried('2026-10-12')]
  expect(texts(lookAt({ touches: earlier }))?.[0]).toMatch(/^New since 12 Oct 2026: Severnside Water/)
})

test('all give puts it there as well', () => {
  const gave = tried('2026-11-19', { outcome: 'answered', gave: [{ what: 'a line audit', minutes: 90 }] })
  const snapshot = lookAt({ touches: [gave], earlier: [sinceThen] })
  expect(snapshot.recommendation?.verdict).toBe('back-burner')
  expect(texts(snapshot)?.[0]).toBe(
    'All give: 1 piece (90 minutes) given since 19 Nov, nothing in return; nothing new since',
  )
})

test('the seller’s back burner holds until something is new; walking away is shown beside the recommendation and never changes it', () => {
  expect(texts(lookAt({ own: own(), earlier: [sinceThen] }))?.[0]).toBe(
    'You put it on the back burner on 20 Nov: No budget before spring; nothing new since',
  )
  expect(lookAt({ own: own(), earlier: [before] }).recommendation?.verdict).toBe('pursue')
  const away = own({ verdict: 'walk-away', bringBack: null })
  expect(lookAt({ own: away, earlier: [sinceThen] }).recommendation).toEqual(lookAt().recommendation)
})

test('every reason has to be answered by something new', () => {
  const snapshot = lookAt({ own: own(), touches: silent, earlier: [before, { ...sinceThen, number: 2 }] })
  // the contract is new since neither: the snapshot of 13 Nov had it
  expect(snapshot.recommendation?.verdict).toBe('back-burner')
  expect(snapshot.recommendation?.rule).toMatch(/^Back burner: your own word, silence, nothing new since/)
})

test('a missed must-have or a disqualifier still comes first', () => {
  const { criteria } = aPlaybook().content.idealCustomer
  const disqualifiers = [{ id: 'no', label: 'Casts for water utilities', test: { event: ['contract_win' as const] } }]
  const snapshot = buildSnapshot(
    { ...aDossier(brackwellPages), pursuit: { ...noPursuit, touches: silent } },
    aPlaybook({ idealCustomer: { criteria, disqualifiers } }),
    { asOf: now, id: 'snp_1' as SnapshotId, number: 1, previous: null },
  )
  expect(snapshot.recommendation?.verdict).toBe('walk-away')
})

test.each([
  [
    'a day that has come',
    [{ on: 'date', day: '2026-11-24', words: 'their new budget' }],
    'The day you named has come, 24 Nov: their new budget',
  ],
  [
    'an event of that type',
    [{ on: 'event', types: ['contract_win'], of: null }],
    'Severnside Water framework won, 12 Nov',
  ],
  [
    'an event that tells of it',
    [{ on: 'event', types: ['contract_win'], of: 'Severnside' }],
    'Severnside Water framework won, 12 Nov',
  ],
  ['a fact', [{ on: 'fact', test: { headcount: { min: 100 } } }], '420 people'],
] as const)('brought back by %s, with its quote', (_what, bringBack, text) => {
  const snapshot = lookAt({
    own: own({ bringBack: [...bringBack].map((one) => structuredClone(one) as never) }),
    earlier: [before],
  })
  expect(snapshot.bringBack?.text).toBe(text)
  expect(snapshot.bringBack?.evidence.length).toBeGreaterThan(0)
})

test.each([
  ['a day ahead', { on: 'date', day: '2026-11-25', words: '' }],
  ['another type', { on: 'event', types: ['funding'], of: null }],
  ['other words', { on: 'event', types: ['contract_win'], of: 'Ferrin' }],
  ['a change nobody saw', { on: 'change', kinds: ['opening_new'], of: null }],
  ['a fact that does not hold', { on: 'fact', test: { headcount: { min: 5000 } } }],
] as const)('not brought back by %s', (_what, wakeUp) => {
  expect(lookAt({ own: own({ bringBack: bringBackSchema.parse([wakeUp]) }), earlier: [before] }).bringBack).toBeNull()
})

test('what was on file when it was put aside does not bring it back; what once did stays', () => {
  const asks = own({ bringBack: [{ on: 'event', types: ['contract_win'], of: null }] })
  expect(lookAt({ own: asks, earlier: [sinceThen] }).bringBack).toBeNull()
  const because = lookAt({ own: asks, earlier: [before] }).bringBack
  if (!because) throw new Error('the contract is new since')
  const woken = { ...asks, woken: { at: now, because } }
  expect(lookAt({ own: woken, earlier: [before] }, withoutNews).bringBack).toEqual(because)
})
