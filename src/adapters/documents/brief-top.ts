import { View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { Brief } from '../../core/model/brief.ts'
import { type Grid, foldAt, ink, mm, rule, soft, type, white } from './brief-look.ts'
import { label, row, runs, span, text } from './brief-words.ts'

/** Gap between questions, in millimetres: there is room for wider ones where there is no "why now" above them. */
const questionGap = { close: 0.5, wide: 3.4 }

/**
 * Parts one to five: all a seller needs in the last thirty seconds, above the fold.
 * @param stretch to the fold; off while measuring how high it is by itself
 */
export function topThird(grid: Grid, brief: Brief, stretch: boolean): ReactElement {
  const { since = [], why = [], opening = '', sources } = brief
  const roomy = why.length === 0 && opening === '' && brief.ask.length <= 3
  return createElement(
    View,
    { style: stretch ? { minHeight: mm(foldAt(grid) - grid.top) } : {} },
    header(brief),
    row(grid, [label('Objective')], [brief.objective ? text(type.strong, brief.objective) : lineToWriteOn()]),
    since.length > 0 &&
      row(grid, [label(brief.sinceLabel ?? 'Since last time')], [text(type.body, ...runs(since, sources))]),
    (why.length > 0 || opening !== '') &&
      row(
        grid,
        [label('Why now')],
        [
          why.length > 0 && text(type.body, ...runs(why, sources)),
          opening !== '' && text({ ...type.opening, marginTop: mm(0.6) }, `“${opening}”`),
        ],
      ),
    ...brief.ask.map((_, index) => question(grid, brief, index, roomy ? questionGap.wide : questionGap.close)),
  )
}

function header(brief: Brief): ReactElement {
  const apart = { flexDirection: 'row', justifyContent: 'space-between' } as const
  const right = { flexDirection: 'row', alignItems: 'center', flexShrink: 0, marginLeft: mm(3) } as const
  return createElement(
    View,
    { style: { borderBottomWidth: 1.2, borderBottomColor: ink, paddingBottom: mm(1.3) } },
    createElement(
      View,
      { style: { ...apart, alignItems: 'center' } },
      text({ ...type.account, flex: 1 }, brief.account),
      createElement(View, { style: right }, text({ ...type.strong, marginRight: mm(3) }, brief.when), internal()),
    ),
    createElement(
      View,
      { style: { ...apart, marginTop: mm(0.6) } },
      text({ ...type.body, flex: 1 }, brief.who),
      text({ ...type.quiet, flexShrink: 0, marginLeft: mm(3) }, brief.oldest),
    ),
  )
}

const internal = (): ReactElement =>
  createElement(
    View,
    { style: { backgroundColor: ink, paddingHorizontal: 5, height: 14.5, justifyContent: 'center' } },
    text({ fontSize: 9.5, lineHeight: 1.1, fontWeight: 600, color: white, letterSpacing: 0.8 }, 'INTERNAL'),
  )

/** No objective yet: it is the seller's own to set, so there is a line for it. */
const lineToWriteOn = (): ReactElement =>
  createElement(View, { style: { height: mm(5), borderBottomWidth: 0.4, borderBottomColor: rule } })

function question(grid: Grid, brief: Brief, index: number, gap: number): ReactElement {
  const asked = brief.ask[index]
  const stop = asked?.stop
    ? [text(type.body, span({ color: soft }, `${asked.tie}. Stop if: `), asked.stop)]
    : [text(type.quiet, `${asked?.tie ?? ''}.`)]
  return row(
    grid,
    index === 0 ? [label('Ask')] : [],
    [
      createElement(
        View,
        { style: { flexDirection: 'row' } },
        text({ ...type.question, width: mm(5.5) }, String(index + 1)),
        createElement(View, { style: { flex: 1 } }, text(type.question, asked?.q ?? ''), ...stop),
      ),
    ],
    index === 0 && gap < grid.gap ? grid.gap : gap,
  )
}
