import { withoutImages } from './image-words.ts'

const longestTitle = 120
const longestExcerpt = 180

/** What a list says of a note: its first line with words, and what follows it. Both are empty for a note without words. */
export type NoteGlance = { readonly title: string; readonly excerpt: string }

/** @param markdown a note, or its beginning */
export function noteGlance(markdown: string): NoteGlance {
  const lines = withoutImages(markdown).split('\n').map(withoutMarks)
  const at = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line))
  if (at < 0) return { title: '', excerpt: '' }
  const rest = lines.slice(at + 1).filter((line) => line !== '')
  return { title: cut(lines[at] ?? '', longestTitle), excerpt: cut(rest.join(' '), longestExcerpt) }
}

/** A line as it is read: no signs of a heading, list or quotation before it, of links their words, no emphasis. */
const withoutMarks = (line: string): string =>
  line
    .slice(0, 1000)
    .replace(/^[\s#>*+-]+(?:\[[ xX]\]\s*)?/, '')
    .replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim()

function cut(words: string, longest: number): string {
  if (words.length <= longest) return words
  // never through a pair of units that is one character
  return `${words
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
