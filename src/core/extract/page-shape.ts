import { findDate } from './date-words.ts'
import type { FlowBlock } from './page-flow.ts'
import { isJobTitle } from './facts/job-titles.ts'
import { isPersonName } from './facts/person-names.ts'

/** Pairs of a person's name and, beside it, a title. */
export function countPeople(blocks: readonly FlowBlock[]): number {
  let count = 0
  for (let i = 0; i + 1 < blocks.length; i++) {
    const name = blocks[i]
    const title = blocks[i + 1]
    if (name && title && isPersonName(name.text) && isJobTitle(title.text)) count += 1
  }
  return count
}

/** Links with a date of their own in the same line or the one next to it. */
export function countDatedLinks(blocks: readonly FlowBlock[]): number {
  let count = 0
  for (const [i, block] of blocks.entries()) {
    if (block.linkChars < block.text.length * 0.6 || block.text.length < 15 || block.furniture?.when === 'always')
      continue
    const around = [blocks[i - 1], blocks[i + 1]]
    if (around.some((near) => near && near.text.length < 80 && findDate(near.text, true))) count += 1
  }
  return count
}
