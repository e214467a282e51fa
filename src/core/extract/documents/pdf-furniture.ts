import type { PdfLine } from './pdf-lines.ts'

/** Share of a page's height, at its head and at its foot, in which running heads and page numbers stand. */
const MARGIN = 0.12

const PAGE_NUMBER =
  /^(?:(?:page|seite|pagina|p[aá]gina|strona|sida|side|s\.|p\.)\s{0,3})?[-–—|]?\s{0,3}\d{1,4}\s{0,3}[-–—|]?(?:\s{0,3}(?:\/|of|von|de|di|van|av|z)\s{0,3}\d{1,4})?$/i

/** An entry of a table of contents: dots lead to its page number. */
const DOT_LEADER = /(?:[.…]\s?){8}/

/** Leaves out what repeats at the head or the foot of the pages, page numbers there, and tables of contents. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const on = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(lines.filter(isInMargin).map(keyOf))) on.set(key, (on.get(key) ?? 0) + 1)
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.3))
  return pages.map((lines) =>
    lines.filter((line) => {
      if (DOT_LEADER.test(line.text)) return false
      if (!isInMargin(line)) return true
      if (pages.length > 1 && PAGE_NUMBER.test(line.text)) return false
      return (on.get(keyOf(line)) ?? 0) < least
    }),
  )
}

const isInMargin = ({ fromTop }: PdfLine): boolean => fromTop < MARGIN || fromTop > 1 - MARGIN

/** Page numbers in a running head differ, the rest does not. */
const keyOf = ({ text, fromTop }: PdfLine): string =>
  `${fromTop < 0.5 ? 'head' : 'foot'} ${text.slice(0, 200).replace(/\d+/g, '#').toLowerCase()}`
