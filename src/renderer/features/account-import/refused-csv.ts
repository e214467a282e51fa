/** What a spreadsheet would run as a formula is text after an apostrophe (OWASP, CSV injection). */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string => {
  const text = guarded(cell)
  return /[",;\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export interface RefusedRow {
  readonly line: number
  readonly why: string
  readonly cells: readonly string[]
}

/** Rows that were not taken, as they stood in the file, with the line and the reason before them. Opens in any spreadsheet. */
export function refusedCsv(header: readonly string[] | null, rows: readonly RefusedRow[]): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header?.length ?? 0)
  const heads = Array.from({ length: width }, (_, i) => header?.[i] ?? `Column ${i + 1}`)
  const lines = [
    ['Line', 'Why', ...heads],
    ...rows.map(({ line, why, cells }) => [String(line), why, ...heads.map((_, i) => cells[i] ?? '')]),
  ]
  // the mark tells Excel that it is UTF-8
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}
