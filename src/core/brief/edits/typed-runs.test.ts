import { expect, test } from 'vitest'
import { saysMore } from './typed-runs.ts'

const line = [{ t: 'Sales £58.2 million, up 9% at Wakefield', r: [5] }, { t: '.' }]

test.each([
  'Sales up 9%, to £58.2 million.',
  'At Wakefield sales rose by 9%',
  'Sales rose at Wakefield.',
  'They say “up 9% at Wakefield”.',
])('other words for the same claim keep its number: %s', (text) => {
  expect(saysMore(text, line)).toBe(false)
})

test.each([
  ['another figure', 'Sales £61 million, up 9%.'],
  ['another name', 'Sales up 9% at Corby.'],
  ['words nobody said', 'They say “we are proud of it”.'],
])('%s is a claim of its own: %s', (_, text) => {
  expect(saysMore(text, line)).toBe(true)
})
