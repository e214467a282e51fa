import { verbRoot } from './english-stem.ts'
import { stemIn } from './light-stem.ts'
import { wordFamilies } from './word-families.ts'

type Notion = { readonly key: string; readonly stems: readonly string[] }

/** What is one notion in several words, by its first stem; longest first. */
const notions: ReadonlyMap<string, readonly Notion[]> = collectNotions()
/** Keys that a word's stem or root finds beside itself. */
const meanings: ReadonlyMap<string, ReadonlySet<string>> = collectMeanings()

/** Notions that begin with the word at `at`. */
export function notionsAt(
  words: readonly { readonly stem: string }[],
  at: number,
): readonly { readonly key: string; readonly words: number }[] {
  const first = words[at]
  const possible = first && notions.get(first.stem)
  if (!possible) return []
  return possible
    .filter(({ stems }) => stems.every((stem, offset) => words[at + offset]?.stem === stem))
    .map(({ key, stems }) => ({ key, words: stems.length }))
}

/** Everything that a key of a cue finds in a text by its meaning; itself not among it when it is in no family. */
export const meaningsOf = (key: string): ReadonlySet<string> => meanings.get(key) ?? nothing
const nothing: ReadonlySet<string> = new Set()

function collectNotions(): ReadonlyMap<string, readonly Notion[]> {
  const found = new Map<string, Notion[]>()
  const all = new Set(wordFamilies.flatMap(({ words, kinds = '' }) => `${words} ${kinds}`.split(' ')))
  for (const word of all) {
    if (!word.includes('_')) continue
    const stems = word.split('_').map((part) => stemIn('en', part))
    const first = stems[0] ?? ''
    const same = found.get(first) ?? []
    found.set(
      first,
      [...same, { key: keyOf(word), stems }].toSorted((a, b) => b.stems.length - a.stems.length),
    )
  }
  return found
}

function collectMeanings(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { words, kinds = '' } of wordFamilies) {
    const own = words.split(' ')
    const keys = [...own, ...kinds.split(' ')].filter(Boolean).flatMap(keysOf)
    for (const name of own.flatMap(keysOf)) found.set(name, new Set([...(found.get(name) ?? []), ...keys]))
  }
  return found
}

/** A notion's key keeps its underscores, which no word has. */
function keyOf(word: string): string {
  return word.includes('_') ? word : stemIn('en', word)
}

function keysOf(word: string): readonly string[] {
  return word.includes('_') ? [word] : [keyOf(word), `~${verbRoot(keyOf(word))}`]
}
