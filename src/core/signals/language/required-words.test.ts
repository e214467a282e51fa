import { describe, expect, it } from 'vitest'
import { languages } from './passage-language.ts'
import { beginningsOf, mayMatch, requiredBeginnings } from './required-words.ts'

describe('word beginnings a pattern requires', () => {
  it.each([
    [/\b(?:opens?|opened|inaugurates)\b/i, ['ope', 'ina']],
    [/\b(?:the\s)?(?<v>plant|mill)\b/i, ['the', 'pla', 'mil']],
    [/\bto\s(?:be\s)?sold\b/i, ['sol']],
    [/\b(?:ships?|s[eo]lls?)\b/i, ['shi', 'sel', 'sol']],
    [/\bgo(?:es|ing)?\b/i, ['go', 'goe', 'goi']],
    [/\d{2,4}\s(?:jobs|posts)\b/i, ['job', 'pos']],
  ])('reads %s', (pattern, expected) => {
    expect([...(requiredBeginnings(pattern) ?? [])].toSorted()).toEqual([...expected].toSorted())
  })
  it.each([[/\w+ing\b/], [/\b(?:opens)?\b/], [/opens|\d/], [/[^a]b/]])('proves nothing of %s', (pattern) => {
    expect(requiredBeginnings(pattern)).toBeNull()
  })
  it('knows small and large letters, marks, hyphens and apostrophes', () => {
    expect([...beginningsOf("Übernahme-Angebot: we've")]).toEqual(
      expect.arrayContaining(['übe', 'ang', 'we', 'v', 've']),
    )
  })
  it('never turns away a sentence that a rule of ours matches', () => {
    const pairs = languages.flatMap(({ rules }) =>
      rules.flatMap(({ trigger, rules: own, examples }) =>
        [...examples.yes.map(([text]) => text), ...examples.no].flatMap((text) =>
          [trigger, ...own.map(({ when }) => when)].map((pattern) => ({ pattern, text })),
        ),
      ),
    )
    const matched = pairs.filter(({ pattern, text }) => pattern.test(text))
    expect(matched.length).toBeGreaterThan(500)
    expect(matched.filter(({ pattern, text }) => !mayMatch(pattern, beginningsOf(text)))).toEqual([])
  })
})
