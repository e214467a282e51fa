import type { Block } from '../../../contract/contract.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** A piece of a block's text: plain, used by another quote, or the words that are open. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly is: 'plain' | 'used' | 'open'
}

/** Cuts the text of a block where quotes begin and end. The open words win where quotes overlap. */
export function segmentsOf(
  text: string,
  block: Pick<Block, 'start' | 'end'>,
  used: readonly Range[],
  open: Range | null,
): readonly Segment[] {
  const inside = (range: Range) => range.start < block.end && range.end > block.start
  const touching = used.filter(inside)
  const here = open && inside(open) ? open : null
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of here ? [...touching, here] : touching) {
    cuts.add(Math.max(start, block.start))
    cuts.add(Math.min(end, block.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return merged(
    edges.slice(0, -1).map((start, i) => {
      const end = edges[i + 1] ?? block.end
      const covers = (range: Range) => range.start <= start && range.end >= end
      const is = here && covers(here) ? 'open' : touching.some(covers) ? 'used' : 'plain'
      return { start, text: text.slice(start, end), is }
    }),
  )
}

/** Neighbours of one kind become one piece, so that a mark is one element. */
function merged(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = []
  for (const segment of segments) {
    const last = out.at(-1)
    if (last?.is === segment.is) out[out.length - 1] = { ...last, text: last.text + segment.text }
    else out.push(segment)
  }
  return out
}

/** Quotes in the order they stand on the page, each place once. */
export function inPageOrder<T extends Range>(quotes: readonly T[]): readonly T[] {
  const places = new Map<string, T>()
  for (const quote of quotes) {
    const place = `${quote.start} ${quote.end}`
    if (!places.has(place)) places.set(place, quote)
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Where words stand in the text; null when they do not. */
export function rangeOf(text: string, words: string): Range | null {
  if (words === '') return null
  const exact = text.indexOf(words)
  const start = exact >= 0 ? exact : text.toLowerCase().indexOf(words.toLowerCase())
  return start < 0 ? null : { start, end: start + words.length }
}
