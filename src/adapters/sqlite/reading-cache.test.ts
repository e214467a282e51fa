import { expect, it } from 'vitest'
import { createReadingCache } from './reading-cache.ts'

/** A cache for three characters, and how often each key was read. */
function counted() {
  const cache = createReadingCache<{ readonly key: string }>(3)
  const reads: string[] = []
  const get = (key: string, size = 1) =>
    cache.get(key, () => {
      reads.push(key)
      return { reading: { key }, size }
    })
  return { cache, reads, get }
}

it('reads what it has not, once', () => {
  const { reads, get } = counted()
  expect(get('a')).toEqual({ key: 'a' })
  expect(get('a')).toBe(get('a'))
  expect(reads).toEqual(['a'])
})

it('lets go of what was used longest ago', () => {
  const { reads, get } = counted()
  for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) get(key)
  expect(reads).toEqual(['a', 'b', 'c', 'd', 'b'])
})

it('gives what is larger than itself, and lets go of the rest', () => {
  const { reads, get } = counted()
  get('a')
  expect(get('large', 9)).toEqual({ key: 'large' })
  get('a')
  get('large', 9)
  expect(reads).toEqual(['a', 'large', 'a', 'large'])
})

it('keeps nothing of what can’t be read', () => {
  const { cache, get } = counted()
  expect(cache.get('a', () => undefined)).toBeUndefined()
  expect(get('a')).toEqual({ key: 'a' })
})
