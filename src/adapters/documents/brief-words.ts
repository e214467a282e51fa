import { Link, Text, View } from '@react-pdf/renderer'
import { type ReactElement, type ReactNode, createElement } from 'react'
import type { Brief, Run } from '../../core/model/brief.ts'
import { breakWord } from './break-words.ts'
import { type Grid, type Style, blue, mm, type } from './brief-look.ts'

export type BriefSource = Brief['sources'][number]

/** The typesetter's infinity: without it every change of style inside a word ("2027 [3].") is a place for a hyphen. */
const neverHyphenate = 10_000

/** A paragraph. */
export function text(style: Style, ...children: ReactNode[]): ReactElement {
  return createElement(Text, { style, hyphenationPenalty: neverHyphenate, hyphenationCallback: breakWord }, ...children)
}

/** A run of another style inside a paragraph. */
export function span(style: Style, words: string): ReactElement {
  return createElement(Text, { style }, words)
}

export const bold = (words: string): ReactElement => span({ fontWeight: 600 }, words)

/** Label left, words right: the two columns of the page. Gap above in millimetres. */
export function row(grid: Grid, left: ReactNode[], right: ReactNode[], gap: number = grid.gap): ReactElement {
  return createElement(
    View,
    { style: { flexDirection: 'row', marginTop: mm(gap) } },
    createElement(View, { style: { width: mm(grid.label), paddingRight: mm(2) } }, ...left),
    createElement(View, { style: { flex: 1 } }, ...right),
  )
}

export const label = (words: string): ReactElement => text(type.label, words)

/** The address of a source that may be opened: http and https, no user name in it. */
export function openable(source: BriefSource | undefined): string | undefined {
  const address = source?.href
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  return web && url.username === '' && url.password === '' ? url.href : undefined
}

/** Words with their reference numbers behind them, each a link to its source where there is one. */
export function runs(list: readonly Run[], sources: readonly BriefSource[]): ReactNode[] {
  return list.flatMap(({ t, r = [] }) => [t, ...r.flatMap((n) => reference(n, sources))])
}

function reference(n: number, sources: readonly BriefSource[]): ReactNode[] {
  const style: Style = { fontSize: 8, fontWeight: 600, color: blue, textDecoration: 'none' }
  const address = openable(sources.find((source) => source.n === n))
  const number = `[${n}]`
  // A no-break space keeps the number with the words it proves.
  return ['\u00A0', address ? createElement(Link, { src: address, style }, number) : span(style, number)]
}
