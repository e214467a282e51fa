import type { Styles } from '@react-pdf/renderer'
import type { Paper } from '../../core/model/brief.ts'

/** Measures and type of the printed brief. Sizes never change to make something fit: lines leave instead. */

export type Style = Styles[string]

/** Millimetres in points of 1/72 inch. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

export const ink = '#111111'
export const soft = '#4A4A4A'
export const blue = '#17406D'
export const rule = '#8C8C8C'
export const white = '#FFFFFF'

/** In millimetres. Letter is not A4 scaled: same sizes of type, smaller gaps. */
export type Grid = {
  readonly size: 'A4' | 'LETTER'
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly side: number
  /** Label column, two of it gutter. */
  readonly label: number
  /** Least gap between parts. */
  readonly gap: number
}

export const grids: Readonly<Record<Paper, Grid>> = {
  A4: { size: 'A4', width: 210, height: 297, top: 10, bottom: 9, side: 15, label: 31, gap: 1.7 },
  Letter: { size: 'LETTER', width: 215.9, height: 279.4, top: 8, bottom: 8, side: 16, label: 31, gap: 1.05 },
}

/** The first fold: parts one to five end here, so that a folded page shows no recommendation. */
export const foldAt = (grid: Grid): number => grid.height / 3

export const type = {
  account: { fontSize: 18, lineHeight: 1.15, fontWeight: 600, color: ink },
  opening: { fontSize: 12, lineHeight: 1.22, fontWeight: 600, color: ink },
  question: { fontSize: 11, lineHeight: 1.22, fontWeight: 600, color: ink },
  body: { fontSize: 9.5, lineHeight: 1.27, fontWeight: 400, color: ink },
  strong: { fontSize: 9.5, lineHeight: 1.27, fontWeight: 600, color: ink },
  quiet: { fontSize: 9.5, lineHeight: 1.27, fontWeight: 400, color: soft },
  label: { fontSize: 9.5, lineHeight: 1.27, fontWeight: 600, color: blue },
  tag: { fontSize: 9.5, lineHeight: 1.2, fontWeight: 600 },
  source: { fontSize: 8, lineHeight: 1.28, fontWeight: 400, color: soft },
} satisfies Record<string, Style>
