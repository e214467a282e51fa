import { View } from '@react-pdf/renderer'
import { type ReactElement, type ReactNode, createElement } from 'react'
import type { Brief, Run } from '../../core/model/brief.ts'
import { type Grid, type } from './brief-look.ts'
import { problemsPart } from './brief-problems.ts'
import { bold, label, row, runs, text } from './brief-words.ts'

/** Parts six to fifteen, below the fold. Empty parts leave. */
export function partsBelow(grid: Grid, brief: Brief): ReactElement[] {
  const words = (list: readonly Run[]) => runs(list, brief.sources)
  const keyed = (key: string, list: readonly Run[]) => text(type.body, bold(key), ...words(list))
  const part = (name: string, lines: readonly ReactNode[]) =>
    lines.length > 0 ? [row(grid, labelLines(name), [...lines])] : []
  const paragraph = (list: readonly Run[]) => (list.length > 0 ? [text(type.body, ...words(list))] : [])
  const { recommendation } = brief
  return [
    ...part(
      'Recommendation',
      // a seller may take the page along without it
      recommendation.word === ''
        ? []
        : [keyed(`${recommendation.word} `, recommendation.why), keyed('Against: ', recommendation.against)],
    ),
    ...part(
      'Bring',
      brief.bring.map(({ k, t }) => keyed(`${k}: `, t)),
    ),
    ...part(
      'Know before you dial',
      brief.facts.map(({ d, t }) => (d ? keyed(`${d}  `, t) : text(type.body, ...words(t)))),
    ),
    ...part(
      'Their business',
      brief.business.length > 0
        ? [text(type.body, ...brief.business.flatMap(({ t }, i) => [i ? ' ' : '', ...words(t)]))]
        : [],
    ),
    ...(brief.problems.length > 0 ? [problemsPart(grid, brief)] : []),
    ...part('Urgency', paragraph(brief.urgency)),
    ...part('Fit', paragraph(brief.fit)),
    ...part(
      'People',
      brief.people.map(({ k, t }) => keyed(`${k} `, t)),
    ),
    ...part(
      'Do not',
      brief.donot.map(({ t }) => text(type.body, ...words(t))),
    ),
    ...part('Unknown', brief.unknown.length > 0 ? [text(type.body, brief.unknown.map(({ t }) => t).join(' '))] : []),
    ...part('Not shown', brief.dropped ? [text(type.body, brief.dropped)] : []),
  ]
}

/** The one label too long for its column stands on two lines, broken where it reads well. */
const labelLines = (name: string): ReactElement[] =>
  name === 'Know before you dial' ? [label('Know before'), label('you dial')] : [label(name)]

/** Spare height goes evenly between the parts. */
export const spread = (parts: readonly ReactElement[]): ReactElement =>
  createElement(View, { style: { flexGrow: 1, justifyContent: 'space-between' } }, ...parts, createElement(View, {}))
