import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'

const company = 'Northfield Castings'
const told = (sentences: readonly string[], kind?: string) =>
  detectSentences({ company, pageDate: '2026-09-15', sentences, ...(kind ? { kind } : {}) }).map(
    ({ sentenceIndex, events }) => [
      sentenceIndex,
      ...events.map(({ type, status, ruleId }) => `${type} ${status} ${ruleId}`),
    ],
  )

describe('what goes on about an event told before', () => {
  it('finds the deal again by its own words, as real as it was', () => {
    const rows = told([
      'Northfield Castings has agreed to acquire Harlow Pumps, a maker of feed pumps in Tartu.',
      'Both families welcome the transaction.',
      'Our people are looking forward to it.',
    ])
    expect(rows).toEqual([
      [0, expect.stringMatching(/^acquisition announced/)],
      [1, 'acquisition announced acquisition/goes-on'],
    ])
  })
  it('reads reasons and findings only behind the closure or the fine they belong to', () => {
    const reasons = 'It gave weak demand and high rents as the main reason.'
    expect(told(['Northfield Castings will close its Easton foundry in May.', reasons], 'newsroom')[1]).toEqual([
      1,
      expect.stringMatching(/^facility_closure (?:announced|planned) facility_closure\/goes-on$/),
    ])
    const findings = 'The citations concern open blades.'
    expect(told(['Northfield Castings was fined £40,000 over its saws.', findings], 'newsroom')[1]).toEqual([
      1,
      'regulatory_legal happened regulatory_legal/goes-on',
    ])
    expect(told(['Northfield Castings in the summer', reasons], 'newsroom')).toEqual([])
  })
  it('says nothing where no event was told before', () => {
    expect(told(['Both families welcome the transaction.'])).toEqual([])
  })
  it('takes a denial from the sentence itself', () => {
    const rows = told([
      'Bellweather Foods has awarded Northfield Castings a framework contract for pump housings.',
      'There is no truth in talk about the deal.',
    ])
    expect(rows[1]).toEqual([1, 'contract_win negated contract_win/goes-on'])
  })
  it('gives words that two events share to the one told last', () => {
    const rows = told([
      'Northfield Castings has formed a partnership with Osprey Components.',
      'Northfield Castings signs a supply contract with Bellweather Foods.',
      'The agreement runs for four years.',
    ])
    expect(rows[2]).toEqual([2, expect.stringMatching(/^contract_win .*goes-on$/)])
  })
  it('takes orders that were lost for others than the one that was won', () => {
    const won = 'Bellweather Foods has awarded Northfield Castings a framework contract for pump housings.'
    const between = ['Pump housings have walls of four millimetres.', 'The works stands at the canal.']
    expect(told([won, ...between, 'Late castings have cost us two orders this year.'])).toHaveLength(1)
    expect(told([won, ...between, 'Two orders of this size fill the works until spring.'])).toHaveLength(2)
  })
  it('loses the thread when the news has gone on to other things', () => {
    const other = Array.from({ length: 8 }, (_, index) => `Pump housing number ${index} has walls of four millimetres.`)
    const first = 'Northfield Castings has acquired Harlow Pumps, a maker of feed pumps.'
    expect(told([first, ...other, 'The deal was worth it.'])).toHaveLength(1)
  })
  it('works in other languages by their own words', () => {
    const rows = told([
      'Die Northfield Castings GmbH hat sämtliche Anteile an der Harlow Pumpen AG erworben.',
      'Über den Kaufpreis haben die Parteien Stillschweigen vereinbart.',
    ])
    expect(rows[1]).toEqual([1, 'acquisition happened acquisition/goes-on'])
  })
  it('leaves headings and the paragraph about the company alone', () => {
    const rows = told([
      'Northfield Castings has acquired Harlow Pumps, a maker of feed pumps.',
      'About Northfield Castings',
      'The acquisition of talent is what the company lives by.',
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('mentions that refer to an event told before', () => {
  it('are of the event that the news is about', () => {
    const award = 'The award is our largest.'
    const won = 'Harlow Pumps has awarded Northfield Castings a framework contract for pump housings.'
    expect(told([won, award], 'news')[1]).toEqual([1, expect.stringMatching(/^contract_win /)])
  })
  it('take whose it was', () => {
    const actors = detectSentences({
      company,
      pageDate: '2026-09-15',
      sentences: [
        'Velden Group has acquired Harlow Pumps, our distributor in Denmark.',
        'The purchase was completed on 30 August.',
      ],
    }).flatMap(({ events }) => events.map(({ type, actor }) => `${type} ${actor}`))
    expect(actors).toEqual(['acquisition other', 'acquisition other'])
  })
})

describe('such an event of somebody who is not named', () => {
  const breach = 'Northfield Castings is telling customers of a ransomware attack on its order system.'
  const noticed = 'Staff noticed unusual activity on a server in March.'
  it('is the account’s behind news of one of its own', () => {
    expect(told([breach, noticed], 'newsroom')[1]).toEqual([1, expect.stringMatching(/^security_incident happened/)])
    const actors = (sentences: readonly string[]) =>
      detectSentences({ company, pageDate: '2026-09-15', kind: 'news', sentences }).flatMap(({ events }) =>
        events.map(({ type, actor }) => `${type} ${actor}`),
      )
    expect(actors(['Talk of the town', noticed])).toEqual(['security_incident other'])
    expect(actors([breach, 'Its customers noticed unusual activity on a server in March.'])[1]).toBe(
      'security_incident other',
    )
    expect(actors([breach, 'Harlow Pumps noticed unusual activity on a server in March.'])[1]).toBe(
      'security_incident other',
    )
  })
  it('stands in a headline over the lead that names the account', () => {
    const headline = 'Caster fined £40,000 for unguarded saws'
    const lead = 'Northfield Castings has been fined £40,000 after a worker lost a finger.'
    expect(told([headline, lead], 'news')[0]).toEqual([0, expect.stringMatching(/^regulatory_legal happened/)])
    const whose = (sentences: readonly string[]) =>
      detectSentences({ company, pageDate: '2026-09-15', kind: 'news', sentences })[0]?.events[0]?.actor
    expect(whose([headline, lead])).toBe('account')
    expect(whose([headline, 'Northfield Castings makes pump housings.'])).toBe('other')
  })
})
