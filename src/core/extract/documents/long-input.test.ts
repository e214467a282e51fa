import { describe, expect, test } from 'vitest'
import { documentKindOf } from '../../crawl/document-words.ts'
import { outlineOfPdf } from './pdf-outline.ts'
import { outlineOfMarkdown, outlineOfText } from './text-outline.ts'
import { whereFrom } from './where-from.ts'

// SAFETY 20: 200,000 characters made to run a careless expression in circles are read in one go.
const long = 200_000
const many = (text: string): string => text.repeat(Math.ceil(long / text.length))
const lines = (text: string) => [
  { number: 1, width: 595, height: 842, items: [{ text, x: 50, y: 700, width: 400, size: 10 }] },
]

const hostile: readonly (readonly [string, string])[] = [
  ['blanks before a sign', `${many(' ')}#`],
  ['open brackets', many('[')],
  ['brackets and blanks', many('[a](b ')],
  ['stars', many('*a')],
  ['dots', many('. ')],
  ['hyphens', many('a-')],
  ['digits', many('1')],
  ['comment openings', many('<!-- ')],
  ['one long word', many('annual')],
]

describe.each(hostile)('%s', (_name, text) => {
  const readers: readonly (readonly [string, () => unknown])[] = [
    ['as text', () => outlineOfText(text)],
    ['as Markdown', () => outlineOfMarkdown(text)],
    ['as the source of a page', () => whereFrom(`<!-- saved from url=${text}`)],
    ['as a line of a PDF', () => outlineOfPdf(lines(text))],
    ['as the name of a document', () => documentKindOf(text)],
  ]
  test.each(readers)('%s is read in one go', (_as, read) => {
    expect(read()).toBeDefined()
  })
})
