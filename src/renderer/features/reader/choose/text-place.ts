import type { Range as Span } from '../segments.ts'

/** Blocks say by this where in the text they begin: `ReaderText` sets it. */
const blocksIn = (section: HTMLElement): readonly HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>('[data-start]'),
]
const startOf = (block: HTMLElement): number => Number(block.dataset['start'])

/** The offsets in the page's text that a range of the window covers; null where it touches no text of the page. */
export function spanOf(range: Range, section: HTMLElement): Span | null {
  const touched = blocksIn(section).filter((block) => range.intersectsNode(block))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? startOf(first)
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? startOf(last) + (last.textContent?.length ?? 0)
  return start < end ? { start, end } : null
}

/** A block's text nodes are the slice of the page's text, unit for unit. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number | null {
  if (!block.contains(node)) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return startOf(block) + before.toString().length
}

/** The range of the window that covers these offsets; null while the page is not drawn so. */
export function rangeAt({ start, end }: Span, section: HTMLElement): Range | null {
  const blocks = blocksIn(section)
  const from = pointAt(blocks, start, false)
  const to = pointAt(blocks, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** The place of an offset; at the seam of two nodes an end belongs to the one before. */
function pointAt(blocks: readonly HTMLElement[], offset: number, isEnd: boolean) {
  const block = blocks.findLast((one) => (isEnd ? startOf(one) < offset : startOf(one) <= offset))
  if (!block) return null
  let left = offset - startOf(block)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (isEnd ? left <= length : left < length) return { node, offset: left }
    left -= length
  }
  return null
}

/** Where in the text the part begins that is in sight. */
export function offsetInSight(section: HTMLElement): number {
  const top = section.getBoundingClientRect().top
  const block = blocksIn(section).find((one) => one.getBoundingClientRect().bottom > top + 8)
  return block ? startOf(block) : 0
}
