import { describe, expect, it } from 'vitest'
import { languages } from './passage-language.ts'
import { beginningsOf, mayMatch, requiredBeginnings } from './required-words.ts'

describe('word beginnings a pattern requires', () => {
  it.each([
    [/\b(?:opens?|opened|inaugurates)\b/i, ['ope', 'ina']],
    [/\b(?:the\s)?(?<v>plant|mill)\b/i, ['pla', 'mil']],
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
    for (const { rules } of languages)
      for (const { trigger, rules: patterns, examples } of rules)
        for (const text of [...examples.yes.map(([sentence]) => sentence), ...examples.no])
          for (const pattern of [trigger, ...patterns.map(({ when }) => when)])
            if (pattern.test(text))
              expect(mayMatch(pattern, beginningsOf(text)), `${text} / ${pattern.source}`).toBe(true)
  })
})
