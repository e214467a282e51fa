import { tidy } from './quote-words.ts'

/** Fit to be said: a few words, no list, no sentence. */
export function spoken(words: string | undefined): string | undefined {
  const plain = words === undefined ? '' : tidy(words).replace(/(?<![.,;:])[.,;:]+$/, '')
  return plain !== '' &&
    plain.length <= 40 &&
    !/[;:.!?“”]|\s[–—]\s/.test(plain.replace(/\b(?:\p{L}\.){1,4}/gu, '').replace(/\d[.,]\d/g, ''))
    ? plain
    : undefined
}
