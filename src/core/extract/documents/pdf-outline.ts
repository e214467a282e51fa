import type { OutlineBlock } from './outline.ts'
import { type ReadLine, inReadingOrder } from './pdf-columns.ts'
import { withoutRunningHeads } from './pdf-furniture.ts'
import { type PdfPage, linesOf } from './pdf-lines.ts'

/**
 * The text of a PDF as parts in reading order, each with its page: lines joined to paragraphs, words broken at line ends mended, heads
 * and feet that repeat left out, headings told by their size.
 */
export function outlineOfPdf(pages: readonly PdfPage[]): readonly OutlineBlock[] {
  const lines = withoutRunningHeads(pages.map(linesOf)).flatMap((page) => inReadingOrder(page))
  const body = bodySize(lines)
  const leading = usualLeading(lines, body)
  const broken = knownCompounds(lines)
  const paragraphs: ReadLine[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const above = last?.at(-1)
    if (last && above && goesOn(above, line, leading)) last.push(line)
    else paragraphs.push([line])
  }
  const levels = headingLevels(paragraphs, body)
  return paragraphs.map((paragraph) => blockOf(paragraph, body, levels, broken))
}

/** The size most characters are set in. */
function bodySize(lines: readonly ReadLine[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length)
  }
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Distance of base lines in running text, in units of the size: the middle one of all that are plausible. */
function usualLeading(lines: readonly ReadLine[], body: number): number {
  const gaps = lines
    .flatMap((line, i) => {
      const above = lines[i - 1]
      return above && above.page === line.page && Math.abs(line.size - body) < 1 ? [(above.y - line.y) / body] : []
    })
    .filter((gap) => gap > 0.9 && gap < 2)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1.2
}

const BULLET = /^(?:[•‣▪●○■□◦–—*·»►→✓✔]|[-]\s|\(?[0-9a-z]{1,2}[.)]\s)/i

function goesOn(above: ReadLine, line: ReadLine, leading: number): boolean {
  if (above.page !== line.page || above.left !== line.left || above.columnRight !== line.columnRight) return false
  if (above.cells || line.cells) return false
  if (Math.abs(above.size - line.size) > 0.08 * above.size) return false
  const gap = (above.y - line.y) / line.size
  if (gap <= 0 || gap > leading * 1.3) return false
  if (BULLET.test(line.text)) return false
  const width = line.columnRight - line.left
  const ends = /[.!?:;”"»)]$/.test(above.text)
  const isShort = above.right < line.columnRight - 0.25 * width
  if (ends && isShort) return false
  // an indented line begins a paragraph, unless it hangs under a bullet
  const isIndented = line.x > above.x + 0.8 * line.size && line.x - line.left < 4 * line.size
  return !(isIndented && ends && !BULLET.test(above.text))
}

/** Words with a hyphen inside a line: broken at its hyphen, such a word keeps it. */
function knownCompounds(lines: readonly ReadLine[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}{2,30}-\p{L}{2,30}/gu)) known.add(word.toLowerCase())
  return known
}

function joined(lines: readonly ReadLine[], compounds: ReadonlySet<string>): string {
  let text = ''
  for (const line of lines) {
    if (text === '') text = line.text
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line.text
    else if (/\p{L}[-‐]$/u.test(text)) text = mended(text, line.text, compounds)
    else text += ` ${line.text}`
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "deliv-" + "eries" → "deliveries"; "long-" + "term" stays with its hyphen where the document writes it so; so do names and numbers. */
function mended(text: string, next: string, compounds: ReadonlySet<string>): string {
  const first = /\p{L}{1,40}[-‐]$/u.exec(text.slice(-42))?.[0].slice(0, -1) ?? ''
  const second = /^\p{L}{1,40}/u.exec(next)?.[0] ?? ''
  const isCompound = compounds.has(`${first}-${second}`.toLowerCase())
  // "Ein- und Verkauf": the hyphen stands for the rest of the word
  if (/^(?:und|oder|and|or|et|ou|y|o|e|en|of|och|i)$/i.test(second)) return `${text} ${next}`
  return /^\p{Ll}/u.test(next) && !isCompound ? text.slice(0, -1) + next : text + next
}

const HEADING = 1.15
const HEADING_LENGTH = 200

function isHeading(paragraph: readonly ReadLine[], body: number): boolean {
  const [first] = paragraph
  if (!first || paragraph.length > 3) return false
  const length = paragraph.reduce((sum, { text }) => sum + text.length, 0)
  return (
    first.size >= body * HEADING && length <= HEADING_LENGTH && /\p{L}{2}/u.test(first.text) && first.cells === null
  )
}

/** The sizes of headings, largest first: the first is the title's. */
function headingLevels(paragraphs: readonly (readonly ReadLine[])[], body: number): readonly number[] {
  const sizes = paragraphs.flatMap((paragraph) =>
    isHeading(paragraph, body) && paragraph[0] ? [Math.round(paragraph[0].size)] : [],
  )
  return [...new Set(sizes)].toSorted((a, b) => b - a)
}

function blockOf(
  paragraph: readonly ReadLine[],
  body: number,
  levels: readonly number[],
  compounds: ReadonlySet<string>,
): OutlineBlock {
  const [first] = paragraph
  if (!first) throw new Error('a paragraph has a line')
  const text = joined(paragraph, compounds)
  const { page, cells } = first
  if (isHeading(paragraph, body))
    return { type: 'heading', level: Math.min(4, levels.indexOf(Math.round(first.size)) + 1), text, page }
  if (cells) return { type: 'table-row', text, cells, page }
  if (/^[•‣▪●○■□◦*·»►→✓✔–—]\s{0,3}/.test(text))
    return { type: 'list-item', text: text.replace(/^[•‣▪●○■□◦*·»►→✓✔–—]\s{0,3}/, ''), page }
  return { type: 'paragraph', text, page }
}
