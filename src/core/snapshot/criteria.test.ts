import { describe, expect, it } from 'vitest'
import { aDossier, type BuiltFact, date, instant, now } from '../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../tests/builders/playbook.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { AccountId, NoteId } from '../model/ids.ts'
import type { Note } from '../model/note.ts'
import type { CriterionTest } from '../model/playbook.ts'
import { decide } from './criteria.ts'
import type { OnFile } from './decided.ts'
import type { Dossier } from './dossier.ts'
import { fitOf } from './fit.ts'
import { liveEvents } from './live-events.ts'
import { mergeFacts } from './merge-facts.ts'

const onFileOf = (dossier: Dossier): OnFile & { asOf: typeof now } => ({
  pages: dossier.pages,
  facts: mergeFacts(dossier.pages),
  events: liveEvents(dossier.pages, now),
  notes: dossier.notes ?? [],
  asOf: now,
})

/** One page that says these facts, each in a line of its own. */
const saying = (...facts: readonly BuiltFact[]): OnFile =>
  onFileOf(aDossier([{ path: 'about', kind: 'about', text: facts.map(({ quote }) => quote), facts }]))

const aNote = (markdown: string, savedAt = '2026-11-20T09:00:00.000Z'): Note => ({
  id: 'not_1' as NoteId,
  accountId: 'acc_1' as AccountId,
  pageId: null,
  kind: 'research',
  markdown,
  segment: null,
  typicalOf: null,
  version: 1,
  createdAt: instant(savedAt),
  savedAt: instant(savedAt),
})
const noting = (markdown: string): OnFile => onFileOf(aDossier([], { notes: [aNote(markdown)] }))

describe('words in facts', () => {
  const onFile = saying(
    { kind: 'industry', value: 'Metal casting', quote: 'Industry: Metal casting' },
    {
      kind: 'business',
      value: 'We are a jobbing foundry, not a forge.',
      quote: 'We are a jobbing foundry, not a forge.',
    },
    { kind: 'technology', value: 'SAP', use: 'ERP', quote: 'Orders run through SAP.' },
    { kind: 'certification', value: 'ISO9001:2015', quote: 'Certified to ISO9001:2015.' },
    { kind: 'customer', value: 'Severnside Water', quote: 'Severnside Water buys from us.' },
    { kind: 'product', value: 'Pump bodies', quote: 'Pump bodies' },
    { kind: 'market', value: 'water utilities', quote: 'For water utilities' },
  )

  it.each<[CriterionTest, string]>([
    [{ trade: ['casting', 'foundry'] }, 'Metal casting and 1 other'],
    [{ technology: ['ERP'] }, 'SAP, ERP'],
    [{ technology: ['SAP'] }, 'SAP, ERP'],
    [{ certification: ['ISO 9001'] }, 'ISO9001:2015'],
    [{ customer: ['Severnside Water'] }, 'Severnside Water'],
    [{ offers: ['pump body'] }, 'Pump bodies'],
    [{ market: ['utility'] }, 'water utilities'],
  ])('meets %j', (test, value) => {
    const decided = decide(test, onFile)
    expect(decided).toMatchObject({ result: 'met', value })
    expect(decided.evidence.length).toBeGreaterThan(0)
  })

  it('takes another trade, product or customer for no contradiction', () => {
    for (const test of [
      { trade: ['insurance'] },
      { trade: ['forge'] },
      { technology: ['Navision'] },
      { certification: ['ISO 14001'] },
      { customer: ['Ferrin Pumps'] },
      { offers: ['valves'] },
    ] satisfies CriterionTest[])
      expect(decide(test, onFile), JSON.stringify(test)).toEqual({ result: 'unknown', value: null, evidence: [] })
  })

  it('misses by the words the seller rules out, and leaves open what speaks both ways, with both quotes', () => {
    expect(decide({ technology: ['Navision'], not: ['SAP'] }, onFile)).toMatchObject({
      result: 'missed',
      value: 'SAP, ERP',
    })
    const both = decide({ trade: ['casting'], not: ['foundry'] }, onFile)
    expect(both.result).toBe('unknown')
    expect(both.evidence).toHaveLength(2)
  })
})

describe('ownership', () => {
  const owned = (...values: string[]): OnFile =>
    saying(...values.map((value): BuiltFact => ({ kind: 'ownership', value, quote: `It is ${value}.` })))

  it('is met, missed only by what can’t be true beside it, and open otherwise', () => {
    expect(decide({ ownership: ['family'] }, owned('family-owned')).result).toBe('met')
    expect(decide({ ownership: ['family'] }, owned('a subsidiary of Halvor AS')).result).toBe('missed')
    expect(decide({ ownership: ['family', 'group'] }, owned('a subsidiary of Halvor AS')).result).toBe('met')
    expect(decide({ ownership: ['family'] }, owned('NYSE: BRKW')).result).toBe('unknown')
    expect(decide({ ownership: ['private'] }, owned('NYSE: BRKW')).result).toBe('missed')
    expect(decide({ ownership: ['family'] }, owned('woman-owned')).result).toBe('unknown')
  })

  it('shows both quotes where pages disagree', () => {
    const decided = decide({ ownership: ['family'] }, owned('family-owned', 'part of the Halvor Group'))
    expect(decided).toMatchObject({
      result: 'unknown',
      value: 'pages disagree: family-owned, but part of the Halvor Group',
    })
    expect(decided.evidence).toHaveLength(2)
  })
})

