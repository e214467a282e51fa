import { folded } from '../model/folded-text.ts'

const functionWords = new Set(
  (
    'a an the and or but of to in on at by for from with without as is are was were be been it its this that these those ' +
    'you your yours we our they their them he she his her i me my do does did has have had will would can could should ' +
    'what which who whom whose when where why how if then than so not no any some all each every more most much many ' +
    'there here about into over under after before between up down out off only just still also own one'
  ).split(' '),
)

/** Words that carry meaning, folded, plural s taken off. */
export function contentWords(text: string): readonly string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word.length > 1 && !functionWords.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
}

/** Share of the smaller text's content words that stand in the other: 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const left = new Set(contentWords(a))
  const right = new Set(contentWords(b))
  const smaller = Math.min(left.size, right.size)
  if (smaller === 0) return 0
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return shared / smaller
}

/** Words as counted for a breath: anything with a letter or figure in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Without its full stop, to stand inside a sentence. */
export const bare = (text: string): string => text.trim().replace(/(?<![.!])[.!]+$/, '')

/** "Unplanned stops" to "unplanned stops" inside a sentence; "SAP", "ISO 9001", "I" stay. */
export function lowerFirst(text: string): string {
  return /^(?:\p{Lu}[\p{Ll}’']+(?:[\s,-]|$)|A\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
