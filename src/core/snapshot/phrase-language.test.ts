import { expect, test } from 'vitest'
import { aDossier } from '../../../tests/builders/dossier.ts'
import { decide } from './criteria.ts'

const decided = (lang: string | null, text: string, says: readonly string[]) => {
  const pages = aDossier([{ path: 'about', kind: 'about', text: [text] }]).pages.map((page) => ({
    ...page,
    text: { ...page.text, document: { ...page.text.document, lang } },
  }))
  return decide({ says: [...says] }, { pages, facts: [], events: [], language: 'en' }).result
}

test('a phrase is looked for on pages of its own language', () => {
  expect(decided('en', 'We work for customers at twelve branches.', ['branches'])).toBe('met')
  expect(decided(null, 'We work for customers at twelve branches.', ['branches'])).toBe('met')
  expect(decided('nl', 'Wij werken voor alle branches.', ['branches'])).toBe('unknown')
})

test('a standard is itself in every language', () => {
  expect(decided('nl', 'Wij zijn ISO 27001 gecertificeerd.', ['ISO 27001'])).toBe('met')
})
