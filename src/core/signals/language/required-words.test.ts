import { describe, expect, it } from 'vitest'
import { languages } from './passage-language.ts'
import { beginningsOf, requirementsOf } from './required-words.ts'
import { rulesByWords } from './rules-by-words.ts'

const required = (pattern: RegExp): readonly (readonly string[])[] =>
  requirementsOf(pattern).map((set) => [...set].toSorted())

describe('words a pattern requires', () => {
  it.each([
    [/\b(?:opens?|opened|inaugurates)\b/i, [['inaugurate', 'open$', 'opened$', 'opens$']]],
    [/\b(?:ships?|s[eo]lls?)\b/i, [['sell$', 'sells$', 'ship$', 'ships$', 'soll$', 'solls$']]],
    [/\bgo(?:es|ing)?\b/i, [['go$', 'goes$', 'going$']]],
    [
      /\b(?:opens|builds)\s(?:\w+\s){0,4}?(?:plant|mill)s?\b/i,
      [
        ['mill$', 'mills$', 'plant$', 'plants$'],
        ['builds$', 'opens$'],
      ],
    ],
    [/\d{2,4}\s(?:jobs|posts)\b/i, [['jobs$', 'posts$'], ['#9']]],
    // of a group, what its parts prove as well as how it begins; words in every other sentence last
    [
      /\b(?:(?:will|to)\s(?:be\s)?(?:closed|shuttered)|was\sclosed)\b/i,
      [
        ['closed', 'shuttered'],
        ['to$', 'was$', 'will$'],
      ],
    ],
    [/\d{2,4}[\s-]jobs\b/i, [['jobs$'], ['#9']]],
    [/\d[\s\w]jobs\b/, [['#9']]],
    // of figures that a digit stands, of a remark its bracket
    [/\bjobs\s\((?:\d+|\d\.\d)\)/i, [['jobs$'], ['#9'], ['#(']]],
  ])('reads %s', (pattern, expected) => {
    expect(required(pattern)).toEqual(expect.arrayContaining(expected))
    expect(required(pattern)).toHaveLength(expected.length)
  })
  it.each([[/\w+ing\b/], [/\b(?:opens)?\b/], [/opens|\d/], [/[^a]b/]])('proves nothing of %s', (pattern) => {
    expect(required(pattern)).toEqual([])
  })
  it('knows small and large letters, marks, hyphens and apostrophes', () => {
    const found = [...beginningsOf("Übernahme-Angebot: we've")]
    expect(found).toEqual(expect.arrayContaining(['übernahme', 'übernahme$', 'angeb', 'angebot$', 'we$', 've']))
  })
})

describe('rules by the words of a text', () => {
  it('never turns away a rule that matches', () => {
    const cases = languages.flatMap((language) =>
      language.rules.flatMap(({ examples }) =>
        [...examples.yes.map(([text]) => text), ...examples.no].map((text) => ({ language, text })),
      ),
    )
    const lost = cases.flatMap(({ language, text }) => {
      const kept = new Set(rulesByWords(language, text).flatMap(({ rules }) => rules))
      return language.rules
        .filter(({ trigger }) => trigger?.test(text) !== false)
        .flatMap(({ rules }) => rules.filter((rule) => rule.when.test(text) && !kept.has(rule)))
        .map((rule) => `${rule.id}: ${text}`)
    })
    expect(cases.length).toBeGreaterThan(500)
    expect(lost).toEqual([])
  })
  it('turns most of them away', () => {
    const [english] = languages
    const all = english?.rules.flatMap(({ rules }) => rules).length ?? 0
    const kept = english ? rulesByWords(english, 'Our pumps are made of cast iron and bronze.') : []
    expect(kept.flatMap(({ rules }) => rules).length).toBeLessThan(all / 20)
  })
})
