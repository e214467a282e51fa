import layoutDocument from '@react-pdf/layout'
import { Document, Font, Page, View, pdf } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { PageStyle } from './set-pages.ts'
import { type Part, type Piece, stackHeight } from './stack-height.ts'

/** Heights of parts, in points, by laying each piece of them out once. */
export type Ruler = { heightOf(parts: readonly unknown[], width: number): Promise<number> }

/** What it is asked of here; its own type leaves the fonts out. */
const layOut: (document: DocumentNode, fonts: typeof Font) => ReturnType<typeof layoutDocument> = layoutDocument
type DocumentNode = Parameters<typeof layoutDocument>[0]

/** What is asked of a document in the making, which the library leaves untyped. */
type Typesetting = { readonly container: { readonly document: DocumentNode } }

/** Measures as the typesetter sets, without drawing: drawing and the letters of a file cost more than laying out. */
export function createRuler(style: PageStyle): Ruler {
  const known = new Map<string, number>()
  return {
    async heightOf(parts, width) {
      const missing = new Map<string, Piece>()
      stackHeight(parts, width, (piece) => {
        const key = keyOf(piece)
        if (!known.has(key)) missing.set(key, piece)
        return 0
      })
      const heights = missing.size > 0 ? await measure([...missing.values()], style) : []
      for (const [index, key] of [...missing.keys()].entries()) known.set(key, heights[index] ?? 0)
      return stackHeight(parts, width, (piece) => known.get(keyOf(piece)) ?? 0)
    },
  }
}

/** What a piece looks like: its functions are the same wherever its words are. */
const keyOf = ({ part, width }: Piece): string => `${width} ${JSON.stringify([part.type, part.props])}`

async function measure(pieces: readonly Piece[], style: PageStyle): Promise<readonly number[]> {
  const boxes = pieces.map(({ part, width }) => createElement(View, { style: { width } }, elementOf(part)))
  const page = createElement(Page, { size: [longest, longest], wrap: false, style }, ...boxes)
  const made: Typesetting = pdf(createElement(Document, {}, page))
  const [laidOut] = (await layOut(made.container.document, Font)).children
  return (laidOut?.children ?? []).map(({ box }) => box?.height ?? 0)
}

/** Wider than any paper, and higher than what is measured at once, in points. */
const longest = 1_000_000

/** A part is an element seen from outside. */
const elementOf = (part: Part): ReactElement => part as ReactElement
