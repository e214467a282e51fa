import { describe, expect, it } from 'vitest'
import { inShort, moved, sentenceAt, sentencesOf, wholeWords } from './chosen-words.ts'

const text = 'Lead times\nDr. Ada Holt runs the plant. It stood for nine days!\nOrders wait.'
const blocks = [
  { type: 'heading' as const, start: 0, end: 10, headings: [] },
  { type: 'paragraph' as const, start: 11, end: 63, headings: [] },
  { type: 'paragraph' as const, start: 64, end: 76, headings: [] },
]
const page = { text, blocks, lang: 'en' }
const sentences = sentencesOf(page)
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const words = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end)

describe('sentences to choose by', () => {
  it('end where a sentence or a block ends, not at a title', () => {
    expect(sentences.map(words)).toEqual([
      'Lead times',
      'Dr. Ada Holt runs the plant.',
      'It stood for nine days!',
      'Orders wait.',
    ])
  })

  it('are found by where the page is open', () => {
    expect(words(sentenceAt(sentences, text.indexOf('plant')))).toBe('Dr. Ada Holt runs the plant.')
    expect(words(sentenceAt(sentences, text.length))).toBe('Orders wait.')
    expect(sentenceAt([], 0)).toBeNull()
  })

  it('are read with a language tag that is none', () => {
    expect(sentencesOf({ ...page, lang: 'not a tag' })).toHaveLength(4)
  })
})

describe('words under a mouse', () => {
  it('become whole, without the blanks around them', () => {
    expect(words(wholeWords(page, { start: text.indexOf('olt'), end: text.indexOf('ant.') + 2 }))).toBe(
      'Holt runs the plant',
    )
    expect(words(wholeWords(page, { start: text.indexOf(' runs'), end: text.indexOf(' the') + 1 }))).toBe('runs')
  })

  it('go across blocks', () => {
    expect(words(wholeWords(page, { start: text.indexOf('nine'), end: text.indexOf('Orders') }))).toBe('nine days!')
    expect(words(wholeWords(page, { start: text.indexOf('nine'), end: text.indexOf('wait') }))).toBe(
      'nine days!\nOrders',
    )
  })

  it('are none where only blanks are', () => {
    expect(wholeWords(page, { start: text.indexOf('\n'), end: text.indexOf('\n') + 1 })).toBeNull()
  })

  it('keep letters that need two units whole', () => {
    const wide = '𝒜lpha beta'
    expect(wholeWords({ text: wide, lang: 'en' }, { start: 3, end: 5 })).toEqual({ start: 0, end: 6 })
  })
})

describe('moving what is chosen', () => {
  const first = at('Dr. Ada Holt runs the plant.')
  const go = (from: { start: number; end: number }, ...moves: Parameters<typeof moved>[1][]) =>
    words(moves.reduce((range, move) => moved(range, move, text, sentences), from))

  it('goes sentence by sentence and stays at the ends', () => {
    expect(go(first, 'next')).toBe('It stood for nine days!')
    expect(go(first, 'next', 'next', 'next')).toBe('Orders wait.')
    expect(go(first, 'previous', 'previous')).toBe('Lead times')
  })

  it('takes sentences in and lets them go, never the first', () => {
    expect(go(first, 'longer', 'longer')).toBe(text.slice(11))
    expect(go(first, 'longer', 'longer', 'shorter')).toBe('Dr. Ada Holt runs the plant. It stood for nine days!')
    expect(go(first, 'longer', 'shorter', 'shorter')).toBe('Dr. Ada Holt runs the plant.')
  })

  it('goes word by word at both ends, never to nothing', () => {
    expect(go(first, 'word-more')).toBe('Dr. Ada Holt runs the plant. It')
    expect(go(first, 'word-less', 'word-less')).toBe('Dr. Ada Holt runs')
    expect(go(first, 'later')).toBe('Ada Holt runs the plant.')
    expect(go(first, 'later', 'earlier')).toBe('Dr. Ada Holt runs the plant.')
    expect(go(at('It'), 'word-less')).toBe('It')
    expect(go(at('It'), 'later')).toBe('It')
  })
})

it('says the two ends of many words', () => {
  expect(inShort('a\nb')).toBe('a b')
  expect(inShort('word '.repeat(100)).length).toBeLessThan(160)
})
