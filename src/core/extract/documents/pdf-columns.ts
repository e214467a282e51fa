import type { PdfLine } from './pdf-lines.ts'

/** A line of text in reading order, with the edges of the column it stands in. */
export type ReadLine = PdfLine & {
  readonly left: number
  readonly columnRight: number
  /** Pieces set side by side on one base line: a row of a table. */
  readonly cells: readonly string[] | null
}

/** Share of the lines that may run across the gap between two columns: headlines over both. */
const ACROSS = 0.2
/** Lines a column has at least, and characters half of its lines have: less is a column of numbers. */
const LEAST_LINES = 4
const LEAST_CHARACTERS = 16
/** Columns beside columns, at most. */
const DEEPEST = 3

/** The lines of one page in reading order: band by band, and column after column where running text stands in columns. */
export function inReadingOrder(lines: readonly PdfLine[], depth = 0): readonly ReadLine[] {
  const gap = depth < DEEPEST ? gutterOf(lines) : null
  if (gap === null) return asRows(lines)
  const read: ReadLine[] = []
  let left: PdfLine[] = []
  let right: PdfLine[] = []
  const flush = (): void => {
    read.push(...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1))
    left = []
    right = []
  }
  for (const line of fromTop(lines)) {
    if (line.right <= gap) left.push(line)
    else if (line.x >= gap) right.push(line)
    else {
      flush()
      read.push(...asRows([line]))
    }
  }
  flush()
  return read
}

const fromTop = (lines: readonly PdfLine[]): readonly PdfLine[] => lines.toSorted((a, b) => b.y - a.y || a.x - b.x)

/** Where the gap between two columns of running text is; null when there is none. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  if (lines.length < LEAST_LINES * 2) return null
  const starts = [...new Set(lines.map(({ x }) => Math.round(x)))].toSorted((a, b) => a - b)
  let best: { at: number; across: number } | null = null
  for (const start of starts.slice(1)) {
    const at = start - 1
    const right = lines.filter(({ x }) => x >= at)
    const left = lines.filter((line) => line.right <= at)
    const across = lines.length - right.length - left.length
    if (across > lines.length * ACROSS || !isColumn(left) || !isColumn(right)) continue
    if (best === null || across < best.across) best = { at, across }
  }
  return best?.at ?? null
}

function isColumn(lines: readonly PdfLine[]): boolean {
  if (lines.length < LEAST_LINES) return false
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b)
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= LEAST_CHARACTERS
}

/** Lines of one column from its head down; what stands side by side becomes one row. */
function asRows(lines: readonly PdfLine[]): readonly ReadLine[] {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const columnRight = lines.reduce((most, { right }) => Math.max(most, right), 0)
  const rows: PdfLine[][] = []
  for (const line of fromTop(lines)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - line.y) < 0.4 * Math.min(row[0].size, line.size)) row.push(line)
    else rows.push([line])
  }
  return rows.map((row) => {
    const cells = row.toSorted((a, b) => a.x - b.x)
    const [first] = cells
    if (!first) throw new Error('a row has a line')
    return {
      ...first,
      text: cells.map(({ text }) => text).join(' '),
      right: Math.max(...cells.map(({ right }) => right)),
      size: Math.max(...cells.map(({ size }) => size)),
      cells: cells.length > 1 ? cells.map(({ text }) => text) : null,
      left,
      columnRight,
    }
  })
}
