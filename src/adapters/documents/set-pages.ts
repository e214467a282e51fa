import { Canvas, Document, Page, renderToBuffer } from '@react-pdf/renderer'
import { type ReactNode, createElement } from 'react'
import type { Brief } from '../../core/model/brief.ts'
import { openFonts } from './brief-fonts.ts'
import { type Grid, mm } from './brief-look.ts'
import { printableWords } from './printable-words.ts'

/** A set document, and how many pages it came to, as the typesetter counted them. */
export type SetPages = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Words that our fonts have no letters for, as they stood. */
  readonly unprinted: readonly string[]
}

/** What the file says of itself. `by`: the program that made it. */
export type Made = Pick<Brief, 'title' | 'lang' | 'prepared'> & { readonly by: string }

/**
 * Sets a page and all it runs over to.
 * @param words everything that stands on it, in any shape: the fonts are chosen by its letters
 * @param partsOf the page's parts, of the words as they can be printed
 */
export async function setPages<T>(
  made: Made,
  words: T,
  grid: Grid,
  size: 'A4' | 'LETTER' | [number, number],
  partsOf: (words: T) => readonly ReactNode[],
): Promise<SetPages> {
  const { families, missing } = await openFonts(JSON.stringify(words))
  const { value, unprinted } = printableWords(words, missing)
  let pages = 0
  // drawn once on each page; a text that asks how many there are would be laid out, and the page with it, twice more
  const counter = createElement(Canvas, {
    fixed: true,
    style: { position: 'absolute', left: 0, top: 0, width: 1, height: 1 },
    paint: () => {
      pages += 1
      return null
    },
  })
  const document = createElement(
    Document,
    {
      title: made.title,
      language: made.lang,
      creator: made.by,
      producer: made.by,
      // The day in the file is the page's own, so that the same page gives the same bytes.
      creationDate: new Date(made.prepared),
    },
    createElement(Page, { size, style: pageStyle(grid, families) }, counter, ...partsOf(value)),
  )
  return { bytes: await renderToBuffer(document), pages, unprinted }
}

export type PageStyle = ReturnType<typeof pageStyle>

/** What all words of a page have in common, and its margins. */
export const pageStyle = (grid: Grid, families: string[]) => ({
  fontFamily: families,
  // The typesetter counts a ligature as one letter and breaks the next line as many letters too late.
  fontFeatureSettings: { liga: false },
  paddingTop: mm(grid.top),
  paddingBottom: mm(grid.bottom),
  paddingHorizontal: mm(grid.side),
})
