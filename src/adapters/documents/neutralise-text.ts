import { unseenCharacters } from '../../core/model/unseen-characters.ts'

/** C0 and C1 controls do as they please in other programs. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g
/** Marks above marks print over the neighbouring lines; no language stacks more than four. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu

/** Text of a stranger, fit to print: nothing invisible, nothing that changes direction, no lone surrogate. One line. */
export function neutraliseText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(controls, ' ')
    .replace(unseenCharacters, '')
    .replace(/ {2,}/g, ' ')
    .replace(stackedMarks, '$1')
}

/** Every string in a tree of plain data, neutralised; its shape stays. */
export function neutraliseAll<T>(value: T): T {
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return neutraliseText(part)
    if (Array.isArray(part)) return part.map(clean)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]))
  }
  // Strings become strings and nothing else is touched, so the type holds.
  return clean(value) as T
}
