import { dayAfter, daysOf } from './search-days.ts'
import { type SearchType, searchTypes, searchTypeWords } from './search-types.ts'

export const filterNames = ['type', 'account', 'segment', 'tag', 'since', 'until'] as const
export type FilterName = (typeof filterNames)[number]

/** One piece of what was typed, and where it stands there. */
export type SearchPiece = { readonly start: number; readonly end: number } & (
  | { readonly is: 'words'; readonly text: string; readonly open: boolean }
  | {
      readonly is: 'filter'
      readonly name: FilterName
      readonly value: string
      readonly not: boolean
      readonly open: boolean
    }
)

/** What is wanted of something that has a name, as typed: one of `any` (all when empty), and none of `none`. */
export type Wanted = { readonly any: readonly string[]; readonly none: readonly string[] }

/** A part that could not be used, and what to write instead. */
export type SearchFault = { readonly part: string; readonly message: string }

export type ParsedSearch = {
  readonly pieces: readonly SearchPiece[]
  /** Words that must all be there, those of one text beside each other. `open`: still being typed. */
  readonly texts: readonly { readonly text: string; readonly open: boolean }[]
  /** Null for all. */
  readonly types: readonly SearchType[] | null
  readonly account: Wanted
  readonly segment: Wanted
  readonly tag: Wanted
  /** First day, and the day after the last one, by the calendar of whoever searches. */
  readonly since: string | null
  readonly before: string | null
  readonly faults: readonly SearchFault[]
}

/** Reads `type:note account:acme -tag:cold since:2026-01 "two words" more`. Nothing that is typed is an error: what makes no filter is looked for, or told. */
export function parseSearch(typed: string, today: string): ParsedSearch {
  const pieces = piecesOf(typed)
  const filters = pieces.filter((piece) => piece.is === 'filter').filter(({ value }) => value !== '')
  const types = typesOf(filters)
  const since = datesOf(filters, 'since', today)
  const until = datesOf(filters, 'until', today)
  return {
    pieces,
    texts: pieces.flatMap((piece) => (piece.is === 'words' ? [{ text: piece.text, open: piece.open }] : [])),
    types: types.types,
    account: wanted(filters, 'account'),
    segment: wanted(filters, 'segment'),
    tag: wanted(filters, 'tag'),
    since:
      since.days
        .map(({ first }) => first)
        .toSorted()
        .at(-1) ?? null,
    before: until.days.map(({ last }) => dayAfter(last)).toSorted()[0] ?? null,
    faults: [...unknownNames(pieces), ...types.faults, ...since.faults, ...until.faults],
  }
}

type Filter = Extract<SearchPiece, { is: 'filter' }>

const longestQuery = 400
// a filter and its value, which may be in quotes; words in quotes, which may still be open; anything up to the next space
const piece = /(-?)([a-z]{2,12}):(?!\/\/)(?:"([^"]*)("?)|([^\s"]*))|"([^"]*)("?)|\S+/giy

function piecesOf(typed: string): readonly SearchPiece[] {
  const text = typed.slice(0, longestQuery)
  const pieces: SearchPiece[] = []
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1
      continue
    }
    piece.lastIndex = at
    const match = piece.exec(text)
    // anything that is no space is at least the last of the three
    if (match === null) break
    at = match.index + match[0].length
    pieces.push(pieceOf(match, at === text.length))
  }
  return pieces
}

function pieceOf(match: RegExpExecArray, last: boolean): SearchPiece {
  const [whole, minus, label, quoted, closed, plain, words, wordsClosed] = match
  const place = { start: match.index, end: match.index + whole.length }
  const name = filterNames.find((known) => known === label?.toLowerCase())
  if (name !== undefined)
    return {
      ...place,
      is: 'filter',
      name,
      value: quoted ?? plain ?? '',
      not: minus === '-',
      open: last && closed !== '"',
    }
  const text = words ?? whole
  return { ...place, is: 'words', text, open: last && wordsClosed !== '"' }
}

const wanted = (filters: readonly Filter[], name: FilterName): Wanted => {
  const own = filters.filter((filter) => filter.name === name)
  const values = (not: boolean): string[] => own.filter((filter) => filter.not === not).map(({ value }) => value)
  return { any: values(false), none: values(true) }
}

function typesOf(filters: readonly Filter[]): Pick<ParsedSearch, 'types' | 'faults'> {
  const told = filters.filter(({ name }) => name === 'type').map((filter) => ({ ...filter, meant: typesMeant(filter) }))
  const some = told.filter(({ not, meant }) => !not && meant.length > 0).flatMap(({ meant }) => meant)
  const none = told.filter(({ not }) => not).flatMap(({ meant }) => meant)
  const chosen = searchTypes.filter((type) => (some.length === 0 || some.includes(type)) && !none.includes(type))
  return {
    types: some.length + none.length === 0 ? null : chosen,
    faults: told
      .filter(({ meant }) => meant.length === 0)
      .map(({ value }) => fault(value, `“${value}” is no type. Write one of ${searchTypes.join(', ')}.`)),
  }
}

/** A type may be spelled as one or as many; while it is being typed its beginning will do. */
function typesMeant({ value, open }: Filter): readonly SearchType[] {
  const told = value.toLowerCase()
  const exact = searchTypes.filter(
    (type) => told === type || told === `${type}s` || told === searchTypeWords[type].many.toLowerCase(),
  )
  return exact.length > 0 || !open ? exact : searchTypes.filter((type) => type.startsWith(told))
}

function datesOf(filters: readonly Filter[], name: 'since' | 'until', today: string) {
  const told = filters
    .filter((filter) => filter.name === name)
    .map(({ value }) => ({ value, days: daysOf(value, today) }))
  return {
    days: told.flatMap(({ days }) => days ?? []),
    faults: told
      .filter(({ days }) => days === null)
      .map(({ value }) => fault(value, `“${value}” is no date. Write 2026, 2026-01, 2026-01-15, 7d, 2w or today.`)),
  }
}

/** Words that look like a filter and are none. */
const unknownNames = (pieces: readonly SearchPiece[]): readonly SearchFault[] =>
  pieces.flatMap((part) => {
    const name = part.is === 'words' ? /^-?([a-z]{2,12}):[^\s:/]/i.exec(part.text)?.[1] : undefined
    return name === undefined
      ? []
      : [
          fault(
            `${name}:`,
            `“${name}:” is no filter, so it is looked for as words. Filters are ${filterNames.join(', ')}.`,
          ),
        ]
  })

const fault = (part: string, message: string): SearchFault => ({ part, message })
