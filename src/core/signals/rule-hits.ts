import { compareFigures } from './language/compared-figures.ts'
import type { Language } from './language/language.ts'
import { rulesByWords } from './language/rules-by-words.ts'
import type { EventRules, Rule } from './rule.ts'

/** Where a rule stands in a sentence, in UTF-16 offsets. */
export type Hit = {
  readonly at: number
  readonly end: number
  readonly verbAt: number
  readonly groups: RegExpExecArray['groups']
}

/** Pairs of figures tried in one sentence before we give up. */
const mostPairs = 4

/** Where the rule stands in the sentence; of two figures to be compared, the first pair that differs in the rule's direction. */
function hitOf(rule: Rule, text: string): Hit | null {
  let from = 0
  for (let turn = 0; turn < (rule.compare ? mostPairs : 1); turn++) {
    const hit = rule.when.exec(text.slice(from))
    if (!hit) return null
    const { now, before } = hit.groups ?? {}
    const at = from + hit.index
    const differs = rule.compare ? compareFigures(now, before) : null
    if (!rule.compare || differs === rule.compare) {
      const verbAt = from + (hit.indices?.groups?.['v']?.[0] ?? hit.index)
      return { at, end: at + hit[0].length, verbAt, groups: hit.groups }
    }
    // the second figure of a pair that was read is not the first of another
    from = differs ? at + hit[0].length : at + 1 + (now?.length ?? 0)
  }
  return null
}

/** What the rules of one type have hit in a sentence, in the rules' order. */
export type TypeHits = { readonly type: EventRules; readonly hits: readonly (readonly [Rule, Hit])[] }

/**
 * The hits of a language's rules in each of some plain sentences. One rule is tried on all of them before the next: the patterns are many
 * and large, and a processor that goes through all of them for each sentence spends its time fetching them.
 */
export function hitsIn(texts: readonly string[], language: Language): readonly (readonly TypeHits[])[] {
  const found: TypeHits[][] = texts.map(() => [])
  const wanted: number[][] = language.rules.flatMap(({ rules }) => rules.map(() => []))
  const rulesIn = rulesByWords(language)
  for (const [at, text] of texts.entries()) for (const rule of rulesIn(text)) wanted[rule]?.push(at)
  let from = 0
  for (const type of language.rules) {
    const ofType = wanted.slice(from, from + type.rules.length)
    for (const [at, hits] of hitsOfType(type, ofType, texts)) found[at]?.push({ type, hits })
    from += type.rules.length
  }
  return found
}

/** By the number of a sentence. `wanted`: by rule, the sentences it is tried on. */
function hitsOfType(
  type: EventRules,
  wanted: readonly (readonly number[])[],
  texts: readonly string[],
): ReadonlyMap<number, readonly (readonly [Rule, Hit])[]> {
  const found = new Map<number, (readonly [Rule, Hit])[]>()
  for (const [number, rule] of type.rules.entries())
    for (const at of wanted[number] ?? []) {
      const text = texts[at] ?? ''
      const hit = hitOf(rule, text)
      if (!hit || type.trigger?.test(text) === false || rule.unless?.test(text)) continue
      const before = found.get(at)
      if (before) before.push([rule, hit])
      else found.set(at, [[rule, hit]])
    }
  // look-alikes are looked for last: few sentences are hit, and these patterns are the largest
  for (const at of found.keys()) if (type.unless.some((pattern) => pattern.test(texts[at] ?? ''))) found.delete(at)
  return found
}
