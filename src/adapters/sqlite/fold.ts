// Letters that stand for themselves in Unicode, but that a person without the key types as these.
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')
const beyondAscii = /[^\0-\x7f]/

/** Text without case and accents, for comparing: "Łódź Straße" and "lodz strasse" fold to the same. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(special, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
}

/** A word with its place in the text, in UTF-16 units. */
export type Word = { readonly start: number; readonly end: number; readonly folded: string }

// Chinese and Japanese write no spaces: each of their characters is a word, and a run of them a phrase. A run of letters that no
// language knows as a word is cut: without an end, V8 gives up after some millions of them ("Maximum call stack size exceeded").
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]{1,400}/gv

/** The words of a text in order, one by one, folded. */
export function* words(text: string): Generator<Word, void> {
  for (const match of text.matchAll(word)) {
    yield { start: match.index, end: match.index + match[0].length, folded: fold(match[0]) }
  }
}

/** The folded words of a text with single spaces between: what the index is given. */
export function foldedWords(text: string): string {
  return Array.from(words(text), ({ folded }) => folded).join(' ')
}
