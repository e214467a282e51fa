import { describe, expect, it } from 'vitest'
import { compileCue, stemmedWords } from './cue-matcher.ts'

const found = (cue: string, text: string): string | null => {
  const span = compileCue(cue)(stemmedWords(text))
  return span && text.slice(span.start, span.end)
}

describe('compileCue', () => {
  it.each([
    ['delayed delivery', 'Customers waited for delayed deliveries again.', 'delayed deliveries'],
    ['late/delayed delivery', 'A late delivery cost us the order.', 'late delivery'],
    ['lead times', 'Lead-times grew.', 'Lead-times'],
    [
      'breakdown of machine',
      'After the breakdown of our oldest machines we stopped.',
      'breakdown of our oldest machines',
    ],
    ['optimise labour', 'We optimized labor.', 'optimized labor'],
    ['running out of parts', 'The plant ran out of spare parts.', 'ran out of spare parts'],
    ['staff shortage', 'A staff shortage stopped the line.', 'staff shortage'],
    ['backorder', 'Two hundred backorders remain.', 'backorders'],
    ['loss of customers', 'A loss of more than 900 customers followed.', 'loss of more than 900 customers'],
  ])('%s is in: %s', (cue, text, words) => {
    expect(found(cue, text)).toBe(words)
  })

  it.each([
    ['delayed delivery', 'Delivery was on time and nothing else was ever delayed.'],
    ['staff shortage', 'Our staff never saw such a long and difficult winter shortage.'],
    ['at capacity', 'She acts in a coaching capacity.'],
    ['too small for', 'We serve small companies.'],
    ['spare capacity', 'Spare parts for high capacity pumps.'],
  ])('%s is not in: %s', (cue, text) => {
    expect(found(cue, text)).toBeNull()
  })
})
