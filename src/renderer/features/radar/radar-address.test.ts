import { expect, it } from 'vitest'
import { addressOf, choiceIn, filterOf } from './radar-address.ts'

const choice = { problem: 'stops', segment: 'metal & co', tag: '', verdict: 'pursue', fresh: true } as const

it('comes back out of the address as it went in, beside an open source', () => {
  const address = addressOf(choice, 'source=v1&start=3&end=9')
  expect(choiceIn(address.split('?')[1] ?? '')).toEqual(choice)
  expect(address).toContain('source=v1')
  expect(addressOf({ ...choice, problem: '', segment: '', verdict: '', fresh: false }, 'fresh=&tag=x')).toBe('/radar')
})

it('asks only for what is chosen, and takes no word for a recommendation that is none', () => {
  expect(filterOf(choice)).toEqual({ problemId: 'stops', segment: 'metal & co', verdict: 'pursue', freshOnly: true })
  expect(choiceIn('verdict=maybe').verdict).toBe('')
})
