import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../model/time.ts'
import { companyNames } from './company-names.ts'
import { detectSentences } from './detect.ts'
import { english } from './language/english.ts'
import type { EventMention, EventType } from '../model/signal.ts'
import { type ReadSentence, signReader, toldIn, weigh } from './weighing.ts'

const company = 'Northfield Castings'
const names = companyNames(company)
const told = (sentences: readonly string[], kind = 'news') =>
  detectSentences({ company, pageDate: '2026-09-15', kind, sentences }).map(({ sentenceIndex, events }) => [
    sentenceIndex,
    ...events.map(({ type, status, ruleId }) => `${type} ${status} ${ruleId}`),
  ])

const mention = (type: EventType, confidence = 0.7, actor: EventMention['actor'] = 'account'): EventMention => ({
  type,
  actor,
  status: 'happened',
  args: {},
  confidence,
  ruleId: `${type}/any`,
})
const read = (text: string, events: readonly EventMention[] = []): ReadSentence => ({
  text,
  place: 'body',
  hit: new Set(events.map(({ type }) => type)),
  events,
})
const weighed = (sentences: readonly ReadSentence[], language = english) =>
  weigh(sentences, names, { language, page: null })

const works = 'Northfield Castings will build a second foundry in Easton next spring.'
const picnic = 'Our choir sang carols on Friday, and the cat slept.'
const strike = 'Pickets from the union stood at the gate while talks about the wage contract went on.'

describe('what a rule has found', () => {
  it('goes where the words of its sentence and of those around speak of something else', () => {
    const found = [mention('strike_labor'), mention('product_launch', 0.62)]
    const [, , third] = weighed([read(strike, [mention('strike_labor')]), read(picnic), read(strike, found)])
    expect(third?.map(({ type }) => type)).toEqual(['strike_labor'])
  })
  it('says how much speaks for it, and never more than its rule states', () => {
    const sure = weighed([read(strike, [mention('strike_labor', 0.9)]), read(picnic)])[0]?.[0]?.confidence
    expect(sure).toBe(0.9)
    const jars = read('Shoppers brought some jars back to the shop.', [mention('recall_quality', 0.92)])
    const [, , doubted] = weighed([read(strike, [mention('strike_labor')]), read(picnic), jars])
    expect(doubted).toHaveLength(1)
    expect(doubted?.[0]?.confidence).toBeLessThan(0.92)
  })
  it('stays where it is a goal with its date, which may be about anything', () => {
    const goal = mention('leadership_statement_goal', 0.66)
    const dated = { ...goal, date: '2029' as PartialDate } // a year is a partial date
    const news = [read(works, [mention('expansion_facility')]), read(picnic), read(picnic)]
    expect(weighed([...news, read('We want to sing in every town by 2029.', [dated])])[3]).toEqual([dated])
    expect(weighed([...news, read('We want to sing in every town.', [goal])])[3]).toEqual([])
  })
  it('takes along what goes on about it, where it goes everywhere', () => {
    const about = { ...mention('product_launch', 0.72), ruleId: 'product_launch/goes-on' }
    const launch = mention('product_launch', 0.62)
    const rest = [read(strike, [mention('strike_labor')]), read(strike, [mention('strike_labor')])]
    const goesOn = 'The new kit is on sale and has two features.'
    const types = (sentences: readonly ReadSentence[]) =>
      weighed(sentences)
        .flat()
        .map(({ type }) => type)
    expect(
      types([...rest, read('Northfield Castings launches a new kit.', [launch]), read(goesOn, [about])]),
    ).toContain('product_launch')
    expect(types([...rest, read(strike, [launch]), read(goesOn, [about])])).not.toContain('product_launch')
  })
  it('stays as it is where it is another’s, and in a language that nothing was learned for', () => {
    const found = [mention('product_launch', 0.62, 'other')]
    expect(weighed([read(works, [mention('expansion_facility')]), read(strike, found)])[1]).toEqual(found)
    const { weights: _, ...unlearned } = english
    expect(weighed([read(picnic, [mention('product_launch', 0.62)])], unlearned)[0]).toEqual([
      mention('product_launch', 0.62),
    ])
  })
})

