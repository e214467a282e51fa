import type { RadarGroup } from '../../../contract/radar.ts'

/** A group of the radar: its rows follow one another. */
export interface Group {
  readonly group: RadarGroup
  readonly title: string
  readonly count: number
}

/** One line of the list: the title of a group, or a row by its number over all groups. */
export type Item =
  | { readonly is: 'title'; readonly group: Group }
  | { readonly is: 'row'; readonly group: Group; readonly row: number }

/** Lines of the list: each group has a title over its rows. */
export const lengthOf = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count + 1, 0)

/** What stands at a line; undefined past the end. */
export function itemAt(groups: readonly Group[], index: number): Item | undefined {
  let [line, row] = [index, 0]
  for (const group of groups) {
    if (line === 0) return { is: 'title', group }
    if (line <= group.count) return { is: 'row', group, row: row + line - 1 }
    line -= group.count + 1
    row += group.count
  }
  return undefined
}

/** The line at which a row stands. */
export function lineOf(groups: readonly Group[], row: number): number {
  let [line, before] = [0, 0]
  for (const { count } of groups) {
    line += 1
    if (row < before + count) return line + row
    before += count
  }
  return line + row
}

/** Groups whose rows show quotes; the others are a line each. */
const quoting: ReadonlySet<RadarGroup> = new Set(['shows', 'against'])
export const hasQuotes = ({ group }: Group): boolean => quoting.has(group)
