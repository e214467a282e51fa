import { describe, expect, it } from 'vitest'
import { factsOf } from './facts-of.fixture.ts'

const revenue = (html: string, path = 'about') => factsOf('revenue', path, html).map(({ value, asOf }) => [value, asOf])

describe('revenue', () => {
  it.each([
    ['In 2023 we reported revenue of € 42 million.', '€ 42 million', '2023'],
    ['Our group generated a turnover of more than £12.5m.', '£12.5m', undefined],
    ['2022 erzielte unser Unternehmen einen Umsatz von 18,4 Mio. Euro.', '18,4 Mio. Euro', '2022'],
    ['Wij behaalden een omzet van 7 miljoen euro.', '7 miljoen euro', undefined],
    ['Notre chiffre d’affaires est de 30 M€.', '30 M€', undefined],
    ['Il nostro fatturato è di 12 milioni di euro.', '12 milioni di euro', undefined],
    ['Vores omsætning var 110 mio. kr. i 2021.', '110 mio. kr.', '2021'],
  ])('is told in: %s', (sentence, value, asOf) => {
    expect(revenue(`<p>${sentence}</p>`)).toEqual([[value, asOf]])
  })

  it.each([
    'We help companies with revenue of € 42 million.',
    'Increase your revenue by $ 500,000 a year.',
    'Our goal is a turnover of € 50 million by 2030.',
    'The market volume of bearings is a turnover of $ 3 billion for our industry.',
    'Our rings cost $ 500 and sales of them are good.',
  ])('is not told in: %s', (sentence) => {
    expect(revenue(`<p>${sentence}</p>`)).toEqual([])
  })

  it('stands beside its label', () => {
    expect(revenue('<dl><dt>Turnover (2022)</dt><dd>€ 42 million</dd></dl>')).toEqual([['€ 42 million', '2022']])
    expect(revenue('<div>€ 42 million</div><div>Revenue</div><div>320</div><div>Employees</div>')).toEqual([
      ['€ 42 million', undefined],
    ])
  })
})
