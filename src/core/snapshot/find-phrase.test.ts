import { expect, test } from 'vitest'
import { aPage } from '../../../tests/builders/dossier.ts'
import { createPrng } from '../../../tests/builders/prng.ts'
import { aRandomDossier } from '../../../tests/builders/random-dossier.ts'
import type { PageKind } from '../model/page.ts'
import { compilePhrase } from '../playbook/cue-matcher.ts'
import { readWords } from '../playbook/read-words.ts'
import { findPhrase, holdsCue, sentencesOfPage } from './find-phrase.ts'

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

test('looks only at sentences that a phrase can hit, and misses none of them', () => {
  const phrases = [
    'unplanned downtime',
    'own foundry',
    'training a setter',
    'night/second shift',
    'works',
    'two shifts',
    'set-ups',
    'no production of our own',
    'buys from us',
    'non conformance',
  ]
  for (let seed = 0; seed < 40; seed++) {
    for (const page of aRandomDossier(createPrng(seed)).pages) {
      for (const cue of phrases.map((phrase) => compilePhrase(phrase))) {
        const anywhere = sentencesOfPage(page).some(({ text }) => cue.find(readWords(text)) !== null)
        expect(holdsCue(page, cue), `seed ${seed}`).toBe(anywhere)
      }
    }
  }
})
