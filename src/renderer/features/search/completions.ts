import { type FilterName, parseSearch } from '../../../contract/search-query.ts'
import { searchTypes } from '../../../contract/search-types.ts'

/** A filter that is still being typed, at the end of what was typed. */
export interface OpenFilter {
  readonly name: FilterName
  readonly value: string
  readonly not: boolean
  /** Where it begins. */
  readonly start: number
}

/** A value that may stand there, and all of the typed words with it. */
export interface Completion {
  readonly label: string
  readonly typed: string
}

/** As many as there are types. */
const mostShown = 12

/** The filter at the end of what was typed, null where that ends in anything else. */
export function openFilter(typed: string, today: string): OpenFilter | null {
  const last = parseSearch(typed, today).pieces.at(-1)
  if (last === undefined || last.is !== 'filter' || !last.open || last.end !== typed.length) return null
  const { name, value, not, start } = last
  return { name, value, not, start }
}

/** Values that need no asking for. */
export function fixedValues(name: FilterName, today: string): readonly string[] | null {
  if (name === 'type') return searchTypes
  if (name === 'since' || name === 'until')
    return ['today', '7d', '2w', '1m', '3m', '1y', today.slice(0, 7), today.slice(0, 4)]
  return null
}

/** Of the known values those that begin as typed. */
export const beginning = (known: readonly string[], value: string): readonly string[] =>
  known.filter((one) => begins(one, value))

/** Of the known values those that say somewhere what was typed. */
export const holding = (known: readonly string[], value: string): readonly string[] =>
  known.filter((one) => folded(one).includes(folded(value)))

/** All of them, those that begin as typed first. */
export const beginningFirst = (known: readonly string[], value: string): readonly string[] =>
  known.toSorted((a, b) => Number(begins(b, value)) - Number(begins(a, value)))

/** The values that say more than what was typed, each as the words it would make. */
export function completionsOf(typed: string, open: OpenFilter, values: readonly string[]): readonly Completion[] {
  return values
    .filter((value) => folded(value) !== folded(open.value))
    .slice(0, mostShown)
    .map((value) => {
      const label = `${open.not ? '-' : ''}${open.name}:${quoted(value)}`
      return { label, typed: `${typed.slice(0, open.start)}${label} ` }
    })
}

/** Tab or Enter that was pressed at `due` waits on while only letters are added. */
export const stillDue = (due: string | null, typed: string): string | null =>
  due !== null && typed.startsWith(due) ? due : null

/** What was typed once the completions are there that a key was pressed for: the first one, and behind it what was typed meanwhile. */
export function settledDue(due: string, typed: string, [first]: readonly Completion[]): string {
  return first ? first.typed + typed.slice(due.length).trimStart() : typed
}

const begins = (known: string, value: string): boolean => folded(known).startsWith(folded(value))
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()
/** A quote inside would end the value. */
const quoted = (value: string): string => {
  const plain = value.replaceAll('"', '')
  return /\s/.test(plain) ? `"${plain}"` : plain
}
