import type { Goal, GoalFigure } from '../../model/goal.ts'
import { dayOf, type Instant, type PartialDate, partialDateSchema } from '../../model/time.ts'
import { figuresOf } from '../../signals/goals/figures.ts'
import { withUnit } from '../../signals/goals/read-goal.ts'
import type { DossierPage } from '../dossier.ts'
import { quoteAt } from '../quote-at.ts'

type Row = { readonly start: number; readonly end: number; readonly text: string; readonly cells: readonly string[] }

/**
 * Where they stand by a table of figures: the row of what the goal counts, in the column of the newest year that has begun. Tables
 * without years over their columns say nothing of today.
 */
export function tableReading(
  target: GoalFigure,
  pages: readonly DossierPage[],
  asOf: Instant,
): NonNullable<Goal['today']> | null {
  const thisYear = Number(dayOf(asOf).slice(0, 4))
  const found = pages.flatMap((page) =>
    tablesOf(page).flatMap(([head, ...rows]) => {
      const newest = head && newestColumn(head, thisYear)
      if (!newest) return []
      return rows.flatMap((row) => {
        const [label = ''] = row.cells
        const said = `${label} ${row.cells[newest.at] ?? ''}`
        const [figure] = figuresOf(said).map((one) => withUnit(one, said))
        if (!figure || figure.unit !== target.unit || !isOfKind(figure, target) || figure.value === target.value)
          return []
        const { words, kind, value, unit } = figure
        return [
          {
            figure: { words, kind, value, unit },
            evidence: quoteAt(page, row),
            on: newest.year,
            from: 'sentence' as const,
          },
        ]
      })
    }),
  )
  return found.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null
}

const isOfKind = (one: GoalFigure, target: GoalFigure): boolean =>
  one.kind === target.kind || (target.kind === 'times' && one.kind !== 'times')

/** Runs of rows that stand one below the other. */
function tablesOf({ text: { document } }: DossierPage): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  let open: Row[] | null = null
  for (const { type, start, end } of document.blocks) {
    if (type !== 'table-row') open = null
    else {
      const text = document.text.slice(start, end)
      const row = { start, end, text, cells: text.split('|').map((cell) => cell.trim()) }
      if (open) open.push(row)
      else tables.push((open = [row]))
    }
  }
  return tables
}

/** The column of the newest year; none where a year stands over no figures. */
function newestColumn({ cells }: Row, thisYear: number): { readonly at: number; readonly year: PartialDate } | null {
  const years = cells.flatMap((cell, at) => {
    const year = /\b(?:19|20)\d\d\b/.exec(cell)?.[0]
    return at > 0 && year !== undefined && Number(year) <= thisYear && Number(year) >= thisYear - 2
      ? [{ at, year }]
      : []
  })
  const newest = years.toSorted((a, b) => (a.year < b.year ? 1 : -1))[0]
  return newest ? { at: newest.at, year: partialDateSchema.parse(newest.year) } : null
}
