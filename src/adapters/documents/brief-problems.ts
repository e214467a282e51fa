import { View } from '@react-pdf/renderer'
import { type ReactElement, createElement } from 'react'
import type { Brief, Run } from '../../core/model/brief.ts'
import { type Grid, type Style, ink, mm, soft, type, white } from './brief-look.ts'
import { bold, label, row, runs, span, text } from './brief-words.ts'

type LikelyProblem = Brief['problems'][number]

/** Likely problems, each with both sides at equal weight. */
export function problemsPart(grid: Grid, brief: Brief): ReactElement {
  return createElement(
    View,
    {},
    ...brief.problems.map((problem, index) =>
      row(
        grid,
        index === 0 ? [label('Likely problems')] : [],
        [
          statement(problem),
          createElement(
            View,
            { style: { flexDirection: 'row' } },
            side({ word: 'For', basis: 10, key: 7.5, gutter: 3, grow: 1 }, problem.for, brief),
            against(problem.against, brief),
          ),
        ],
        index === 0 ? grid.gap : grid.gap * 0.9,
      ),
    ),
  )
}

function statement(problem: LikelyProblem): ReactElement {
  return createElement(
    View,
    { style: { flexDirection: 'row', alignItems: 'flex-start' } },
    tag(problem.sure),
    text(
      { ...type.body, flex: 1, marginLeft: mm(1.8), marginTop: beside },
      bold(`${problem.id}  ${problem.say}`),
      span({ color: soft }, ` ${problem.basis}`),
    ),
  )
}

/** Points that bring the first line to the middle of its tag, also where the statement takes two. */
const beside = (13.4 - 9.5 * 1.27) / 2

/** The ground gets thinner with the certainty, and the word is always inside: nothing is told by colour alone. */
const tagStyles: Readonly<Record<LikelyProblem['sure'], Style>> = {
  sure: { backgroundColor: ink, borderStyle: 'solid' },
  likely: { backgroundColor: white, borderStyle: 'solid' },
  'a hunch': { backgroundColor: white, borderStyle: 'dashed' },
}

function tag(sure: LikelyProblem['sure']): ReactElement {
  return createElement(
    View,
    { style: { ...tagStyles[sure], borderColor: ink, borderWidth: 0.9, width: mm(16.5), height: 13.4, flexShrink: 0 } },
    text({ ...type.tag, color: sure === 'sure' ? white : ink, marginTop: -0.4, textAlign: 'center' }, sure),
  )
}

/** Words that need no column of their own leave theirs to the other side. */
const aFewLetters = 16

function against(list: readonly Run[], brief: Brief): ReactElement {
  const few = list.reduce((sum, { t }) => sum + t.length, 0) <= aFewLetters
  return side({ word: 'Against', basis: few ? 42 : 7, key: 14.5, gutter: 0, grow: few ? 0 : 1 }, list, brief)
}

type Side = {
  readonly word: string
  readonly basis: number
  readonly key: number
  readonly gutter: number
  readonly grow: 0 | 1
}

function side({ word, basis, key, gutter, grow }: Side, list: readonly Run[], brief: Brief): ReactElement {
  return createElement(
    View,
    {
      style: { flexGrow: grow, flexShrink: grow, flexBasis: mm(basis), flexDirection: 'row', paddingRight: mm(gutter) },
    },
    text({ ...type.strong, width: mm(key), flexShrink: 0 }, word),
    text({ ...type.body, flex: 1 }, ...runs(list, brief.sources)),
  )
}
