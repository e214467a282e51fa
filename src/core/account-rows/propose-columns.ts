import type { ColumnField } from '../model/account-row.ts'
import { folded } from '../model/folded-text.ts'
import { cellLine, isNothing } from './cell-text.ts'
import { headerWords } from './header-words.ts'
import { siteInCell } from './site-in-cell.ts'

/** What a column is taken for; `why` is null where nothing speaks for anything. */
export type ProposedColumn = { readonly field: ColumnField | null; readonly why: 'header' | 'values' | null }
export type Proposal = { readonly header: boolean; readonly columns: readonly ProposedColumn[] }

const fields = ['site', 'name', 'segment', 'tags', 'note', 'person', 'role', 'mail'] as const
const known = [...fields, 'nothing'] as const

/**
 * What the columns of a table hold, by the words above them and by the shape of their values.
 * @param rows the first ones of the file; the first may be the header
 * @param header whether it is, where the user said so
 */
export function proposeColumns(rows: readonly (readonly string[])[], header = hasHeader(rows)): Proposal {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const words = Array.from({ length: width }, (_, i) => (header ? folded(rows[0]?.[i] ?? '') : ''))
  const values = columnsOf(header ? rows.slice(1) : rows, width)
  const told = byWords(words)
  const shaped = byShape(values, told)
  return {
    header,
    columns: told.map((field, i): ProposedColumn => {
      if (field !== undefined) return { field: field === 'nothing' ? null : field, why: 'header' }
      const shape = shaped[i]
      return shape === undefined ? { field: null, why: null } : { field: shape, why: 'values' }
    }),
  }
}

/** A first row of words that mean columns, or one without an address above a column of addresses. */
function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows
  const known = first.filter((cell) =>
    Object.values(headerWords).some(({ certain, maybe = [] }) => [...certain, ...maybe].includes(folded(cell))),
  )
  if (known.length > 0 && !first.some(isSite)) return true
  if (others.length === 0 || first.some((cell) => cell.trim() === '')) return false
  return columnsOf(others, first.length).some((values, i) => mostly(values, isSite) && !isSite(first[i] ?? ''))
}

type Told = ColumnField | 'nothing' | undefined

/** Certain words first; a word that may mean a field gets it where no column has it for certain. Of websites there is one. */
function byWords(words: readonly string[]): readonly Told[] {
  const told = words.map((word): Told => known.find((field) => headerWords[field].certain.includes(word)))
  for (const [i, word] of words.entries()) {
    if (told[i] !== undefined) continue
    told[i] = fields.find((field) => headerWords[field].maybe?.includes(word) === true && !told.includes(field))
  }
  return told
}

function byShape(values: readonly (readonly string[])[], told: readonly Told[]): readonly (ColumnField | undefined)[] {
  const found: (ColumnField | undefined)[] = values.map(() => undefined)
  const open = (i: number) => told[i] === undefined && found[i] === undefined
  const give = (field: ColumnField, fits: (cells: readonly string[]) => boolean, once: boolean): void => {
    for (const [i, cells] of values.entries()) {
      if (once && (told.includes(field) || found.includes(field))) return
      if (open(i) && cells.length > 0 && fits(cells)) found[i] = field
    }
  }
  give('mail', (cells) => mostly(cells, isMail), true)
  give('site', (cells) => mostly(cells, isSite), true)
  give('note', (cells) => average(cells) > 80, true)
  give('tags', (cells) => cells.filter((cell) => /;/.test(cell)).length * 3 >= cells.length, true)
  give('name', (cells) => mostly(cells, isName) && new Set(cells).size * 10 >= cells.length * 8, true)
  return found
}

const columnsOf = (rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] =>
  Array.from({ length: width }, (_, i) => rows.map((row) => cellLine(row[i] ?? '')).filter((cell) => !isNothing(cell)))

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length * 10 >= cells.length * 7

const average = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length

const isMail = (cell: string): boolean => /^[^\s@]{1,64}@[^\s@](?=[^\s@]*\.[^\s@]{2})[^\s@]+$/.test(cell)
/** One address and nothing else; a name such as "St. Pellworth" is none. */
const isSite = (cell: string): boolean =>
  !isMail(cell) &&
  /^(?:https?:\/\/\S+|@?(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?:[/:?#]\S*)?)$/iu.test(cell) &&
  siteInCell(cell).is === 'site'
const isName = (cell: string): boolean => cell.length <= 80 && /\p{L}{2}/u.test(cell) && !isSite(cell) && !isMail(cell)
