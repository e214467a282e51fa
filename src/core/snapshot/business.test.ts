import { expect, test } from 'vitest'
import { aDossier, type BuiltPage } from '../../../tests/builders/dossier.ts'
import { businessOf } from './business.ts'
import { lookUpPages } from './dossier.ts'
import { mergeFacts } from './merge-facts.ts'

/** The sentences told of pages with these business sentences, and what the home page says of itself to search engines. */
function told(sentences: readonly string[], options: { description?: string; facts?: BuiltPage['facts'] } = {}) {
  const home: BuiltPage = {
    path: 'home',
    kind: 'home',
    text: [...sentences, ...(options.facts ?? []).map(({ quote }) => quote)],
    facts: [
      ...sentences.map((quote) => ({ kind: 'business', value: quote, quote }) as const),
      ...(options.facts ?? []),
    ],
  }
  const pages = aDossier([home]).pages.map((page) => ({
    ...page,
    text: {
      ...page.text,
      document: { ...page.text.document, description: options.description ?? null },
    },
  }))
  return businessOf(mergeFacts(pages), { pages, names: ['Brackwell Castings'], lookUp: lookUpPages(pages) })
}

test('what the home page says of itself to search engines stands with its place in the page', () => {
  const description =
    'Learn more today. Brackwell Castings is a maker of iron castings for pumps and drives. Get in touch.'
  const [claim] = told([], { description })
  expect(claim?.text).toBe('Brackwell Castings is a maker of iron castings for pumps and drives.')
  expect(claim?.evidence[0]).toMatchObject({ type: 'structured', path: 'meta description' })
  expect(description).toContain(claim?.text)
})

test.each([
  'Learn more about the people of Brackwell Castings and what they do.',
  'Brackwell Castings, the best castings money can buy and then some.',
  'Brackwell Castings is a maker of iron castings for pumps, drives and a lot of other …',
  'Northmere Pumps is a maker of pumps that Brackwell Castings works with.',
  'add description ...',
])('a line that calls, praises, breaks off or speaks of others is none: %s', (description) => {
  expect(told([], { description })).toEqual([])
})

test('where they stand with others is not what they do', () => {
  expect(told(['Brackwell Castings is a Corby Steel Gold Partner.'])).toEqual([])
})

test('the sentence that names what they sell comes first', () => {
  const [first] = told(
    [
      'Brackwell Castings offers comprehensive help and papers for whoever asks us for them.',
      'Brackwell Castings makes pump housings in its own foundry for makers of pumps.',
    ],
    { facts: [{ kind: 'product', value: 'Pump housings', quote: 'Pump housings' }] },
  )
  expect(first?.text).toContain('makes pump housings')
})
