import { describe, expect, it } from 'vitest'
import { inPageOrder, rangeOf, segmentsOf } from './segments.ts'

const text = 'Head\nOne two three four.'
const block = { start: 5, end: 24 }
const cut = (used: readonly { start: number; end: number }[], open: { start: number; end: number } | null) =>
  segmentsOf(text, block, used, open).map(({ text: words, is }) => [is, words])

describe('a block with quotes in it', () => {
  it('is one piece without quotes', () => {
    expect(cut([], null)).toEqual([['plain', 'One two three four.']])
  })

  it('marks the open words and underlines the others', () => {
    expect(cut([{ start: 19, end: 23 }], { start: 9, end: 12 })).toEqual([
      ['plain', 'One '],
      ['open', 'two'],
      ['plain', ' three '],
      ['used', 'four'],
      ['plain', '.'],
    ])
  })

  it('lets the open words win where quotes overlap, as one piece', () => {
    expect(
      cut(
        [
          { start: 9, end: 18 },
          { start: 11, end: 14 },
        ],
        { start: 9, end: 14 },
      ),
    ).toEqual([
      ['plain', 'One '],
      ['open', 'two t'],
      ['used', 'hree'],
      ['plain', ' four.'],
    ])
  })

  it('shows its part of a quote that begins in another block', () => {
    expect(cut([], { start: 0, end: 8 })).toEqual([
      ['open', 'One'],
      ['plain', ' two three four.'],
    ])
  })

  it('never loses or repeats a character', () => {
    const pieces = segmentsOf(
      text,
      block,
      [
        { start: 6, end: 20 },
        { start: 0, end: 40 },
      ],
      { start: 12, end: 22 },
    )
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(block.start, block.end))
  })
})

describe('quotes of a page', () => {
  it('stand in page order, each place once', () => {
    const quotes = [
      { start: 9, end: 12, usedFor: 'a' },
      { start: 5, end: 8, usedFor: 'b' },
      { start: 9, end: 12, usedFor: 'c' },
    ]
    expect(inPageOrder(quotes).map(({ usedFor }) => usedFor)).toEqual(['b', 'a'])
  })

  it('are found by their words', () => {
    expect(rangeOf(text, 'two')).toEqual({ start: 9, end: 12 })
    expect(rangeOf(text, 'TWO')).toEqual({ start: 9, end: 12 })
    expect(rangeOf(text, 'six')).toBeNull()
    expect(rangeOf(text, '')).toBeNull()
  })
})
