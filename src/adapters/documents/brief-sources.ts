import { Link, View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { Brief } from '../../core/model/brief.ts'
import { blue, ink, mm, type } from './brief-look.ts'
import { type BriefSource, openable, span, text } from './brief-words.ts'

/** As wide as a figure: numbers and days stand below one another. */
const figureSpace = '\u2007'
/** Number and date, in millimetres: enough for "[1]  12 Nov 2026", and for each digit more. */
const dateColumn = 23.5
const figure = 1.65

/** Part sixteen: each source on a line, and how the page came about. */
export function sourcesPart(brief: Pick<Brief, 'sources' | 'sourcesTitle' | 'colophon' | 'savedLabel'>): ReactElement {
  const digits = brief.sources.length > 99 ? 5 : brief.sources.length > 9 ? 4 : 3
  return createElement(
    View,
    { style: { marginTop: mm(2.2), borderTopWidth: 0.6, borderTopColor: ink, paddingTop: mm(1) } },
    brief.sources.length > 0 && text({ ...type.label, marginBottom: mm(0.4) }, brief.sourcesTitle),
    ...brief.sources.map((source) => sourceLine(source, digits, brief.savedLabel ?? 'saved')),
    brief.colophon && text({ ...type.source, marginTop: mm(1) }, brief.colophon),
  )
}

function sourceLine(source: BriefSource, digits: number, savedLabel: string): ReactElement {
  const address = openable(source)
  const day = /^\d /.test(source.published) ? `${figureSpace}${source.published}` : source.published
  return createElement(
    View,
    { style: { flexDirection: 'row' } },
    // Number and date are one text: columns further apart than this are read as columns by screen readers too.
    text(
      { ...type.source, fontWeight: 600, color: ink, width: mm(dateColumn + (digits - 3) * figure), flexShrink: 0 },
      span({ color: blue }, `[${source.n}]`.padStart(digits, figureSpace)),
      `\u00A0\u00A0${day}`,
    ),
    text(
      { ...type.source, flex: 1 },
      source.old && span({ fontWeight: 600, color: ink }, 'Old: '),
      span({ color: ink }, `${source.title}  `),
      address
        ? createElement(Link, { src: address, style: { color: blue, textDecoration: 'none' } }, source.where)
        : source.where,
      source.fetched && `  ${savedLabel} ${source.fetched}`,
    ),
  )
}
