import { foldText } from '../fold-text.ts'
import { parseHtml, rawTextOf } from '../html-tree.ts'
import { readFlow } from '../page-flow.ts'
import type { BodyLine } from './job-posting.ts'

/** Characters of one posting's markup that are read, and lines and characters of text that are kept. */
const MOST_MARKUP = 60_000
const MOST_LINES = 80
const MOST_TEXT = 6_000
const LIMITS = { depth: 200, nodes: 8_000, attributesOfOne: 60, attributes: 12_000, characters: MOST_MARKUP }

/** The lines of a posting written in HTML; markup over the limits has none. */
export function linesOfHtml(markup: string | null | undefined): readonly BodyLine[] {
  const tree = parseHtml((markup ?? '').slice(0, MOST_MARKUP), LIMITS)
  if (!tree.ok) return []
  return bounded(
    readFlow(tree.value).blocks.map(({ type, text }) => ({
      type: type === 'heading' || type === 'list-item' ? type : 'paragraph',
      text,
    })),
  )
}

/** HTML that was escaped once more for its way ("&lt;p&gt;"): Greenhouse sends it so. */
export function linesOfEscapedHtml(markup: string | null | undefined): readonly BodyLine[] {
  const given = (markup ?? '').slice(0, MOST_MARKUP * 2)
  if (/<(?:p|div|ul|li|br|h\d|strong|span)\b/i.test(given)) return linesOfHtml(given)
  const tree = parseHtml(given)
  return tree.ok ? linesOfHtml(rawTextOf(tree.value)) : []
}

/** The lines of a posting written as plain text. */
export function linesOfText(plain: string | null | undefined): readonly BodyLine[] {
  return bounded(
    (plain ?? '')
      .slice(0, MOST_MARKUP)
      .split(/\r?\n/)
      .map((line) => ({
        type: /^\s*[-*•·]\s/.test(line) ? 'list-item' : 'paragraph',
        text: line.replace(/^\s*[-*•·]\s+/, ''),
      })),
  )
}

/** Parts under headings of their own, one after the other. */
export function underHeadings(
  parts: readonly { readonly heading: string | null | undefined; readonly lines: readonly BodyLine[] }[],
): readonly BodyLine[] {
  return bounded(
    parts.flatMap(({ heading, lines }): readonly BodyLine[] =>
      lines.length === 0 || !heading?.trim() ? lines : [{ type: 'heading', text: heading }, ...lines],
    ),
  )
}

function bounded(lines: readonly BodyLine[]): readonly BodyLine[] {
  const kept: BodyLine[] = []
  let size = 0
  for (const { type, text } of lines) {
    const folded = foldText(text)
    if (folded === '') continue
    size += folded.length
    if (size > MOST_TEXT || kept.length >= MOST_LINES) break
    kept.push({ type, text: folded })
  }
  return kept
}
