import { foldWords } from './fold-words.ts'

/** `at` is the place of the phrase's first word. */
export type PhraseMatch = { readonly whole: boolean; readonly extraWords: number; readonly at: number }

/** Finds which of its lists speak of some words: the best match of each, which is the one that leaves the fewest words over. */
export type PhraseBook<L extends string> = (words: readonly string[]) => ReadonlyMap<L, PhraseMatch>

type Phrase<L> = {
  readonly list: L
  readonly words: readonly string[]
  readonly wholeOnly: boolean
  readonly open: 'start' | 'end' | undefined
}

/** Prepares lists of rows of phrases once; the comma and the marks `=`, `*` are explained at `kindPhrases`. */
export function compilePhrases<L extends string>(lists: readonly (readonly [L, readonly string[]])[]): PhraseBook<L> {
  const phrases = lists.flatMap(([list, rows]) =>
    rows.flatMap((row) => row.split(',').map((each) => readPhrase(list, each.trim()))),
  )
  // phrases are looked up by their first word; the few with an open end are tried at every word
  const byFirst = Map.groupBy(
    phrases.filter(({ open }) => open === undefined),
    ({ words }) => words[0] ?? '',
  )
  const open = phrases.filter((phrase) => phrase.open !== undefined)

  return (words) => {
    const best = new Map<L, PhraseMatch>()
    words.forEach((word, at) => {
      for (const phrase of byFirst.get(word) ?? []) consider(phrase, words, at, best)
      for (const phrase of open) consider(phrase, words, at, best)
    })
    return best
  }
}

function readPhrase<L>(list: L, phrase: string): Phrase<L> {
  return {
    list,
    words: foldWords(phrase),
    wholeOnly: phrase.startsWith('='),
    open: phrase.endsWith('*') ? 'end' : phrase.startsWith('*') ? 'start' : undefined,
  }
}

function consider<L>(phrase: Phrase<L>, words: readonly string[], at: number, best: Map<L, PhraseMatch>): void {
  const extraWords = words.length - phrase.words.length
  if (at + phrase.words.length > words.length || (phrase.wholeOnly && extraWords > 0)) return
  const before = best.get(phrase.list)
  if (before && before.extraWords <= extraWords) return
  if (phrase.words.every((word, i) => sameWord(words[at + i] ?? '', word, phrase.open)))
    best.set(phrase.list, { whole: extraWords === 0, extraWords, at })
}

function sameWord(word: string, pattern: string, open: Phrase<unknown>['open']): boolean {
  if (open === 'end') return word.startsWith(pattern)
  if (open === 'start') return word.endsWith(pattern)
  return word === pattern
}
