import { expect, it } from 'vitest'
import { putBack, without } from './saved-filter-list.ts'

const filter = (id: string) => ({ id, name: id, query: '' })
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('')

it('a filter that was deleted comes back to its place among those that came since', () => {
  const now = ['a', 'c', 'new'].map(filter)
  expect(ids(putBack(now, filter('b'), 1))).toBe('abcnew')
  expect(ids(putBack([], filter('b'), 4))).toBe('b')
})

it('one that is there again comes back once', () => {
  expect(ids(putBack(['b', 'a'].map(filter), filter('b'), 1))).toBe('ab')
})

it('a saved one goes alone', () => {
  expect(ids(without(['a', 'b', 'c'].map(filter), 'b'))).toBe('ac')
})
