import { foldWords } from './fold-words.ts'

export type PhraseMatch = { readonly whole: boolean; readonly extraWords: number }

type Phrase = {
  readonly words: readonly string[]
  readonly wholeOnly: boolean
  readonly open: 'start' | 'end' | undefined
}

export type PhraseList = readonly Phrase[]

/** Prepares rows of phrases once; the comma and the marks `=`, `*` are explained at `kindPhrases`. */
export function compilePhrases(rows: readonly string[]): PhraseList {
  return rows
    .flatMap((row) => row.split(','))
    .map((each) => each.trim())
    .map((phrase) => ({
      words: foldWords(phrase),
      wholeOnly: phrase.startsWith('='),
      open: phrase.endsWith('*') ? 'end' : phrase.startsWith('*') ? 'start' : undefined,
    }))
}

/** The best match of any phrase in folded words: the whole of them, or the one that leaves the fewest words over. */
export function matchPhrases(words: readonly string[], list: PhraseList): PhraseMatch | undefined {
  let best: PhraseMatch | undefined
  for (const phrase of list) {
    const extraWords = words.length - phrase.words.length
    if (extraWords < 0 || (best && best.extraWords <= extraWords)) continue
    if (phrase.wholeOnly && extraWords > 0) continue
    if (standsIn(words, phrase)) best = { whole: extraWords === 0, extraWords }
  }
  return best
}

function standsIn(words: readonly string[], phrase: Phrase): boolean {
  const first = phrase.words[0]
  if (first === undefined) return false
  for (let at = 0; at + phrase.words.length <= words.length; at++)
    if (phrase.words.every((word, i) => sameWord(words[at + i] ?? '', word, phrase.open))) return true
  return false
}

function sameWord(word: string, pattern: string, open: Phrase['open']): boolean {
  if (open === 'end') return word.startsWith(pattern)
  if (open === 'start') return word.endsWith(pattern)
  return word === pattern
}
