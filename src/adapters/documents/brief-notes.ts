import { Canvas, View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import { type Grid, mm, rule } from './brief-look.ts'
import { label } from './brief-words.ts'

/** What handwriting needs, in millimetres. */
const lineHeight = 8.5
/** White between the last line and the sources, in millimetres. */
const belowLast = 3
/** Fewer lines are no place for notes. */
const leastLines = 3

/** The few drawing calls that are used of the painter, which the library leaves untyped. */
type Painter = {
  lineWidth(width: number): Painter
  strokeColor(colour: string): Painter
  moveTo(x: number, y: number): Painter
  lineTo(x: number, y: number): Painter
  stroke(): Painter
}

/** The rest of the sheet, ruled to write on: room instead of filler on a page with little to say. */
export function notesPart(grid: Grid): ReactElement {
  return createElement(
    View,
    { style: { flexGrow: 1, flexDirection: 'row', marginTop: mm(3 + grid.gap) } },
    createElement(View, { style: { width: mm(grid.label), paddingRight: mm(2) } }, label('Your notes')),
    createElement(Canvas, {
      style: { flexGrow: 1, minHeight: mm(lineHeight * leastLines + belowLast) },
      paint: (painter: Painter, width: number, height: number) => {
        const end = height - mm(belowLast)
        painter.lineWidth(0.4).strokeColor(rule)
        for (let y = mm(lineHeight); y <= end; y += mm(lineHeight)) painter.moveTo(0, y).lineTo(width, y).stroke()
        return null
      },
    }),
  )
}
