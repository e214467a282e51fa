import Papa from 'papaparse'
import { cutCell, mostColumns, mostTableRows } from '../../../contract/account-import-limits.ts'

export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** What is wrong at a line of the file, and what to do about it. */
export interface TableProblem {
  readonly line: number
  readonly words: string
}

export interface Table {
  readonly separator: Separator
  readonly rows: readonly (readonly string[])[]
  /** Line of the file on which each row begins. */
  readonly lines: readonly number[]
  readonly problems: readonly TableProblem[]
  /** Lines with nothing on them. */
  readonly blank: number
  /** More rows than are read. */
  readonly cut: boolean
}

const headLength = 200_000
const headRows = 40
const usualStretch = 250_000

/** Turns the direction of what follows, or shows nothing; without line ends, tabs, and the joiners that some scripts are written with. */
const unseen = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** By which sign the cells are parted: the one that gives the rows the same number of cells. */
export function separatorOf(text: string): Separator {
  const { body } = withoutSeparatorLine(text)
  const told = /^sep=(.)\n/i.exec(text)?.[1]
  const known = separators.find((one) => one === told)
  if (known) return known
  const { meta } = Papa.parse(body.slice(0, headLength), {
    preview: headRows,
    skipEmptyLines: 'greedy',
    newline: '\n',
    delimitersToGuess: [...separators],
  })
  return separators.find((one) => one === meta.delimiter) ?? ','
}

/** "sep=;", by which Excel tells its own separator, is no row. */
function withoutSeparatorLine(text: string): { readonly body: string; readonly firstLine: number } {
  const told = /^sep=.\n/i.exec(text)
  return told ? { body: text.slice(told[0].length), firstLine: 2 } : { body: text, firstLine: 1 }
}

interface Reading {
  readonly signal: AbortSignal
  /** Characters read so far. */
  readonly onRead: (done: number) => void
  readonly stretch?: number
}

/** Reads a table a stretch at a time, so that the window goes on. Line ends are `\n`. */
export function parseTable(
  text: string,
  separator: Separator,
  { signal, onRead, stretch = usualStretch }: Reading,
): Promise<Table> {
  const { body, firstLine } = withoutSeparatorLine(text)
  const rows: string[][] = []
  const lines: number[] = []
  const problems: TableProblem[] = []
  let [line, blank, cut] = [firstLine, 0, false]
  const takeRow = (cells: readonly string[]): void => {
    const at = line
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0)
    if (cells.every((cell) => cell.trim() === '')) {
      blank += 1
      return
    }
    rows.push(cells.slice(0, mostColumns).map((cell) => cell.slice(0, cutCell).replace(unseen, '')))
    lines.push(at)
  }
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(body, {
      delimiter: separator,
      newline: '\n',
      chunkSize: stretch,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser): void {
        const first = lines.length
        const begins = startsOf(data, line)
        problems.push(...errors.flatMap((error) => problemOf(error, begins) ?? []))
        for (const cells of data) takeRow(cells)
        onRead(meta.cursor)
        cut = rows.length > mostTableRows
        if (signal.aborted || cut) parser.abort()
        else if (lines.length > first) {
          parser.pause()
          setTimeout(() => parser.resume(), 0)
        }
      },
      complete() {
        // a last line end is no row
        if (text.endsWith('\n') && blank > 0) blank -= 1
        if (signal.aborted) reject(new DOMException('Stopped', 'AbortError'))
        else
          resolve({
            separator,
            rows: rows.slice(0, mostTableRows),
            lines: lines.slice(0, mostTableRows),
            problems,
            blank,
            cut,
          })
      },
      error: (error: Error) => reject(error),
    })
  })
}

const lineEnds = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0)

function startsOf(data: readonly (readonly string[])[], from: number): readonly number[] {
  let line = from
  return data.map((cells) => {
    const at = line
    line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0)
    return at
  })
}

function problemOf(error: Papa.ParseError, begins: readonly number[]): TableProblem | null {
  if (error.type !== 'Quotes') return null
  const line = begins[error.row ?? begins.length - 1] ?? begins.at(-1) ?? 1
  return error.code === 'MissingQuotes'
    ? {
        line,
        words:
          'A quotation mark opens here and none closes it: what follows became one cell. Close it, or take it away, and choose the file again.',
      }
    : {
        line,
        words: 'A quotation mark stands inside a quoted cell. Write it twice ("") there, and choose the file again.',
      }
}
