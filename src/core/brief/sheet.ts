import type { Brief } from '../model/brief.ts'
import type { Instant } from '../model/time.ts'

/** Words of one look, and the numbers of the sources that prove them. */
export type Piece = {
  readonly words: string
  readonly look?: 'strong' | 'quiet'
  readonly cites?: readonly number[]
}

/** A line of a part: a paragraph, an entry of a list, or a line to write on. */
export type SheetLine =
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  /** `boxes`: what to fill in behind it, a box each ("A", "B", "C"). */
  | {
      readonly kind: 'item'
      readonly number?: number
      readonly pieces: readonly Piece[]
      readonly boxes?: readonly string[]
    }
  | { readonly kind: 'write'; readonly pieces: readonly Piece[] }

/**
 * A page as the lines every format but the PDF is written from: so each says the same. Words are as they came and have to be
 * escaped by the format.
 */
export type Sheet = {
  readonly lang: string
  /** Of the document: no recommendation in it. */
  readonly title: string
  readonly prepared: Instant
  /** The program that made it, for the file's own data; empty on a page that names nobody's tool. */
  readonly creator: string
  readonly heading: string
  /** `INTERNAL`, or nothing. */
  readonly stamp: string
  /** What stands below the heading, on one line. */
  readonly under: readonly string[]
  readonly parts: readonly { readonly label: string; readonly lines: readonly SheetLine[] }[]
  readonly sourcesTitle: string
  readonly savedLabel: string
  readonly sources: Brief['sources']
  readonly foot: string
}

export const piece = (words: string): Piece => ({ words })
export const strong = (words: string): Piece => ({ words, look: 'strong' })
export const quiet = (words: string): Piece => ({ words, look: 'quiet' })
/** A run of a brief as a piece of a sheet. */
export const cited = ({ t, r = [] }: { readonly t: string; readonly r?: readonly number[] | undefined }): Piece =>
  r.length > 0 ? { words: t, cites: r } : { words: t }

export const paragraph = (...pieces: readonly Piece[]): SheetLine => ({ kind: 'text', pieces })
export const item = (...pieces: readonly Piece[]): SheetLine => ({ kind: 'item', pieces })
