import { describe, expect, it } from 'vitest'
import { detectSentences } from './detect.ts'
import { namesToldIn } from './given-names.ts'

const given = (text: string, name = 'Northfield Castings'): readonly string[] => {
  const without = namesToldIn([], name, []).names
  return namesToldIn([text], name, []).names.filter((one) => !without.includes(one))
}

describe('names that a text gives the company', () => {
  it.each([
    ['Northfield Castings Corporation (NYSE American: NFCX) said', ['NFCX']],
    ['Northfield Castings, Inc. (TSX.V: NFC; OTCQB: NFCXF) said', ['NFCXF', 'NFC']],
    ['Northfield Castings Ltd. (“Castline” or the “Company”) said', ['Castline']],
    ['Northfield Castings (NCG), a foundry, said', ['NCG']],
  ])('%s', (text, names) => expect(given(text)).toEqual(names))
  it.each([
    'Northfield Castings (the “Company”) said',
    'Northfield Castings (“We”, “Us” or “Our”) said',
    'Northfield Castings (President: Ada Kline) said',
    'Northfield Castings (NFCX.O: Quote, Profile, Research) said',
    'Northfield Castings sold “Common Shares” (the “Offering”)',
    'Northfield Castings sold a works to Easton Tool (“Easton”)',
    'Northfield Castings (founded in 1911) said',
  ])('none: %s', (text) => expect(given(text)).toEqual([]))
  it('are few, however many a page gives', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Northfield Castings (“Castline${at}”) said`)
    const names = namesToldIn(many, 'Northfield Castings', []).names
    expect(names.filter((one) => one.startsWith('Castline'))).toHaveLength(6)
  })
  it('are the company, and nobody else', () => {
    const said = detectSentences({
      company: 'Northfield Castings',
      kind: 'news',
      sentences: [
        'Northfield Castings (NYSE: NFCX) told shareholders about its year in a letter on Monday.',
        'NFCX grew revenue 13% to $183.6 million, driven by strength across regions.',
      ],
    })
    expect(said[0]?.events[0]).toMatchObject({ type: 'earnings_growth', actor: 'account' })
  })
})
