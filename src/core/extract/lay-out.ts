import type { Block } from '../model/document.ts'
import { pageOfElement } from './documents/document-hints.ts'
import type { FlowBlock } from './page-flow.ts'

/** What stands over a block is copied to it, so a heading as long as a page would make a result of as many pages as there are blocks below. */
const longestHeading = 300
/** Characters of all headings over all blocks. The longest of 700 saved pages needs a tenth. */
const mostOfHeadings = 4_000_000

/** Puts the lines together to the canonical text and gives every block its place and the headings above it. */
export function layOut(
  lines: readonly FlowBlock[],
  hasPages: boolean,
): { readonly text: string; readonly blocks: Block[] } {
  const blocks: Block[] = []
  const texts: string[] = []
  let above: { level: number; text: string }[] = []
  let start = 0
  let left = mostOfHeadings
  for (const line of lines) {
    const end = start + line.text.length
    if (line.type === 'heading') above = above.filter((heading) => heading.level < line.level)
    left -= above.reduce((sum, { text }) => sum + text.length, 0)
    blocks.push({
      type: line.type,
      ...(line.type === 'heading' ? { level: line.level } : {}),
      start,
      end,
      ...(hasPages ? pageOfElement(line.element) : {}),
      headings: left < 0 ? [] : above.map((heading) => heading.text),
    })
    if (line.type === 'heading') above = [...above, { level: line.level, text: line.text.slice(0, longestHeading) }]
    texts.push(line.text)
    start = end + 1
  }
  return { text: texts.join('\n'), blocks }
}
