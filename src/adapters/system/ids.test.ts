import { expect, it } from 'vitest'
import type { Instant } from '../../core/model/time.ts'
import { createIds } from './ids.ts'

const moment = (ms: number): Instant => new Date(ms).toISOString() as Instant

it('sorts by the time it was made, within a millisecond and when the clock goes back', () => {
  const times = [1_795_000_000_000, 1_795_000_000_000, 1_795_000_000_001, 1_794_999_999_000, 1_900_000_000_000]
  let call = 0
  const ids = createIds({ now: () => moment(times[call++] ?? 0) })
  const made = times.map(() => ids.next('not'))
  expect(made).toEqual(made.toSorted())
  expect(new Set(made).size).toBe(times.length)
})

it('is the prefix and 20 letters and digits', () => {
  expect(createIds({ now: () => moment(1_795_000_000_000) }).next('acc')).toMatch(/^acc_[0-9a-hjkmnp-tv-z]{20}$/)
})

it('counts up even from the highest random number', () => {
  const ids = createIds({ now: () => moment(1_795_000_000_000) }, (size) => new Uint8Array(size).fill(255))
  const [first, second] = [ids.next('pag'), ids.next('pag')]
  expect(first < second).toBe(true)
  expect(first.slice(0, 14)).toBe(second.slice(0, 14))
})
