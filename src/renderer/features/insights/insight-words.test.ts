import { expect, it } from 'vitest'
import { reachWords, segmentHref } from './insight-words.ts'

it('says whom an insight reaches', () => {
  expect(reachWords({ segment: 'Machine builders', reaches: 14 })).toBe('Reaches 14 accounts of Machine builders')
  expect(reachWords({ segment: 'Paper', reaches: 1 })).toBe('Reaches 1 account of Paper')
  expect(reachWords({ segment: 'Paper', reaches: 0 })).toBe('No other account of Paper yet')
  expect(reachWords({ segment: null, reaches: 0 })).toBe('Reaches nobody until a segment is set')
  expect(segmentHref('Valves & fittings')).toBe('/accounts?segment=Valves%20%26%20fittings')
})
