import { expect, test } from 'vitest'
import { aPage } from '../../../tests/builders/dossier.ts'
import type { PageKind } from '../model/page.ts'
import { findPhrase } from './find-phrase.ts'

const found = (kind: PageKind, ...text: string[]): readonly string[] =>
  findPhrase(aPage({ path: 'x', kind, text }), 'our plant').map(({ quote }) => quote)

test.each(['home', 'product', 'services', 'contact', 'other', 'about', 'careers'] as const)(
  'what they are stands on a page of kind %s too',
  (kind) => {
    expect(found(kind, 'Our plant in Corby runs three shifts.')).toEqual(['Our plant in Corby runs three shifts.'])
  },
)

test('what is denied, or said of a customer, is not theirs', () => {
  expect(found('about', 'We no longer have our plant in Corby.')).toEqual([])
  expect(found('case-study', 'Our plant in Corby runs three shifts.')).toEqual([])
})
