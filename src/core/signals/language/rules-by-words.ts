import type { EventRules, Rule } from '../rule.ts'
import type { Language } from './language.ts'
import { beginningsOf, requirementsOf } from './required-words.ts'

export type RulesOfType = { readonly type: EventRules; readonly rules: readonly Rule[] }

/** The rules of a language that may match a text, by the words they need, in their order; the others can not. */
export function rulesByWords(language: Language, text: string): readonly RulesOfType[] {
  const { numbers, entries, types, needing, free } = indexOf(language)
  const stands = new Uint8Array(numbers.size)
  const named = Uint8Array.from(free)
  for (const beginning of beginningsOf(text)) {
    const number = numbers.get(beginning)
    if (number === undefined) continue
    stands[number] = 1
    for (const at of needing[number] ?? []) named[at] = 1
  }
  return types.flatMap(({ type, required, from, to }) => {
    if (!allStand(required, stands)) return []
    const rules: Rule[] = []
    for (let at = from; at < to; at++) {
      if (named[at] !== 1) continue
      const entry = entries[at]
      if (entry && allStand(entry.required, stands)) rules.push(entry.rule)
    }
    return rules.length > 0 ? [{ type, rules }] : []
  })
}

function allStand(required: Entry['required'], stands: Uint8Array): boolean {
  for (const set of required) {
    let found = false
    for (let at = 0; at < set.length && !found; at++) found = stands[set[at] ?? 0] === 1
    if (!found) return false
  }
  return true
}

/** A rule with its requirements; beginnings are numbers, so that a look costs next to nothing. */
type Entry = { readonly rule: Rule; readonly required: readonly Uint16Array[] }
/** A type with what its trigger requires, and its entries: `from` to before `to`. */
type TypeEntry = {
  readonly type: EventRules
  readonly required: readonly Uint16Array[]
  readonly from: number
  readonly to: number
}
type Index = {
  readonly numbers: ReadonlyMap<string, number>
  readonly entries: readonly Entry[]
  readonly types: readonly TypeEntry[]
  /** By the number of a beginning: the entries whose first requirement it meets. */
  readonly needing: readonly (readonly number[])[]
  /** A 1 for each entry that requires nothing. */
  readonly free: Uint8Array
}

const indexes = new WeakMap<Language, Index>()

function indexOf(language: Language): Index {
  const known = indexes.get(language)
  if (known) return known
  const numbers = new Map<string, number>()
  const numbersOf = (pattern: RegExp): readonly Uint16Array[] =>
    requirementsOf(pattern).map((set) => Uint16Array.from([...set], numberOf))
  const numberOf = (beginning: string): number => {
    const number = numbers.get(beginning) ?? numbers.size
    numbers.set(beginning, number)
    return number
  }
  const entries: Entry[] = []
  const types = language.rules.map((type) => {
    const from = entries.length
    entries.push(...type.rules.map((rule) => ({ rule, required: numbersOf(rule.when) })))
    return { type, required: type.trigger ? numbersOf(type.trigger) : [], from, to: entries.length }
  })
  const needing: number[][] = Array.from(numbers, () => [])
  for (const [at, { required }] of entries.entries()) for (const number of required[0] ?? []) needing[number]?.push(at)
  const free = Uint8Array.from(entries, ({ required }) => (required.length === 0 ? 1 : 0))
  const made = { numbers, entries: entries.map(withoutFirst), types, needing, free }
  indexes.set(language, made)
  return made
}

/** The first requirement is looked up from the words' side. */
const withoutFirst = ({ rule, required }: Entry): Entry => ({ rule, required: required.slice(1) })