describe('a sentence about an event that a rule found in another', () => {
  it('is found by its words in a headline, as real as the event is', () => {
    const headline = 'Northfield foundry: more square feet, more capacity, more furnaces for Easton'
    expect(told([headline, works, picnic])[0]).toEqual([0, 'expansion_facility planned expansion_facility/opens-news'])
  })
  it.each([
    [
      'expansion_facility',
      'Northfield Castings is building a second foundry in Easton.',
      'It should be ready in spring 2027.',
    ],
    [
      'leadership_change',
      'Northfield Castings has appointed Ada Moss chief executive.',
      'She follows Jo Hart, and the search for his deputy goes on; he will stay on until May.',
    ],
    [
      'contract_win',
      'Northfield Castings has won a contract for pump housings from Harlow Pumps.',
      'It is worth £3 million.',
    ],
    [
      'product_launch',
      'Northfield Castings launches a core kit for moulders.',
      'The kit features a new design and offers customers a platform with tools.',
    ],
    ['recall_quality', 'Northfield Castings is recalling 900 pump housings.', 'A seal had not been fitted.'],
    [
      'security_incident',
      'Northfield Castings is telling customers of a ransomware attack.',
      'Passwords and bank details were taken.',
    ],
    [
      'layoffs_restructuring',
      'Northfield Castings will lay off 90 workers in Easton.',
      'Severance comes to £2 million.',
    ],
  ])('goes on about the %s told before it, and says nothing without', (type, event, detail) => {
    expect(told([event, detail])[1]).toEqual([1, expect.stringMatching(new RegExp(`^${type} .*goes-on$`))])
    expect(told(['Northfield Castings in the summer', detail]).flat()).not.toContainEqual(
      expect.stringMatching(/goes-on$/),
    )
  })
  it('is not one that speaks of something else, or says nothing', () => {
    const lets = 'The new kit lets moulders change a core in two minutes.'
    expect(told(['Northfield Castings in the summer', lets], 'newsroom')).toEqual([])
    expect(told([works, picnic, picnic])).toHaveLength(1)
    expect(told([picnic, works, 'Halifax, 12 November 2026.'])).toHaveLength(1)
  })
  it('is looked for in news only', () => {
    const headline = 'Northfield foundry: more square feet, more capacity, more furnaces for Easton'
    expect(told([headline, works, picnic], 'about')).toHaveLength(1)
  })
  it('is put ahead where it speaks of what is to come, and dated', () => {
    const [, row] = detectSentences({
      company,
      pageDate: '2026-09-15',
      kind: 'news',
      sentences: [
        'Northfield Castings has opened the first hall of its second foundry in Easton.',
        'The second hall is expected to be ready in May 2027.',
      ],
    })
    expect(row?.events).toMatchObject([{ type: 'expansion_facility', status: 'planned', date: '2027-05' }])
  })
  it('tells no direction of results where the figures go both ways', () => {
    const headline = 'Northfield Castings: sales, profit and revenue of the third quarter'
    const fell = 'Sales of Northfield Castings fell to £4.1m from £5.2m a year before.'
    const rose = 'Net profit of Northfield Castings rose to £0.6m from £0.4m a year before.'
    expect(told([headline, fell])[0]).toEqual([0, expect.stringMatching(/^earnings_decline .*opens-news$/)])
    expect(told([headline, fell, rose]).map(([at]) => at)).toEqual([1, 2])
  })
})

describe('the signs', () => {
  const learned = english.learned ?? { types: [], common: new Set(), bias: [], words: {} }
  const signs = (sentences: readonly ReadSentence[]) => signReader(sentences, toldIn(sentences), learned, names)
  const event = read('Northfield Castings opens a foundry with four furnaces.', [mention('expansion_facility', 0.8)])

  it('tell what stands beside the sentence', () => {
    const signsOf = signs([read('Four furnaces will heat the foundry of Northfield Castings.'), event, read(picnic)])
    expect(signsOf(0, 'expansion_facility')).toMatchObject({
      hit: 0,
      rule: 0,
      alone: 0,
      before: 0,
      behind: 1,
      first: 1,
      at: 0,
      types: 1,
      shared: 3, // four, furnaces, foundry: not the account's own name
    })
    expect(signsOf(1, 'expansion_facility')).toMatchObject({ hit: 1, rule: 1, stated: 0, alone: 1, shared: 0, at: 1 })
    expect(signsOf(2, 'expansion_facility')).toMatchObject({ before: 1, behind: 0, shared: 0 })
  })
  it('look no further than four sentences, and at the headline', () => {
    const far = [event, ...Array.from({ length: 9 }, () => read(picnic)), read('A last word.', [mention('ipo')])]
    const signsOf = signs(far)
    expect(signsOf(5, 'ipo')).toMatchObject({ alone: 1, types: 1 })
    expect(signsOf(5, 'expansion_facility')).toMatchObject({ alone: 0, at: 4 })
    expect(signsOf(6, 'ipo')).toMatchObject({ alone: 0, types: 2 })
  })
})
