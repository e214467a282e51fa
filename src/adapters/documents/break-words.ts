/** Wide enough for any real word in the narrowest column; longer ones are addresses, serial numbers or mischief. */
const longestWord = 24
const joints = /(?<=[/.?&=_@-])/
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303F\uFF01-\uFF65]/u
/** Never first on a line, never last on one (JIS X 4051, the short list). */
const clingsBack =
  /^[\u3001\u3002\u300D\u300F\u3011\u3009\u300B\u3015\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF01\u30FB\u30FC\u3005ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/
const clingsForward = /[\u300C\u300E\u3010\u3008\u300A\u3014\uFF08]$/

/**
 * Where a word may be broken. The typesetter takes each piece for a syllable and hangs a hyphen on it, except before an
 * empty one, which it takes for a space of no width: so pieces come with an empty string between them. Words of
 * ordinary length are never broken.
 */
export function breakWord(word: string): string[] {
  if (word.trim() === '') return [word]
  const pieces = unspaced.test(word) ? splitUnspaced(word) : [word]
  const small = pieces.flatMap((piece) => (piece.length > longestWord ? splitLong(piece) : [piece]))
  return small.flatMap((piece, index) => (index === 0 ? [piece] : ['', piece]))
}

/** Japanese and Chinese break between any two characters but a few; Latin words among them stay whole. */
function splitUnspaced(word: string): string[] {
  const pieces: string[] = []
  for (const character of word) {
    const last = pieces.at(-1)
    const joins =
      last !== undefined &&
      (clingsBack.test(character) ||
        clingsForward.test(last) ||
        (!unspaced.test(character) && !unspaced.test(last.slice(-1))))
    if (joins) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces
}

function splitLong(word: string): string[] {
  return word.split(joints).flatMap((piece) => (piece.length > longestWord ? letters(piece) : [piece]))
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const letters = (word: string): string[] => Array.from(graphemes.segment(word), ({ segment }) => segment)
