import { expect, it } from 'vitest'
import { languageLimit } from './language-limit.ts'

it('says which pages the cues could not read', () => {
  expect(languageLimit({ pagesRead: 12, otherLanguages: [] })).toBeNull()
  expect(languageLimit({ pagesRead: 12, otherLanguages: [{ lang: 'nl', pages: 9 }] })).toMatch(
    /^9 of 12 pages are in Dutch:/,
  )
  const three = [
    { lang: 'nl', pages: 2 },
    { lang: 'fr', pages: 1 },
  ]
  expect(languageLimit({ pagesRead: 12, otherLanguages: three })).toMatch(/^3 of 12 pages are in Dutch and French:/)
})
