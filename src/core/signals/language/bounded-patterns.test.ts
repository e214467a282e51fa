import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { describe, expect, it } from 'vitest'
import { languages } from './passage-language.ts'

/** Repetitions without a bound that hold or are held by another repetition: what makes matching take more than linear time. */
function unboundedIn(pattern: RegExp): readonly string[] {
  const unicode = pattern.flags.includes('u')
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern.source, undefined, undefined, {
    unicode,
    unicodeSets: false,
  })
  const found: string[] = []
  const around: AST.Quantifier[] = []
  visitRegExpAST(tree, {
    onQuantifierEnter(node) {
      const outer = around.at(-1)
      const bad = outer ? isUnbounded(outer) || (isUnbounded(node) && outer.max > 8) : false
      // what a dot repeats without end runs over every sentence from every place
      const dot = isUnbounded(node) && node.element.type === 'CharacterSet' && node.element.kind === 'any'
      if (bad || dot) found.push((outer ?? node).raw)
      if (node.max > 1) around.push(node)
    },
    onQuantifierLeave(node) {
      if (around.at(-1) === node) around.pop()
    },
  })
  return found
}

const isUnbounded = ({ max }: AST.Quantifier): boolean => max === Number.POSITIVE_INFINITY

const patterns = languages.flatMap(({ code, rules, sentence, actor, mood, dates, places, args }) => [
  ...rules.flatMap(({ type, trigger, unless, rules: own }) => [
    ...(trigger ? [{ name: `${code} ${type}`, pattern: trigger }] : []),
    ...unless.map((pattern) => ({ name: `${code} ${type} unless`, pattern })),
    ...own.flatMap(({ id, when, unless: not }) =>
      [when, ...(not ? [not] : [])].map((pattern) => ({ name: `${code} ${type}/${id}`, pattern })),
    ),
  ]),
  ...Object.entries({ ...sentence, ...actor, ...mood, ...dates, ...places, ...args }).flatMap(([name, pattern]) =>
    pattern instanceof RegExp ? [{ name: `${code} ${name}`, pattern }] : [],
  ),
])

describe('patterns run in linear time', () => {
  it('reads them all', () => {
    expect(patterns.length).toBeGreaterThan(500)
  })
  it('sees what would not', () => {
    expect(unboundedIn(/(?:[a-z]+\s)+x/)).not.toEqual([])
    expect(unboundedIn(/a.*b/)).not.toEqual([])
    expect(unboundedIn(/(?:[a-z]{1,20}\s){0,5}x/)).toEqual([])
  })
  it('is so of all', () => {
    const bad = patterns.flatMap(({ name, pattern }) => unboundedIn(pattern).map((part) => `${name}: ${part}`))
    expect(bad).toEqual([])
  })
})