describe('revenue', () => {
  const turning = (value: string, more: readonly BuiltFact[] = []): OnFile =>
    saying({ kind: 'revenue', value, quote: `Revenue: ${value}` }, ...more)
  const wanted = { revenue: { currency: 'EUR', min: 10e6, max: 100e6 } }

  it('is decided in its own currency, and never converted', () => {
    expect(decide(wanted, turning('€ 42 million')).result).toBe('met')
    expect(decide(wanted, turning('€ 400 million')).result).toBe('missed')
    expect(decide(wanted, turning('over € 90 million')).result).toBe('unknown')
    expect(decide(wanted, turning('£ 400 million'))).toMatchObject({
      result: 'unknown',
      value: '£ 400 million, not told in EUR',
    })
  })

  it('takes a bare dollar for the American one, but not where another is paid', () => {
    const dollars = { revenue: { currency: 'USD', max: 50e6 } }
    const inToronto: BuiltFact = { kind: 'site', city: 'Toronto', country: 'Canada', quote: 'Toronto, Canada' }
    expect(decide(dollars, turning('$60 million')).result).toBe('missed')
    expect(decide(dollars, turning('$60 million', [inToronto])).result).toBe('unknown')
  })

  it('counts the latest years only', () => {
    const told = (value: string, asOf: string): BuiltFact => ({
      kind: 'revenue',
      value,
      asOf: date(asOf),
      quote: `Revenue of ${asOf}: ${value}`,
    })
    expect(decide(wanted, saying(told('€ 4 million', '2019'), told('€ 42 million', '2025'))).result).toBe('met')
  })
})

describe('what the seller noted', () => {
  it('decides by statements, not by questions or denials', () => {
    expect(decide({ noted: ['runs two shifts'] }, noting('- They run two shifts since May.\n- Nice people'))).toEqual({
      result: 'met',
      value: 'you noted: runs two shifts',
      evidence: [
        { type: 'noted', noteId: 'not_1', at: '2026-11-20T09:00:00.000Z', words: 'They run two shifts since May.' },
      ],
    })
    expect(decide({ noted: ['two shifts'] }, noting('Do they run two shifts?')).result).toBe('unknown')
    expect(decide({ noted: ['two shifts'] }, noting('They do not run two shifts.')).result).toBe('unknown')
    expect(
      decide({ noted: ['friendly'], not: ['asked us to stay away'] }, noting('They asked us to stay away.')).result,
    ).toBe('missed')
  })
})

describe('what is too old to count', () => {
  const playbook = (unknownAfter?: number) =>
    aPlaybook({
      idealCustomer: {
        criteria: [
          {
            id: 'size',
            label: 'Size',
            must: false,
            weight: 1,
            test: { headcount: { min: 80 } },
            ...(unknownAfter === undefined ? {} : { unknownAfter }),
          },
        ],
        disqualifiers: [],
      },
    }).content
  const fact: BuiltFact = { kind: 'headcount', value: '420', quote: 'We are 420 people.' }
  const page = { path: 'news', kind: 'news-item', text: [fact.quote], facts: [fact] } as const

  it('is unknown, and still shown, once the newest date of it is older than the limit', () => {
    const old = onFileOf(aDossier([{ ...page, publishedAt: '2024-11-24' }]))
    expect(fitOf(playbook(), old).criteria[0]?.result).toBe('met')
    expect(fitOf(playbook(730), old).criteria[0]?.result).toBe('met')
    expect(fitOf(playbook(729), old).criteria[0]).toMatchObject({
      result: 'unknown',
      value: '420 people, 730 days old: too old to count',
    })
    expect(fitOf(playbook(729), old).criteria[0]?.evidence).toHaveLength(1)
  })

  it('counts an undated page from the day it was fetched', () => {
    expect(fitOf(playbook(3), onFileOf(aDossier([page]))).criteria[0]?.result).toBe('unknown')
    expect(fitOf(playbook(4), onFileOf(aDossier([page]))).criteria[0]?.result).toBe('met')
  })
})

describe('events without a date', () => {
  const undated = (type: 'leadership_change' | 'facility_closure', rule: string): OnFile => {
    const quote = 'It is no longer as it was.'
    const event = { type, quote, ruleId: `${type}/${rule}` } as const
    return onFileOf(aDossier([{ path: 'news', kind: 'about', text: [quote], events: [event] }]))
  }
  it('decide nothing, but for the grave ones', () => {
    const test: CriterionTest = { event: ['leadership_change', 'facility_closure'] }
    expect(decide(test, undated('leadership_change', 'steps-down')).result).toBe('unknown')
    expect(decide(test, undated('facility_closure', 'closes')).result).toBe('met')
  })
})

