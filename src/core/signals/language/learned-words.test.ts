import { describe, expect, it } from 'vitest'
import { english } from './english.ts'
import { anyEvent, featuresOf, oddsBy } from './learned-words.ts'

describe('words as learning sees them', () => {
  it('have no endings, no capitals and no amounts, and come once', () => {
    expect(featuresOf("Opened: the plant's opening, a $4.5 million plan of 2027, 12% of 300 Plans")).toEqual([
      'open',
      'the',
      'plant',
      'a',
      '*money',
      'plan',
      'of',
      '*year',
      '*share',
      '*figure',
    ])
    expect(featuresOf('')).toEqual([])
  })
})

describe('log odds by words', () => {
  const learned = {
    types: ['ipo', 'funding'],
    common: new Set<string>(),
    bias: [-20, -20],
    words: { share: [40, 0], loan: [0, 60], the: [0, 0] },
  }
  it('add up what each word says, over the length of the sentence', () => {
    const oddsOf = oddsBy(['share', 'loan', 'new', 'the'], learned)
    expect([oddsOf('ipo'), oddsOf('funding')]).toEqual([0, 1])
  })
  it('know no words but those learned', () => {
    expect(oddsBy(['constructor', 'toString'], learned)('ipo')).toBe(-2)
    expect(oddsBy([], learned)('ipo')).toBe(-2)
  })
  it('are the least for a type that was not learned, and never beyond one in ten thousand', () => {
    expect(oddsBy(['share'], learned)('relocation')).toBe(-9.2)
    expect(oddsBy(['share'], { ...learned, words: { share: [2000, -2000] } })('ipo')).toBe(9.2)
  })
})

describe('the words learned for English', () => {
  const { learned } = english
  it('have a weight for each type in each word', () => {
    const types = learned?.types ?? []
    expect(types.toSorted()).toEqual([anyEvent, ...english.rules.map(({ type }) => type)].toSorted())
    expect(learned?.bias).toHaveLength(types.length)
    expect(Object.values(learned?.words ?? {}).filter((weights) => weights.length !== types.length)).toEqual([])
  })
  it('tell sentences apart that nobody learned from', () => {
    const likeliest = (sentence: string): string | undefined => {
      const oddsOf = oddsBy(featuresOf(sentence), learned ?? { types: [], common: new Set(), bias: [], words: {} })
      return english.rules.map(({ type }) => type).toSorted((a, b) => oddsOf(b) - oddsOf(a))[0]
    }
    expect(likeliest('Pickets stayed at the gate while the union and the firm talked about wages')).toBe('strike_labor')
    expect(likeliest('Intruders had copied files from the mail server, and passwords were reset')).toBe(
      'security_incident',
    )
    expect(likeliest('Shoppers who bought the jars should not eat from them and get a refund')).toBe('recall_quality')
    expect(likeliest('Her successor as chief executive joins the board in March')).toBe('leadership_change')
  })
})
