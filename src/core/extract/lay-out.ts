import type { Block } from '../model/document.ts'
import { pageOfElement } from './documents/document-hints.ts'
import type { FlowBlock } from './page-flow.ts'

/** Puts the lines together to the canonical text and gives every block its place and the headings above it. */
export function layOut(
  lines: readonly FlowBlock[],
  hasPages: boolean,
): { readonly text: string; readonly blocks: Block[] } {
  const blocks: Block[] = []
  const texts: string[] = []
  let above: { level: number; text: string }[] = []
  let start = 0
  for (const line of lines) {
    const end = start + line.text.length
    if (line.type === 'heading') above = above.filter((heading) => heading.level < line.level)
    blocks.push({
      type: line.type,
      ...(line.type === 'heading' ? { level: line.level } : {}),
      start,
      end,
      ...(hasPages ? pageOfElement(line.element) : {}),
      headings: above.map((heading) => heading.text),
    })
    if (line.type === 'heading') above = [...above, { level: line.level, text: line.text }]
    texts.push(line.text)
    start = end + 1
  }
  return { text: texts.join('\n'), blocks }
}
