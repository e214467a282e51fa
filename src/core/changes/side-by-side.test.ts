import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { sideBySide } from './side-by-side.ts'

function page(...lines: readonly string[]): Document {
  const text = lines.join('\n')
  let at = 0
  const blocks = lines.map((line) => {
    const block = { type: 'paragraph' as const, start: at, end: at + line.length, headings: [] }
    at += line.length + 1
    return block
  })
  return {
    url: 'https://brackwell.example/about',
    title: 'About',
    kind: 'about',
    lang: 'en',
    publishedAt: null,
    publishedFrom: null,
    author: null,
    description: null,
    siteName: null,
    text,
    blocks,
    facts: [],
    needsRendering: false,
  }
}

const told = (before: Document, after: Document) =>
  sideBySide(before, after).map(({ state, before: was, after: is }) => [state, was?.text ?? null, is?.text ?? null])

test('each block stands beside what it was, and what is gone where it stood', () => {
  const before = page(
    'We build presses.',
    'Parts leave within 10 working days.',
    'Old hall closes at noon.',
    'Come and see us.',
  )
  const after = page(
    'We build presses.',
    'Parts leave within six weeks.',
    'A crane was bought for the yard.',
    'Come and see us.',
  )
  expect(told(before, after)).toEqual([
    ['same', 'We build presses.', 'We build presses.'],
    ['changed', 'Parts leave within 10 working days.', 'Parts leave within six weeks.'],
    ['added', null, 'A crane was bought for the yard.'],
    ['removed', 'Old hall closes at noon.', null],
    ['same', 'Come and see us.', 'Come and see us.'],
  ])
})

test('the words that differ are marked, and only these', () => {
  const [row] = sideBySide(
    page('Parts leave within 10 working days of your order.'),
    page('Parts leave within six weeks of your order.'),
  )
  const marked = (side: NonNullable<typeof row>['before']) =>
    side?.marks.map(({ start, end }) => side.text.slice(start, end))
  expect(marked(row?.before ?? null)).toEqual(['10 working days'])
  expect(marked(row?.after ?? null)).toEqual(['six weeks'])
})

test('what moved and what only counts on says so', () => {
  const before = page(
    'First of all the presses.',
    'Then the ovens.',
    'And the cranes of the yard.',
    'Updated 3 May 2025',
  )
  const after = page(
    'And the cranes of the yard.',
    'First of all the presses.',
    'Then the ovens.',
    'Updated 4 June 2026',
  )
  expect(told(before, after).map(([state]) => state)).toEqual(['moved', 'same', 'same', 'passing'])
})
