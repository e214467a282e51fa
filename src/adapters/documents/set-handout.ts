import { View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import { handoutFoot, handoutFor, handoutLabels, upperFirst } from '../../core/brief/handout/handout-sheet.ts'
import type { Paper } from '../../core/model/brief.ts'
import type { Handout } from '../../core/model/handout.ts'
import { type Grid, type Style, grids, ink, mm, rule, soft, type } from './brief-look.ts'
import { sourcesPart } from './brief-sources.ts'
import { bold, row, runs, span, text } from './brief-words.ts'
import { type SetPages, setPages } from './set-pages.ts'

/** Larger than the brief: it is read across a table. */
const body: Style = { fontSize: 11, lineHeight: 1.34, fontWeight: 400, color: ink }
/** Between parts, in millimetres. */
const gaps = { A4: 7, Letter: 5.6 } as const satisfies Record<Paper, number>
/** First columns, in millimetres: the clock, a day, a number. */
const columns = { clock: 13, day: 25, number: 6 } as const

/** The page to leave, on as many pages as it takes. */
export function setHandout(handout: Handout, paper: Paper): Promise<SetPages> {
  const grid = grids[paper]
  const made = { title: handout.title, lang: handout.lang, prepared: handout.prepared, by: 'PDF' }
  return setPages(made, handout, grid, grid.size, (printed) => [
    header(printed),
    ...partsOf(grid, printed, gaps[paper]),
    createElement(View, { style: { flexGrow: 1 } }),
    sourcesPart({ sources: printed.sources, sourcesTitle: 'Sources', colophon: handoutFoot(printed) }),
  ])
}

const header = (handout: Handout): ReactElement =>
  createElement(
    View,
    { style: { borderBottomWidth: 1.2, borderBottomColor: ink, paddingBottom: mm(2) } },
    text({ fontSize: 20, lineHeight: 1.25, fontWeight: 600, color: ink }, handout.title),
    text(body, handoutFor(handout)),
  )

function partsOf(grid: Grid, handout: Handout, gap: number): ReactElement[] {
  const { agenda, said, idea, unclear, steps, questions, sources } = handout
  const part = (label: string, lines: ReactElement[]): ReactElement[] =>
    lines.length > 0 ? [row(grid, [text({ ...type.label, marginTop: 1.6 }, label)], lines, gap)] : []
  return [
    ...part(handoutLabels.purpose, [text(body, handout.purpose)]),
    ...part(
      handoutLabels.agenda,
      agenda.map(({ at, t }) =>
        at === '' ? text(body, t) : beside(columns.clock, at, { fontWeight: 600 }, text(flex, t)),
      ),
    ),
    ...part(
      handoutLabels.said,
      said.map(({ d, t, r }) => beside(columns.day, d, { color: soft }, text(flex, ...runs([{ t, r }], sources)))),
    ),
    ...part(handoutLabels.idea, idea === null ? [] : ideaLines(idea)),
    ...part(handoutLabels.unclear, [...unclear.map(({ t }) => text(body, t)), ...linesToWriteOn()]),
    ...part(
      handoutLabels.steps,
      steps.map(({ t, typically }, i) =>
        beside(
          columns.number,
          `${i + 1}`,
          { color: soft },
          text(flex, t, ...(typically === '' ? [] : [span({ color: soft }, ` ${upperFirst(typically)}.`)])),
        ),
      ),
    ),
    ...part(handoutLabels.questions, questions.length > 0 ? [suppliers(), ...questions.map(({ t }) => asked(t))] : []),
  ]
}

const flex: Style = { ...body, flex: 1 }

const beside = (width: number, key: string, look: Style, words: ReactElement): ReactElement =>
  createElement(
    View,
    { style: { flexDirection: 'row' } },
    text({ ...body, ...look, width: mm(width), flexShrink: 0 }, key),
    words,
  )

const ideaLines = ({ head, t }: NonNullable<Handout['idea']>): ReactElement[] => [
  ...(head === '' ? [] : [text(body, bold(head))]),
  text(body, t),
]

/** Two lines for what we got wrong. */
const linesToWriteOn = (): ReactElement[] => [
  createElement(
    View,
    { style: { borderBottomWidth: 0.4, borderBottomColor: rule, marginTop: mm(2.4) } },
    text(type.quiet, handoutLabels.correct),
  ),
  createElement(View, { style: { height: mm(7.5), borderBottomWidth: 0.4, borderBottomColor: rule } }),
]

const suppliers = (): ReactElement =>
  text({ ...type.quiet, textAlign: 'right' }, `Suppliers ${handoutLabels.suppliers.join(', ')}`)

/** A question, and a box for the answer of each supplier. */
const asked = (words: string): ReactElement =>
  createElement(
    View,
    { style: { flexDirection: 'row', alignItems: 'center', marginTop: mm(1.4) } },
    text(flex, words),
    ...handoutLabels.suppliers.map(() =>
      createElement(View, {
        style: {
          width: mm(8),
          height: mm(5.2),
          flexShrink: 0,
          borderWidth: 0.8,
          borderColor: soft,
          marginLeft: mm(2),
        },
      }),
    ),
  )
