import { unseenCharacters } from '../model/unseen-characters.ts'

/** Control characters, the private use area (icon fonts) and unpaired halves. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffe\uffff]/g

/** Letters and marks of most languages with single spaces: most lines, and nothing to do. */
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u167f\u2010-\u2027\u2030-\u205e]+(?: [!-~\u00a1-\u00ac\u00ae-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u167f\u2010-\u2027\u2030-\u205e]+)*$/

/** Folds white space to single spaces and takes out what can't be seen: the canonical form all quotes point into. */
export function foldText(text: string): string {
  const trimmed = text.trim()
  if (PLAIN.test(trimmed)) return trimmed
  return trimmed.replace(unseenCharacters, '').replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
}

/** Letters and digits only, lower case: two lines with the same key say the same. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Scraped words as they stand, for a pattern with the flag `u`, which allows no escape that is not needed. */
export const asPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
