/**
 * What a page can hide in a name: bidirectional controls (Unicode UAX 9) turn the rest of a line round, zero-width and
 * tag characters make two different names look alike, C0 and C1 controls do as they please in other programs.
 */
const invisible =
  // oxlint-disable-next-line no-misleading-character-class -- single code points, none of them meant to join
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu
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
    .replace(invisible, '')
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
