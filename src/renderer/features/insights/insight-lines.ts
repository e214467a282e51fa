import type { InsightGroup, InsightRow } from '../../../contract/notes.ts'

/** One line of the list: the title of a group, or an insight by its number over all groups. */
export type InsightLine =
  | { readonly is: 'title'; readonly group: InsightGroup }
  | { readonly is: 'row'; readonly row: InsightRow; readonly number: number }

export function insightLines(groups: readonly InsightGroup[]): readonly InsightLine[] {
  let number = 0
  return groups.flatMap((group) => [
    { is: 'title' as const, group },
    ...group.rows.map((row) => ({ is: 'row' as const, row, number: number++ })),
  ])
}

/** The line at which an insight stands. */
export const lineOf = (lines: readonly InsightLine[], number: number): number =>
  lines.findIndex((line) => line.is === 'row' && line.number === number)
