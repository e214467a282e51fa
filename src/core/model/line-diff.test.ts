import { expect, it } from 'vitest'
import { lineDiff } from './line-diff.ts'

const told = (earlier: string, later: string) =>
  lineDiff(earlier, later).map(({ is, text }) => `${{ same: ' ', out: '-', in: '+' }[is]}${text}`)

it('tells what went out and what came in, in place', () => {
  expect(told('one\ntwo\nthree\nfour', 'one\nthree\nfive\nfour')).toEqual([' one', '-two', ' three', '+five', ' four'])
  expect(told('same', 'same')).toEqual([' same'])
  expect(told('a\na', 'a')).toEqual([' a', '-a'])
  expect(told('', 'new')).toEqual(['-', '+new'])
})

it('gives both texts back, whatever they are', () => {
  const texts = ['', 'a\nb\nc', 'c\nb\na', 'a\n\n\nb', 'x\na\nb\ny\nc']
  for (const earlier of texts)
    for (const later of texts) {
      const lines = lineDiff(earlier, later)
      const without = (gone: string) => lines.filter(({ is }) => is !== gone).map(({ text }) => text)
      expect(without('in').join('\n')).toBe(earlier)
      expect(without('out').join('\n')).toBe(later)
    }
})

it('stays quick for very long texts', () => {
  const long = Array.from({ length: 100_000 }, (_, i) => `line ${i}`)
  const before = performance.now()
  expect(lineDiff(long.join('\n'), long.toReversed().join('\n')).length).toBeGreaterThan(100_000)
  expect(performance.now() - before).toBeLessThan(2000)
})
