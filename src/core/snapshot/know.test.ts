import { describe, expect, it, test } from 'vitest'
import { claimIdSchema, pageIdSchema, pageVersionIdSchema } from '../model/ids.ts'
import type { DatedEvent } from '../model/snapshot.ts'
import { instantSchema } from '../model/time.ts'
import { eventWords, knowOf, wholeRole } from './know.ts'
import type { MergedFact } from './merge-facts.ts'
import { peopleOf } from './people.ts'

const quote = (words: string) => ({
  type: 'quote' as const,
  pageId: pageIdSchema.parse('pag_1'),
  pageVersionId: pageVersionIdSchema.parse('ver_1'),
  revision: 1,
  start: 0,
  end: words.length,
  quote: words,
})

const arrival = (words: string, args: DatedEvent['args'], label = `${args.role ?? 'Leader'} named`): DatedEvent => ({
  id: claimIdSchema.parse('clm_1'),
  type: 'leadership_change',
  actor: 'account',
  status: 'happened',
  date: null,
  dateFrom: null,
  args,
  label,
  confidence: 0.9,
  ruleId: 'leadership/test',
  evidence: [quote(words)],
  origins: 1,
  freshness: 'fresh',
  ageDays: null,
  freshUntil: null,
  bestFrom: null,
  bestUntil: null,
  sensitive: false,
})

describe('who comes', () => {
  it('is told with the whole role, as their own sentence has it', () => {
    const event = arrival('Ines Hart appointed Vice President Operations', {
      person: 'Ines Hart',
      role: 'Vice President',
    })
    expect(wholeRole(event)).toBe('Vice President Operations')
    expect(eventWords(event, 80)).toBe('Ines Hart becomes Vice President Operations')
  })

  it('joins where they say so', () => {
    const event = arrival('Ines Hart joins Moss as Director of Quality.', {
      person: 'Ines Hart',
      role: 'Director of Quality',
    })
    expect(eventWords(event, 80)).toBe('Ines Hart joins as Director of Quality')
  })

  it('is told by the words of the event, not by how its news begins', () => {
    const news =
      'Easton, UK, 3 October 2026 — Moss Bearings, a maker of rings for mills and harbours, has launched a service that finds worn rings.'
    const event: DatedEvent = { ...arrival(news, {}, 'Product launched'), type: 'product_launch' }
    expect(eventWords(event, 90)).toBe(
      'Product launched: “… a maker of rings for mills and harbours, has launched a service that finds worn rings”',
    )
  })

  it('stays a label where somebody leaves or nobody is named', () => {
    const leaves = arrival('Ines Hart leaves as CEO.', { person: 'Ines Hart', role: 'CEO' }, 'CEO leaves')
    expect(eventWords(leaves, 80)).toContain('CEO leaves')
    expect(eventWords(arrival('A new CEO was named.', { role: 'CEO' }), 80)).toBe('CEO named')
  })
})

const person = (value: string, detail: string): MergedFact => ({
  kind: 'person',
  value,
  detail,
  country: null,
  evidence: [quote(`${value} ${detail}`)],
  date: null,
  confidence: 0.9,
  saidOn: ['team'],
})

describe('people', () => {
  it('put who leads the company before who leads a part or another firm', () => {
    const people = peopleOf(
      [
        person('Ada Moss', 'General Manager, Lund'),
        person('Ben Reed', 'Founder, Hart Signals'),
        person('Cleo Frost', 'CHIEF FINANCIAL OFFICER'),
        person('Dan Holt', 'Managing Director'),
        person('Eve Lang', 'Senior Vice President, Casting Technology, Harlow Pumps GmbH'),
        person('Finn Bro', 'Foreman, Northfield Castings GmbH'),
      ],
      null,
      [],
      ['Northfield Castings'],
    )
    expect(people.map(({ name }) => name)).toEqual([
      'Dan Holt',
      'Cleo Frost',
      'Ada Moss',
      'Finn Bro',
      'Ben Reed',
      'Eve Lang',
    ])
    expect(people[1]?.title).toBe('Chief Financial Officer')
    expect(people.filter(({ elsewhere }) => elsewhere).map(({ name }) => name)).toEqual(['Ben Reed', 'Eve Lang'])
  })

  it.each([
    ['Chief Financial Officer, Tarnley Health', true],
    ['Executive Vice President & Chief Operating Officer, Hart', true],
    ['CSO/Founder, Reed Signals', true],
    ['Member of the Board of Management, Lund Spain', true],
    ['Lecturer, Tarn Graduate School of Business', true],
    ['Partner, Moss Capital', true],
    ['Senior Vice President, Coatings, HARL SE (Harl Group)', true],
    ['Former Works Director at Hart Foundry', true],
    ['Chief Executive Officer, Northfield Castings', false],
    ['Chief Executive Officer, Germany', false],
    ['President, Easton', false],
    ['President, Pump Division', false],
    ['Senior Vice President, International Growth', false],
    ['Director, Product Development', false],
    ['Chief Executive Officer, Founder', false],
    ['General Manager, Lund', false],
  ])('hold a post here or at home: %s', (title, elsewhere) => {
    const site: MergedFact = { ...person('Easton', ''), kind: 'site', detail: null }
    const [known] = peopleOf([person('Ada Moss', title), site], null, [], ['Northfield Castings'])
    expect(known?.elsewhere ?? false).toBe(elsewhere)
  })
})

test('names are set as names are', () => {
  const [known] = peopleOf([person('N RADHA MOSS-HART', 'Head of HR')], null, [], [])
  expect(known?.name).toBe('N Radha Moss-Hart')
  const customer: MergedFact = { ...person('Lund ( Dye Works )', ''), kind: 'customer', detail: null }
  const [line] = knowOf([customer], [], instantSchema.parse('2026-11-24T08:00:00.000Z'))
  expect(line?.text).toBe('Customers they name: Lund (Dye Works)')
})

test('two headcounts that can both be true stand as one', () => {
  const counted = (value: string): MergedFact => ({
    kind: 'headcount',
    value,
    detail: null,
    country: null,
    evidence: [quote(value)],
    date: null,
    confidence: 0.9,
    saidOn: ['about'],
  })
  const lines = (...values: string[]): string[] =>
    knowOf(values.map(counted), [], instantSchema.parse('2026-11-24T08:00:00.000Z')).map(({ text }) => text)
  expect(lines('420', 'over 400')).toEqual(['420 people'])
  expect(lines('420', '90')).toEqual(['420 people on one page, 90 people on another'])
})
