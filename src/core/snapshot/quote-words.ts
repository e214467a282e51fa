import { unseenCharacters } from '../model/unseen-characters.ts'

/** Words fit for a line: white space folded, control and direction characters taken out. The words stay as they are. */
export function tidy(text: string): string {
  return text
    .replace(unseenCharacters, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

const dateline =
  /^\p{Lu}[\p{L}.,'’ -]{1,50}?,?\s\(?(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:\d{1,2},?\s)?(?:19|20)\d\d\)?\s?(?:\/[^/]{2,40}\/\s?)?(?:[—–]|--?)\s/u

/** A sentence of the news without "EASTON, 3 October 2026 —" before it: the date stands beside it anyway. */
export const withoutDateline = (quote: string): string => quote.replace(dateline, '')

/** Words of a page that will stand between double marks: double ones inside turn single. */
const inner = (text: string): string => paired(tidy(text)).replaceAll('“', '‘').replaceAll('”', '’')

/** A sentence cut out of a longer speech has one mark too many at its end or its beginning. */
function paired(text: string): string {
  const opened = text.split('“').length
  const closed = text.split('”').length
  if (opened > closed) return text.replace(/^“/, '')
  if (closed > opened) return text.replace(/”(?=[.,]?$)/, '')
  return text.split('"').length % 2 === 0 ? text.replace(/^"|"(?=[.,]?$)/, '') : text
}

/** Where a sentence may be cut, best first: between clauses; before a conjunction; before a preposition. */
const borders = [
  /[,;:](?=\s)|\s[–—](?=\s)/g,
  /\s(?=(?:and|but|because|which|while|although|so|who|where|when|after|before|since)\s)/g,
  /\s(?=(?:to|with|for|from|in|on|at|by|through|into|across|under|over|during|until|as)\s)/g,
] as const

/**
 * A quote of at most `max` characters, cut only at the border of a clause, with … where words are missing. `about` names
 * words that should be in what stays. Returns null when no such cut leaves at least three words.
 */
export function shortenQuote(quote: string, max: number, about = ''): string | null {
  const text = inner(quote).replace(/[.;,]$/, '')
  if (text.length <= max) return text
  for (const border of borders) {
    const piece = bestPiece(text, border, max, about)
    if (piece !== null) return piece
  }
  return null
}

function bestPiece(text: string, border: RegExp, max: number, about: string): string | null {
  const cuts = [
    0,
    ...[...text.matchAll(border)].map(({ index, 0: mark }) => index + (mark.trim() === '' ? 0 : mark.length)),
    text.length,
  ]
  const wanted = about
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
  let best: { piece: string; worth: number } | null = null
  for (const [i, from] of cuts.entries()) {
    for (const to of cuts.slice(i + 1)) {
      const piece = wholeEnd(
        text
          .slice(from, to)
          .replace(/^[\s,;:–—]+|[\s,;:–—]+$/g, '')
          .replace(/^(?:and|but|because|which|while|although|so)\s/, ''),
        to < text.length,
      )
      if (piece.length + (from > 0 ? 2 : 0) + (to < text.length ? 2 : 0) > max) break
      if (piece.split(' ').length < 3) continue
      const lower = piece.toLowerCase()
      const hits = wanted.filter((word) => lower.includes(word.slice(0, Math.max(4, word.length - 2)))).length
      // a piece from the middle must hold what it is about; the beginning of a sentence speaks for itself
      if (from > 0 && hits === 0) continue
      // what it is about first, then the beginning of the sentence, then length
      const worth = hits * 1000 + (from === 0 ? 300 : 0) + piece.length
      if (!best || worth > best.worth)
        best = { piece: `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`, worth }
    }
  }
  return best?.piece ?? null
}

const hanging = /\s(?:from|to|of|in|on|at|by|for|with|and|or|the|a|an|that|which|who|as|its|our|their)$/i

/** A piece that is cut does not end on a word that only leads on. */
function wholeEnd(piece: string, cut: boolean): string {
  let whole = piece
  while (cut && hanging.test(whole)) whole = whole.replace(hanging, '')
  return whole
}

/** In the marks of verbatim words. */
export const quoted = (words: string): string => `“${words}”`
