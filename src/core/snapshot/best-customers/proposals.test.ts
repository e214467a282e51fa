import { describe, expect, it } from 'vitest'
import { aDossier, type BuiltFact, now } from '../../../../tests/builders/dossier.ts'
import { aPlaybook } from '../../../../tests/builders/playbook.ts'
import type { Relation } from '../../model/account.ts'
import type { AccountId } from '../../model/ids.ts'
import { editPlaybook } from '../../playbook/edit-playbook.ts'
import { parsePlaybook } from '../../playbook/parse-playbook.ts'
import { liveEvents } from '../live-events.ts'
import { mergeFacts } from '../merge-facts.ts'
import { type LookedAt, type Proposal, proposalsOf } from './proposals.ts'
import { sizeBand } from './size-band.ts'

let made = 0
function company(relation: Relation, facts: readonly BuiltFact[], problems: LookedAt['problems'] = []): LookedAt {
  const { pages } = aDossier([{ path: 'about', kind: 'about', text: facts.map(({ quote }) => quote), facts }])
  made += 1
  const onFile = { pages, facts: mergeFacts(pages), events: liveEvents(pages, now) }
  // ids of tests are made up
  return { accountId: `acc_${made}` as AccountId, relation, onFile, problems }
}

const people = (value: string): BuiltFact => ({ kind: 'headcount', value, quote: `We are ${value} people.` })
const owned = (value: string): BuiltFact => ({ kind: 'ownership', value, quote: `The company is ${value}.` })
const iso: BuiltFact = { kind: 'certification', value: 'ISO 9001:2015', quote: 'Certified to ISO 9001:2015.' }
const trade = (value: string): BuiltFact => ({ kind: 'industry', value, quote: `Industry: ${value}` })
const base = aPlaybook().content
const labels = (proposals: readonly Proposal[]): string[] => proposals.map(({ as, label }) => `${as}: ${label}`)

describe('what best customers share', () => {
  const good = [
    company('customer', [people('90'), owned('family-owned'), iso, trade('Iron castings')]),
    company('customer', [people('240'), owned('a family business'), iso, trade('Steel castings')]),
    company('customer', [people('410'), owned('family-owned'), trade('Castings')]),
  ]
  const bad = [
    company('regretted', [people('2,300'), owned('part of the Halvor Group'), iso]),
    company('regretted', [people('1,900'), owned('a subsidiary of Ferrin')]),
  ]

  it('is proposed with the quotes of those who show it, and how many do', () => {
    const proposals = proposalsOf(base, [...good, ...bad], [])
    expect(labels(proposals)).toEqual([
      'criterion: 65 to 520 people',
      'criterion: Family-owned',
      'criterion: Trade: casting',
      'disqualifier: Part of a group',
    ])
    const family = proposals.find(({ label }) => label === 'Family-owned')
    expect(family).toMatchObject({
      good: { of: 3, show: 3, against: 0 },
      regretted: { of: 2, show: 0, against: 2 },
    })
    expect(family?.shownBy.map(({ evidence }) => evidence[0])).toMatchObject([
      { type: 'quote', quote: 'The company is family-owned.' },
      { type: 'quote', quote: 'The company is a family business.' },
      { type: 'quote', quote: 'The company is family-owned.' },
    ])
  })

  it('is not proposed where half of the regretted show it too, or where one good customer says otherwise', () => {
    expect(labels(proposalsOf(base, [...good, ...bad], []))).not.toContain('criterion: Certified: ISO 9001')
    const odd = company('customer', [owned('a subsidiary of Ferrin')])
    expect(labels(proposalsOf(base, [...good, odd], []))).not.toContain('criterion: Family-owned')
  })

  it('takes a company that says nothing neither for nor against', () => {
    const silent = company('customer', [people('300')])
    const family = proposalsOf(base, [...good, silent], []).find(({ label }) => label === 'Family-owned')
    expect(family?.good).toEqual({ of: 4, show: 3, against: 0 })
  })

  it('is nothing with fewer than three, or for what the playbook asks already', () => {
    expect(proposalsOf(base, good.slice(0, 2), [])).toEqual([])
    const asked = aPlaybook({
      idealCustomer: {
        criteria: [{ id: 'own', label: 'Family', must: false, weight: 1, test: { ownership: ['family'] } }],
        disqualifiers: [],
      },
    }).content
    expect(labels(proposalsOf(asked, good, []))).not.toContain('criterion: Family-owned')
  })

  it('tries the criteria of other playbooks in their own words', () => {
    const library = [{ label: 'Casts metal', test: { trade: ['castings'] }, ask: 'What do you cast?' }]
    const found = proposalsOf(base, good, library).find(({ label }) => label === 'Casts metal')
    expect(found?.edits).toMatchObject([{ value: { ask: 'What do you cast?', weight: 10 } }])
  })

  it('puts the band in the place of the size that is asked for, and proposes one size only', () => {
    const library = [{ label: 'Small', test: { headcount: { max: 500 } } }]
    const sizes = proposalsOf(base, good, library).filter(({ label }) => /people|Small/.test(label))
    expect(sizes.map(({ edits }) => edits)).toEqual([
      [
        { op: 'set', path: ['idealCustomer', 'criteria', 0, 'label'], value: '65 to 520 people' },
        { op: 'set', path: ['idealCustomer', 'criteria', 0, 'test'], value: { headcount: { min: 65, max: 520 } } },
      ],
    ])
  })

  it('writes what a playbook can read', () => {
    const yaml = `name: Pumps
offer: { what: Repair, forWhom: Plants }
problems:
  - id: stops
    statement: Pumps stop.
    cues: [pump failure]
    questions: [{ ask: When?, endsIf: Never. }]
idealCustomer:
  criteria:
    - { id: family-owned, label: Old, weight: 1, test: { says: [family firm] } } # kept
`
    const parsed = parsePlaybook(yaml)
    const proposals = parsed.ok ? proposalsOf(parsed.value, [...good, ...bad], []) : []
    const edited = editPlaybook(
      yaml,
      proposals.flatMap(({ edits }) => edits),
    )
    const text = edited.ok ? edited.value : edited.error.message
    expect(text).toContain('# kept')
    const again = parsePlaybook(text)
    expect(again.ok && again.value.idealCustomer.criteria.map(({ id }) => id)).toEqual([
      'family-owned',
      '65-to-520-people',
      'family-owned-2',
      'trade-casting',
    ])
    expect(again.ok && again.value.idealCustomer.disqualifiers).toHaveLength(1)
  })
})

describe('sizeBand', () => {
  const band = (...sizes: number[]) => sizeBand(sizes.map((size) => ({ range: { min: size, max: size } })))
  it('holds all of them, a quarter wider, without odd figures', () => {
    expect(band(90, 410)).toEqual({ min: 65, max: 520 })
    expect(band(4, 12)).toEqual({ min: 3, max: 15 })
    expect(band(1480)).toEqual({ min: 1100, max: 1850 })
  })
})
