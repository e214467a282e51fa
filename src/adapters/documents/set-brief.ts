import { View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { partsBelow, spread } from './brief-below.ts'
import { openFonts } from './brief-fonts.ts'
import { type Grid, foldAt, grids, ink, mm, rule } from './brief-look.ts'
import { notesPart } from './brief-notes.ts'
import { sourcesPart } from './brief-sources.ts'
import { topThird } from './brief-top.ts'
import { createRuler } from './measure-pieces.ts'
import { numbersAlike } from './numbers-alike.ts'
import { printableWords } from './printable-words.ts'
import { type Made, type SetPages, pageStyle, setPages } from './set-pages.ts'

/** White between the last question and the fold, in millimetres. */
const aboveFold = 0.8

const madeOf = ({ title, lang, prepared }: Brief): Made => ({ title, lang, prepared, by: 'Groundwork' })

/** The whole brief, on as many pages as it takes. */
export function setBrief(brief: Brief, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  return setPages(madeOf(brief), brief, grid, grid.size, (printed) => pageParts(grid, printed))
}

const pageParts = (grid: Grid, printed: Brief): readonly ReactElement[] => {
  const below = partsBelow(grid, printed)
  return [
    foldTick(grid, 1),
    foldTick(grid, 2),
    topThird(grid, printed, true),
    createElement(View, { style: { borderTopWidth: 0.6, borderTopColor: ink } }),
    ...(printed.notes ? [createElement(View, {}, ...below), notesPart(grid)] : [spread(below)]),
    sourcesPart(printed),
  ]
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

/** What is left of the height, in points, less than nothing where it is too long: above the fold, and on the page. */
export type Spare = {
  readonly top: (shown: Brief) => Promise<number>
  readonly page: (shown: Brief) => Promise<number>
}

/**
 * Measures shorter forms of a brief without setting them. Of the page it takes all numbers of as many digits for one, so
 * a line of it may break elsewhere when it is set.
 */
export async function spareOf(whole: Brief, paper: Paper): Promise<Spare> {
  const grid = grids[paper]
  const { families, missing } = await openFonts(JSON.stringify(whole))
  const ruler = createRuler(pageStyle(grid, families))
  const width = mm(grid.width - 2 * grid.side)
  const printed = (shown: Brief): Brief => printableWords(shown, missing).value
  return {
    top: async (shown) =>
      mm(foldAt(grid) - aboveFold - grid.top) - (await ruler.heightOf([topThird(grid, printed(shown), false)], width)),
    page: async (shown) =>
      mm(grid.height - grid.top - grid.bottom) -
      (await ruler.heightOf(pageParts(grid, numbersAlike(printed(shown))), width)),
  }
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
