import { verbRoot } from './english-stem.ts'
import { stemIn } from './light-stem.ts'
import { notionsAt } from './word-meanings.ts'

/** A word of a sentence as cues see it. Offsets are UTF-16 units of the sentence. */
export type ReadWord = {
  readonly stem: string
  readonly start: number
  readonly end: number
  /** By what a cue may find it: its stem, the verb behind it ("~recruit"), and what it begins that is one notion in several words. */
  readonly keys: readonly WordKey[]
  /** A comma, colon or the end of a clause stands before it. */
  readonly breaks: boolean
}
/** `words` is how many words the key stands for. */
export type WordKey = { readonly key: string; readonly words: number }

/** Stems and roots seen before: texts repeat their words, and stemming is the dearest step. Emptied when very many came by. */
const seen = new Map<string, { readonly stem: string; readonly keys: readonly WordKey[] }>()

// With an end: V8 gives up on a run of some millions of letters, and one such page would keep its account from being judged.
const word = /[\p{L}\d]{1,400}(?:['’]\p{L}{1,400}){0,40}/gu

/** "(custom) manufacturing", "part(s)": one word or two in brackets belong to what stands around them. */
const inBrackets = /\(((?:[\p{L}\d'’-]{1,40} ?){1,2})\)/gu

/**
 * Cuts a sentence into words once, for all cues. Hyphens and slashes part words, so that "lead-times" and "lead times" are one;
 * "isn't" is its "not".
 */
export function readWords(text: string, language = 'en'): readonly ReadWord[] {
  const cut = [...text.matchAll(word)].map((hit) => {
    const written = hit[0].toLowerCase().replaceAll('’', "'")
    return { written, ...known(written, language), start: hit.index, end: hit.index + hit[0].length }
  })
  const english = language.startsWith('en')
  const between = text.replace(inBrackets, ' $1 ')
  return cut.map(({ stem, keys, start, end }, at) => {
    const before = cut[at - 1]
    const breaks = before !== undefined && /[,;:.!?()–—]|\s-\s/.test(between.slice(before.end, start))
    if (!english) return { stem, start, end, keys, breaks }
    if (isIdle(cut, at)) return { stem: `idle ${stem}`, start, end, keys: [{ key: `idle ${stem}`, words: 1 }], breaks }
    const notions = notionsAt(cut, at)
    return { stem, start, end, keys: notions.length === 0 ? keys : [...keys, ...notions], breaks }
  })
}

function known(word: string, language: string): { readonly stem: string; readonly keys: readonly WordKey[] } {
  const name = `${language.slice(0, 2)} ${word}`
  const before = seen.get(name)
  if (before) return before
  if (seen.size > 50_000) seen.clear()
  const read = stemAndKeys(word, language)
  seen.set(name, read)
  return read
}

function stemAndKeys(word: string, language: string) {
  const english = language.startsWith('en')
  const stem = english && /n't$/.test(word) && !/^(?:ca|could)n't$/.test(word) ? 'not' : stemIn(language, word)
  const root = english ? verbRoot(stem) : stem
  return { stem, keys: [stem, `~${root}`].map((key) => ({ key, words: 1 })) }
}

const timeWord =
  /^(?:in|on|at|last|this|next|of|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|century|decade|\d+(?:s|st|nd|rd|th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:(?:fif|six|seven|eigh|nine)teen|twentie)th)$/
const tail = /^(?:term|standing|run|running|time|list|listed|lived|as)$/

/** "late last year", "in order to", "no longer", "long term": the word has left its meaning behind, and is found by itself only. */
function isIdle(words: readonly { readonly written: string }[], at: number): boolean {
  const [before, word, after] = [words[at - 1]?.written, words[at]?.written, words[at + 1]?.written ?? '']
  if (word === 'late') return before === 'of' || timeWord.test(after)
  if (word === 'order') return before === 'in' && (after === 'to' || after === 'that')
  if (word === 'longer') return before === 'no' || before === 'any'
  if (word === 'old') return before === 'year' || before === 'years' || before === 'month'
  return (word === 'long' || word === 'short') && tail.test(after)
}
