import { View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { partsBelow, spread } from './brief-below.ts'
import { type Grid, foldAt, grids, ink, mm, rule } from './brief-look.ts'
import { notesPart } from './brief-notes.ts'
import { sourcesPart } from './brief-sources.ts'
import { topThird } from './brief-top.ts'
import { type Made, type SetPages, setPages } from './set-pages.ts'

/** White between the last question and the fold, in millimetres. */
const aboveFold = 0.8

const madeOf = ({ title, lang, prepared }: Brief): Made => ({ title, lang, prepared, by: 'Groundwork' })

/** The whole brief, on as many pages as it takes. */
export function setBrief(brief: Brief, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  return setPages(madeOf(brief), brief, grid, grid.size, (printed) => {
    const below = partsBelow(grid, printed)
    return [
      foldTick(grid, 1),
      foldTick(grid, 2),
      topThird(grid, printed, true),
      createElement(View, { style: { borderTopWidth: 0.6, borderTopColor: ink } }),
      ...(printed.notes ? [createElement(View, {}, ...below), notesPart(grid)] : [spread(below)]),
      sourcesPart(printed),
    ]
  })
}

/** The part above the fold, on pages that end at the fold: more than one and it is too long. */
export function setTopThird(brief: Brief, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  return setPages(
    madeOf(brief),
    brief,
    { ...grid, bottom: 0 },
    [mm(grid.width), mm(foldAt(grid) - aboveFold)],
    (printed) => [topThird(grid, printed, false)],
  )
}

const foldTick = (grid: Grid, fold: 1 | 2): ReactElement =>
  createElement(View, {
    style: {
      position: 'absolute',
      right: 0,
      top: mm(foldAt(grid) * fold),
      width: mm(5),
      borderTopWidth: 0.4,
      borderTopColor: rule,
    },
  })