it('takes an event that has not gone by before one that the playbook names first, and of that says when it was', () => {
  const event = (type: 'leadership_change' | 'contract_win', day: string) => ({
    path: `news/${type}`,
    kind: 'news-item' as const,
    text: [`It was so on ${day}.`],
    events: [{ type, quote: `It was so on ${day}.`, date: day, ruleId: `${type}/x` }],
  })
  const old = event('leadership_change', '2025-01-14')
  const test: CriterionTest = { event: ['leadership_change', 'contract_win'] }
  expect(decide(test, onFileOf(aDossier([old]))).value).toMatch(/ \(14 Jan 2025\)$/)
  expect(decide(test, onFileOf(aDossier([old, event('contract_win', '2026-10-20')]))).value).toMatch(/^Contract won$/)
})

describe('over 200 made-up dossiers', () => {
  const tests: readonly CriterionTest[] = [
    { headcount: { min: 80, max: 1000 } },
    { sites: { min: 2 } },
    { country: ['UK'] },
    { foundedAfter: 1980 },
    { says: ['own foundry'], not: ['no production of our own'] },
    { event: ['contract_win'] },
    { opening: ['setter'] },
    { ownership: ['family'] },
    { ownership: ['private'] },
    { revenue: { currency: 'EUR', max: 100e6 } },
    { trade: ['casting'], not: ['insurance'] },
    { technology: ['ERP'], not: ['web shop'] },
    { certification: ['ISO 9001'], not: ['IATF 16949'] },
    { customer: ['Ferrin Pumps'] },
    { offers: ['pump bodies'] },
    { noted: ['shifts'], not: ['stay away'] },
  ]
  const made = Array.from({ length: 200 }, (_, i) => ({
    seed: i + 1,
    onFile: onFileOf(aRandomDossier(createPrng(i + 1))),
  }))

  it('tries every result of every test that has one', () => {
    const results = new Set(made.flatMap(({ onFile }) => tests.map((test) => decide(test, onFile).result)))
    expect([...results].sort()).toEqual(['met', 'missed', 'unknown'])
  })

  it('misses only by quotes that stand on file, and by nothing when there is nothing', () => {
    for (const { seed, onFile } of made)
      for (const test of tests) {
        const { result, evidence } = decide(test, onFile)
        const proven = result === 'unknown' || evidence.length > 0
        expect(proven, `seed ${seed}, ${JSON.stringify(test)}`).toBe(true)
        expect(decide(test, { pages: [], facts: [], events: [], notes: [] }).result).toBe('unknown')
      }
  })

  // What contradicted a fact may decide once that fact is gone; what neither side quotes may not.
  it('never turns to missed by losing a fact that it does not quote', () => {
    for (const { seed, onFile } of made)
      for (const test of tests) {
        const before = decide(test, onFile)
        if (before.result === 'missed') continue
        for (const fact of onFile.facts) {
          if (fact.evidence.some((one) => before.evidence.includes(one))) continue
          const after = decide(test, { ...onFile, facts: onFile.facts.filter((one) => one !== fact) })
          expect(after.result, `seed ${seed}, ${JSON.stringify(test)} without ${fact.value}`).not.toBe('missed')
        }
      }
  })

  it('counts what is unknown neither as missed nor as met: the range holds both ends, and losing all facts only widens it', () => {
    const { content } = aPlaybook({
      idealCustomer: {
        criteria: tests.map((test, i) => ({ id: `c${i}`, label: `c${i}`, must: false, weight: 1 + (i % 3), test })),
        disqualifiers: [],
      },
    })
    for (const { seed, onFile } of made) {
      const fit = fitOf(content, { ...onFile, asOf: now })
      const weights = fit.criteria.reduce((sum, { weight }) => sum + weight, 0)
      const share = (result: string): number =>
        (100 * fit.criteria.filter((one) => one.result === result).reduce((sum, { weight }) => sum + weight, 0)) /
        weights
      expect(Math.abs(fit.high - fit.low - share('unknown')), `seed ${seed}`).toBeLessThanOrEqual(1)
      expect(Math.abs(100 - fit.high - share('missed')), `seed ${seed}`).toBeLessThanOrEqual(1)
      const without = fitOf(content, { ...onFile, facts: [], pages: [], events: [], asOf: now })
      expect(without, `seed ${seed}`).toMatchObject({ low: 0, high: 100 })
    }
  })
})

it('counts no agent’s address among their sites', () => {
  const onFile = saying(
    { kind: 'site', city: 'Leeds', quote: 'Mill Lane, Leeds' },
    { kind: 'site', city: 'Lagos', what: 'agent', quote: 'Harbour Ring Trading Ltd., Lagos' },
  )
  expect(decide({ sites: { min: 2 } }, onFile)).toMatchObject({ result: 'unknown', value: '1 site: Leeds' })
})
