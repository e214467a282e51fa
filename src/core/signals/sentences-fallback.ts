import type { Document } from '../model/document.ts'

/** Splits each block at full stops before a capital. */
export function sentencesOf(
  document: Document,
): readonly { text: string; start: number; end: number; blockIndex: number }[] {
  return document.blocks.flatMap((block, blockIndex) => {
    const text = document.text.slice(block.start, block.end)
    const found: { text: string; start: number; end: number; blockIndex: number }[] = []
    let from = 0
    for (const hit of text.matchAll(/(?<=[a-z0-9)"][.!?])\s(?=[A-Z"“])/g)) {
      found.push({
        text: text.slice(from, hit.index),
        start: block.start + from,
        end: block.start + hit.index,
        blockIndex,
      })
      from = hit.index + 1
    }
    if (from < text.length)
      found.push({ text: text.slice(from), start: block.start + from, end: block.end, blockIndex })
    return found
  })
}
