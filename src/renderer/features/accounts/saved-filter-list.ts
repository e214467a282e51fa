import type { SavedFilter } from '../../../contract/workspace.ts'

/** What is done to the filters as they stand then. */
export type Edit = (now: readonly SavedFilter[]) => readonly SavedFilter[]

/** Without that one; the others as they stand. */
export const without = (list: readonly SavedFilter[], id: string): readonly SavedFilter[] =>
  list.filter((one) => one.id !== id)

/** Where it stood, as far as there is such a place; it is there once. */
export const putBack = (list: readonly SavedFilter[], gone: SavedFilter, at: number): readonly SavedFilter[] =>
  without(list, gone.id).toSpliced(at, 0, gone)

/** By one place to the front or to the end, as far as there is one. */
export function moved(list: readonly SavedFilter[], at: number, by: number): readonly SavedFilter[] {
  const [one, to] = [list[at], at + by]
  if (!one || to < 0 || to >= list.length) return list
  return list.toSpliced(at, 1).toSpliced(to, 0, one)
}
