import { folded } from '../../model/folded-text.ts'

/** Share of all words of both that both have, from which a sentence of one page counts as the same one read a little differently. */
const same = 0.8

/**
 * The sentence of one page, read again: a reading may take in a word more or less at its ends. Other figures make it another
 * sentence ("32 jobs", "45 jobs").
 */
export function readAgain(a: string, b: string): boolean {
  const [left, right] = [new Set(folded(a).split(' ')), new Set(folded(b).split(' '))]
  if (figuresOf(left) !== figuresOf(right)) return false
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared) >= same
}

const figuresOf = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(' ')
