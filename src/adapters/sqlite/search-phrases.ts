import type { Database } from 'better-sqlite3'
import type { Phrase } from './excerpt.ts'
import { words } from './fold.ts'

/** Words of a query that count; more would only be a way to keep the index busy. */
const mostPhrases = 12
/** Beginnings of up to so many letters have an index of their own (`prefix` in migration 35). */
const indexedBeginning = 3
/** With more words than these it is quicker to read them all at once. */
const mostSpelledOut = 60

/** What was typed without a space between is a phrase of its words, as is what stands in quotes. With `open`, its last word may go on. */
export function phrasesOf(texts: readonly { readonly text: string; readonly open: boolean }[]): readonly Phrase[] {
  return texts
    .map(({ text, open }) => ({ words: Array.from(words(text), ({ folded }) => folded), open }))
    .filter((phrase) => phrase.words.length > 0)
    .slice(0, mostPhrases)
}

/** A beginning that the full-text index has to put together out of all its words, each time it is asked. */
export const isSlowBeginning = ({ words: said, open }: Phrase): boolean =>
  open && Array.from(said.at(-1) ?? '').length > indexedBeginning

/** Phrases that together find what one with a slow beginning does, which is a group of itself where there is nothing to gain. */
export function createSpeller(db: Database): (phrase: Phrase) => readonly Phrase[] {
  const next = db.prepare<[string], string>('SELECT term FROM search_word WHERE term >= ? LIMIT 1').pluck()
  return (phrase) => {
    const begun = phrase.words.at(-1) ?? ''
    if (!isSlowBeginning(phrase)) return [phrase]
    const ends: string[] = []
    // asked again from behind each word: a step through the table is one of the places where the word stands
    for (let word = next.get(begun); word?.startsWith(begun); word = next.get(`${word}\0`)) {
      ends.push(word)
      if (ends.length > mostSpelledOut) return [phrase]
    }
    const before = phrase.words.slice(0, -1)
    return ends.length === 0 ? [phrase] : ends.map((end) => ({ words: [...before, end], open: false }))
  }
}

/**
 * A full-text query of quoted words, which hold letters and digits only: nothing a person types is an operator. Of each group one phrase
 * must be there.
 */
export const matchOf = (groups: readonly (readonly Phrase[])[]): string =>
  groups.map((phrases) => `(${phrases.map(quoted).join(' OR ')})`).join(' AND ')

const quoted = ({ words: said, open }: Phrase): string => `"${said.join(' ')}"${open ? ' *' : ''}`
