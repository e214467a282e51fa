import { describe, expect, it } from 'vitest'
import type { QuoteEvidence, Snapshot } from '../../../contract/contract.ts'
import { quotesBehind } from './quotes-behind.ts'

const aQuote = (quote: string, start: number): QuoteEvidence =>
  // only what tells quotes apart
  ({ type: 'quote', pageVersionId: 'ver_1', revision: 1, start, end: start + quote.length, quote }) as QuoteEvidence
const late = aQuote('Deliveries were late.', 0)
const plan = aQuote('One maintenance plan since 2025.', 40)
const size = aQuote('420 people', 90)

// only what the preview is made of
const aSnapshot = (part: object): Snapshot => ({ recommendation: null, problems: [], ...part }) as unknown as Snapshot

describe('quotesBehind', () => {
  it('tells the side of a quote by the ledger it stands in, and none for what is about something else', () => {
    const { standsOn, against } = quotesBehind(
      aSnapshot({
        problems: [
          { for: [{ evidence: late, direction: 'for' }], against: [{ evidence: plan, direction: 'against' }] },
        ],
        recommendation: { reasons: [{ evidence: [late, late] }, { evidence: [size] }], against: { evidence: [plan] } },
      }),
    )
    expect(standsOn).toEqual([
      { evidence: late, side: 'for' },
      { evidence: size, side: null },
    ])
    expect(against).toEqual({ evidence: plan, side: 'against' })
  })
  it('does not show the same words on both sides', () => {
    const { against } = quotesBehind(
      aSnapshot({ recommendation: { reasons: [{ evidence: [late] }], against: { evidence: [late] } } }),
    )
    expect(against).toBeNull()
  })
  it('has nothing to show without a recommendation', () => {
    expect(quotesBehind(aSnapshot({}))).toEqual({ standsOn: [], against: null })
  })
})
