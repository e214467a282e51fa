import { describe, expect, it } from 'vitest'
import type { Rule } from '../rule.ts'
import { english } from './english.ts'
import type { Language } from './language.ts'
import { languages } from './passage-language.ts'
import { patternsByWords } from './patterns-by-words.ts'
import { beginningsOf, requirementsOf, wordsOf } from './required-words.ts'
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
    const found = wordsOf("Übernahme-Angebot: we've").flatMap(beginningsOf)
    expect(found).toEqual(expect.arrayContaining(['übernahme', 'übernahme$', 'angeb', 'angebot$', 'we$', 've']))
  })
})

const rulesIn = (language: Language, text: string): readonly Rule[] => {
  const rules = language.rules.flatMap((type) => type.rules)
  return rulesByWords(language)(text).flatMap((number) => rules[number] ?? [])
}

describe('rules by the words of a text', () => {
  it('never turns away a rule that matches', () => {
    let tried = 0
    const lost = languages.flatMap((language) => {
      const texts = language.rules.flatMap(({ examples }) => [...examples.yes.map(([text]) => text), ...examples.no])
      const kept = texts.map((text) => new Set(rulesIn(language, text)))
      tried += texts.length
      // one rule on all texts before the next, which is much faster
      return language.rules.flatMap(({ rules, trigger }) =>
        rules.flatMap((rule) =>
          texts
            .filter((text, at) => !kept[at]?.has(rule) && rule.when.test(text) && trigger?.test(text) !== false)
            .map((text) => `${rule.id}: ${text}`),
        ),
      )
    })
    expect(tried).toBeGreaterThan(500)
    expect(lost).toEqual([])
  })
  it('turns most of them away', () => {
    const kept = rulesIn(english, 'Our pumps are made of cast iron and bronze.')
    expect(kept.length).toBeLessThan(english.rules.flatMap(({ rules }) => rules).length / 20)
  })
})

describe('patterns by the words of a text', () => {
  it('names those of whose sets each has a word there, in their order, and those that need none', () => {
    const mayMatch = patternsByWords([
      [/\b(?:opens|builds)\s(?:\w+\s){0,4}?(?:plant|mill)s?\b/i],
      [/\w+ing\b/],
      [/\bopens\b/i, /\bmills\b/i],
      [/\bopens\b/i],
    ])
    expect(mayMatch('It opens two mills.')).toEqual([0, 1, 2, 3])
    expect(mayMatch('It opens a plant.')).toEqual([0, 1, 3])
    expect(mayMatch('Two mills stand.')).toEqual([1])
  })
})
