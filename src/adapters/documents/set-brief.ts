import { Document, Page, Text, View, renderToBuffer } from '@react-pdf/renderer'
import { type ReactElement, type ReactNode, createElement } from 'react'
import type { Brief, Paper } from '../../core/model/brief.ts'
import { partsBelow, spread } from './brief-below.ts'
import { openFonts } from './brief-fonts.ts'
import { type Grid, foldAt, grids, ink, mm, rule } from './brief-look.ts'
import { notesPart } from './brief-notes.ts'
import { sourcesPart } from './brief-sources.ts'
import { topThird } from './brief-top.ts'

/** A set document, and how many pages it came to, as the typesetter counted them. */
export type SetPages = { readonly bytes: Uint8Array; readonly pages: number }

/** White between the last question and the fold, in millimetres. */
const aboveFold = 0.8

/** The whole brief, on as many pages as it takes. */
export function setBrief(brief: Brief, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  const below = partsBelow(grid, brief)
  return setPages(brief, grid, grid.size, [
    foldTick(grid, 1),
    foldTick(grid, 2),
    topThird(grid, brief, true),
    createElement(View, { style: { borderTopWidth: 0.6, borderTopColor: ink } }),
    ...(brief.notes ? [createElement(View, {}, ...below), notesPart(grid)] : [spread(below)]),
    sourcesPart(brief),
  ])
}

/** The part above the fold, on pages that end at the fold: more than one and it is too long. */
export function setTopThird(brief: Brief, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  return setPages(
    brief,
    { ...grid, bottom: 0 },
    [mm(grid.width), mm(foldAt(grid) - aboveFold)],
    [topThird(grid, brief, false)],
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

async function setPages(
  brief: Brief,
  grid: Grid,
  size: 'A4' | 'LETTER' | [number, number],
  parts: readonly ReactNode[],
): Promise<SetPages> {
  let pages = 0
  const counter = createElement(Text, {
    fixed: true,
    style: { position: 'absolute', left: 0, top: 0 },
    render: ({ totalPages }: { totalPages?: number }) => {
      pages = totalPages ?? pages
      return ''
    },
  })
  const style = {
    fontFamily: await openFonts(JSON.stringify(brief)),
    // The typesetter counts a ligature as one letter and breaks the next line as many letters too late.
    fontFeatureSettings: { liga: false },
    paddingTop: mm(grid.top),
    paddingBottom: mm(grid.bottom),
    paddingHorizontal: mm(grid.side),
  }
  const document = createElement(
    Document,
    {
      title: brief.title,
      language: brief.lang,
      creator: 'Groundwork',
      producer: 'Groundwork',
      // The day in the file is the brief's own, so that the same brief gives the same bytes.
      creationDate: new Date(brief.prepared),
    },
    createElement(Page, { size, style }, counter, ...parts),
  )
  return { bytes: await renderToBuffer(document), pages }
}
