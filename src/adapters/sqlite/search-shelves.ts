import { type SearchType, searchTypes } from '../../core/model/search-types.ts'

/** Shelves are this far apart: more than anybody will ever index. */
export const shelf = 2 ** 40

/** The first number of a type's shelf; the next shelf begins `shelf` behind it. */
export const shelfOf = (type: SearchType): number => searchTypes.indexOf(type) * shelf

/** The type whose shelf a number stands on. */
export function typeOf(num: number): SearchType {
  const type = searchTypes[Math.floor(num / shelf)]
  if (type === undefined) throw new Error(`no type has the number ${num}`)
  return type
}

/** How a row tells its entry from others of the same record and type: null for the record itself, empty where its words tell it. */
type Told = { readonly recordId: string; readonly part: string | null; readonly words: string }

/** @param words hash of what the entry holds, as in its row */
export function partOf(id: string, recordId: string, words: string): string | null {
  if (id === recordId) return null
  const part = id.slice(recordId.length + 1)
  return part === words ? '' : part
}

/** The id of an entry, from its row. */
export const idOf = ({ recordId, part, words }: Told): string =>
  part === null ? recordId : `${recordId}/${part === '' ? words : part}`
