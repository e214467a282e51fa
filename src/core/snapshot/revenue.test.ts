import { describe, expect, it } from 'vitest'
import { parseRevenue } from './revenue.ts'

describe('parseRevenue', () => {
  const exactly = (currency: string, sum: number) => ({ currency, min: sum, max: sum })

  it.each([
    ['€ 42 million', exactly('EUR', 42e6)],
    ['42,5 Mio. Euro', exactly('EUR', 42.5e6)],
    ['£1,234,567', exactly('GBP', 1_234_567)],
    ['1.234.567,50 EUR', exactly('EUR', 1_234_567.5)],
    ['CHF 1’200’000', exactly('CHF', 1.2e6)],
    ['USD 1.2bn', exactly('USD', 1.2e9)],
    ['$3 billion', exactly('$', 3e9)],
    ['2 Milliarden Euro', exactly('EUR', 2e9)],
    ['€ 1,234 million', exactly('EUR', 1234e6)],
    ['250 mln zł', exactly('PLN', 250e6)],
    ['over € 40 million', { currency: 'EUR', min: 40e6, max: 50e6 }],
  ])('reads %s', (words, wanted) => {
    expect(parseRevenue(words)).toEqual(wanted)
  })

  it.each(['1.234 Mio. Euro', '40 million kr', '¥ 3 billion', '40 million', 'a large sum of euros'])(
    'takes %s for no sum of one currency',
    (words) => {
      expect(parseRevenue(words)).toBeNull()
    },
  )
})
