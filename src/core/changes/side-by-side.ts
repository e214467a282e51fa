import type { Block, Document } from '../model/document.ts'
import type { Span } from './found-change.ts'
import { matchLines } from './match-lines.ts'
import { type PlacedWord, placedWords } from './rewording.ts'
import { steadyWords } from './steady-words.ts'
import { differingRuns } from './word-runs.ts'

/** One block of one version. `marks` are UTF-16 offsets into `text`: the words that the other version words differently. */
export type RowSide = Pick<Block, 'type' | 'level'> & { readonly text: string; readonly marks: readonly Span[] }

/**
 * A block of a page then and now. `passing`: only dates or counters differ; `moved`: the same words at another place, shown
 * where they stand now.
 */
export type VersionRow = {
  readonly state: 'same' | 'moved' | 'passing' | 'changed' | 'removed' | 'added'
  readonly before: RowSide | null
  readonly after: RowSide | null
}

/** More blocks than this are not set side by side. */
export const MOST_ROWS = 2000

type Line = ReturnType<typeof linesOf>[number]

/** Two versions of a page block by block, in the order of the newer one; what it no longer holds stands where it stood. */
export function sideBySide(before: Document, after: Document): readonly VersionRow[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const { same, reworded } = matchLines(old, now)
  const pairs = new Map([...same, ...reworded])
  const anchors = inOrder([...pairs].toSorted(([a], [b]) => a - b))
  const used = new Set(pairs.values())
  const left = old.flatMap((line, i) => (used.has(i) ? [] : [{ line, i }]))
  const rows: VersionRow[] = []
  const leave = (upTo: number): void => {
    while ((left[0]?.i ?? Number.POSITIVE_INFINITY) < upTo) {
      const gone = left.shift()
      if (gone)
        rows.push({ state: gone.line.key === '' ? 'passing' : 'removed', before: sideOf(gone.line), after: null })
    }
  }
  now.forEach((line, j) => {
    const i = pairs.get(j)
    const was = i === undefined ? undefined : old[i]
    if (i !== undefined && anchors.has(j)) leave(i)
    if (was) rows.push(pairOf(was, line, { reworded: reworded.has(j), moved: !anchors.has(j) }))
    else rows.push({ state: line.key === '' ? 'passing' : 'added', before: null, after: sideOf(line) })
  })
  leave(Number.POSITIVE_INFINITY)
  return rows.slice(0, MOST_ROWS)
}

function linesOf({ blocks, text }: Document) {
  return blocks.slice(0, MOST_ROWS).map(({ type, level, start, end }) => {
    const said = text.slice(start, end)
    const words = steadyWords(said)
    return { type, level, text: said, words, key: words.join(' ') }
  })
}

function pairOf(before: Line, after: Line, { reworded, moved }: { reworded: boolean; moved: boolean }): VersionRow {
  if (!reworded) {
    const state = moved ? 'moved' : before.text === after.text ? 'same' : 'passing'
    return { state, before: sideOf(before), after: sideOf(after) }
  }
  const [old, now] = [placedWords(before.text), placedWords(after.text)]
  const { gone, come } = differingRuns(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
  )
  return { state: 'changed', before: sideOf(before, marksOf(old, gone)), after: sideOf(after, marksOf(now, come)) }
}

function marksOf(words: readonly PlacedWord[], runs: readonly { start: number; end: number }[]): Span[] {
  return runs.flatMap(({ start, end }) => {
    const [first, last] = [words[start], words[end - 1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

const sideOf = ({ type, level, text }: Line, marks: readonly Span[] = []): RowSide => ({
  type,
  ...(level === undefined ? {} : { level }),
  text,
  marks,
})

/** Pairs that kept their order: a longest run of rising places before. The others moved. @param pairs by place after */
function inOrder(pairs: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([, before], at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < before) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = at
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) kept.add(pair[0])
  }
  return kept
}
