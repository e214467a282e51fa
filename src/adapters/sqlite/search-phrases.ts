import type { Phrase } from './excerpt.ts'
import { words } from './fold.ts'

/** Words of a query that count; more would only be a way to keep the index busy. */
const mostPhrases = 12

/** What was typed without a space between is a phrase of its words, as is what stands in quotes. With `open`, its last word may go on. */
export function phrasesOf(texts: readonly { readonly text: string; readonly open: boolean }[]): readonly Phrase[] {
  return texts
    .map(({ text, open }) => ({ words: Array.from(words(text), ({ folded }) => folded), open }))
    .filter((phrase) => phrase.words.length > 0)
    .slice(0, mostPhrases)
}

/** A full-text query of quoted words, which hold letters and digits only: nothing a person types is an operator. */
export const matchOf = (phrases: readonly Phrase[]): string =>
  phrases.map(({ words: said, open }) => `"${said.join(' ')}"${open ? ' *' : ''}`).join(' AND ')
