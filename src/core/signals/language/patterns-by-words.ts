import { beginningsOf, requirementsOf, wordsOf } from './required-words.ts'

/** The numbers of the patterns that may match a text, from the least; the others can not. */
export type PatternsByWords = (text: string) => readonly number[]

/** Words that have been seen, since most come again; bounded, for a page may be made of new ones. */
const mostWords = 50_000

/** Sorts out patterns by the words they need. Of those in one row all must match. */
export function patternsByWords(rows: readonly (readonly RegExp[])[]): PatternsByWords {
  const { required, setsOf } = requirements(rows)
  // of each row the first set is looked up from the words' side, the others only where that one stands
  const first: number[][] = []
  for (const [row, [set]] of required.entries()) if (set !== undefined) (first[set] ??= []).push(row)
  const free = required.flatMap((sets, row) => (sets.length === 0 ? [row] : []))
  const known = new Map<string, readonly number[]>()
  const setsOfWord = (word: string): readonly number[] => {
    const before = known.get(word)
    if (before) return before
    const sets = [...new Set(beginningsOf(word).flatMap((beginning) => setsOf.get(beginning) ?? []))]
    if (known.size >= mostWords) known.clear()
    known.set(word, sets)
    return sets
  }
  const stands = new Uint8Array(1 + Math.max(-1, ...required.flat()))
  return (text) => {
    stands.fill(0)
    const named = [...free]
    for (const word of wordsOf(text))
      for (const set of setsOfWord(word)) {
        if (stands[set] === 1) continue
        stands[set] = 1
        const rows = first[set]
        if (rows) named.push(...rows)
      }
    return named.filter((row) => required[row]?.every((set) => stands[set] === 1)).sort((a, b) => a - b)
  }
}

/** By row, the numbers of the sets it requires; by beginning, the sets that hold it. Rows of the same words share their sets. */
function requirements(rows: readonly (readonly RegExp[])[]): {
  readonly required: readonly (readonly number[])[]
  readonly setsOf: ReadonlyMap<string, readonly number[]>
} {
  const numbers = new Map<string, number>()
  const setsOf = new Map<string, number[]>()
  const numberOf = (set: ReadonlySet<string>): number => {
    const key = [...set].sort().join(' ')
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(key, number)
    for (const beginning of set) {
      const sets = setsOf.get(beginning)
      if (sets) sets.push(number)
      else setsOf.set(beginning, [number])
    }
    return number
  }
  return { required: rows.map((patterns) => patterns.flatMap(requirementsOf).map(numberOf)), setsOf }
}
