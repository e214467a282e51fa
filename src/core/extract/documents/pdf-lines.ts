/** A run of text as it is set on a page; the unit is the point, y grows upwards from the foot of the page. */
export type PdfItem = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export type PdfPage = {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
}

/** Text on one base line without a gap wider than between words. */
export type PdfLine = {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Distance from the head and to the foot of the page, as a share of its height. */
  readonly fromTop: number
}

/** In units of the size: where a new word begins, and where a new column or cell does. */
const WORD_GAP = 0.15
const CELL_GAP = 1.6

/** Puts the runs of a page together to lines, in the order in which the file sets them. */
export function linesOf(page: PdfPage): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let open: { text: string; x: number; right: number; y: number; size: number } | null = null
  const close = (): void => {
    const text = open?.text.replace(/\s+/g, ' ').trim() ?? ''
    if (open && text !== '') {
      const { x, right, y, size } = open
      lines.push({ text, page: page.number, x, right, y, size, fromTop: 1 - y / page.height })
    }
    open = null
  }
  for (const item of page.items) {
    if (item.text === '') continue
    if (open && belongsTo(open, item)) {
      const gap = item.x - open.right
      if (gap > WORD_GAP * item.size && !/\s$/.test(open.text) && !/^\s/.test(item.text)) open.text += ' '
      open.text += item.text
      // blanks have a width of their own, and are no reason to reach further
      if (item.text.trim() !== '') open.right = Math.max(open.right, item.x + item.width)
      if (item.text.trim().length > 1) open.size = Math.max(open.size, item.size)
    } else if (item.text.trim() !== '') {
      close()
      open = { text: item.text, x: item.x, right: item.x + item.width, y: item.y, size: item.size }
    }
  }
  close()
  return lines
}

function belongsTo(line: { right: number; x: number; y: number; size: number }, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size)
  // raised and lowered signs stay with their line
  if (Math.abs(line.y - item.y) > 0.45 * size) return false
  const gap = item.x - line.right
  return gap < CELL_GAP * size && gap > -0.6 * size
}
