import { unseenCharacters } from '../model/unseen-characters.ts'

export type Span = { readonly start: number; readonly end: number }

/** Words that stand in a text, whatever the blanks, the quotation marks, the dashes and the case they are given in. */
export function locate(words: string, text: string): Span | null {
  const quote = normal(words.replace(/^[\s"'“”„‚‘’«»….]+/u, '').trimEnd()).letters
  const wanted = withoutEnd(quote)
  if (wanted.length === 0) return null
  const { letters, at } = normal(text)
  const from = letters.join('').indexOf(wanted.join(''))
  if (from < 0) return null
  const last = at[from + wanted.length - 1]
  const start = at[from]?.start
  return start === undefined || last === undefined ? null : { start, end: last.end }
}

const ends = new Set([' ', '"', "'", '.', '…'])

function withoutEnd(letters: readonly string[]): readonly string[] {
  let end = letters.length
  while (end > 0 && ends.has(letters[end - 1] ?? '')) end -= 1
  return letters.slice(0, end)
}

const alike: ReadonlyMap<string, string> = new Map([
  ...'“ ” „ « »'.split(' ').map((mark) => [mark, '"'] as const),
  ...'‘ ’ ‚ ` ´'.split(' ').map((mark) => [mark, "'"] as const),
  ...'‐ ‑ ‒ – — −'.split(' ').map((dash) => [dash, '-'] as const),
])

/** One UTF-16 unit each, so that an index into the joined letters is one into `at`. */
function normal(text: string): { readonly letters: readonly string[]; readonly at: readonly Span[] } {
  const letters: string[] = []
  const at: Span[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    const span = { start: index, end: index + 1 }
    if (/\s/.test(unit)) {
      if (letters.length > 0 && letters.at(-1) !== ' ') {
        letters.push(' ')
        at.push(span)
      }
      continue
    }
    if (unit.replace(unseenCharacters, '') === '') continue
    const lower = (alike.get(unit) ?? unit).toLowerCase()
    letters.push(lower.length === 1 ? lower : unit)
    at.push(span)
  }
  return { letters, at }
}
