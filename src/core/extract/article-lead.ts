import type { ArticleBody } from './article-body.ts'
import { isInside } from './article-body.ts'
import { lineReason } from './article-lines.ts'
import { textKey } from './fold-text.ts'
import type { FlowBlock } from './page-flow.ts'

/** A lead is a sentence, not a rubric or a date; a heading has to be longer still to be one. */
const SENTENCE = 60
/** Lines between the headline and the body that are looked at; more than that is another part of the page. */
const MOST_BETWEEN = 40

/**
 * The lead of an article whose page sets it outside the body, between headline and first paragraph: running text that no
 * link and no name marks as something else.
 */
export function findLead(blocks: readonly FlowBlock[], body: ArticleBody, title: string): ReadonlySet<FlowBlock> {
  const start = blocks.findIndex((block) => isInside(block.element, body.container))
  const headline = blocks.slice(0, start).findLastIndex((block) => isHeadline(block, title))
  if (headline < 0 || start - headline > MOST_BETWEEN) return new Set()
  return new Set(
    blocks.slice(headline + 1, start).filter((block) => isLead(block) && lineReason(block, body, true) === null),
  )
}

function isHeadline(block: FlowBlock, title: string): boolean {
  if (block.type !== 'heading' || block.furniture?.when === 'always') return false
  if (block.region === 'nav' || block.region === 'footer') return false
  return block.level === 1 || textKey(block.text) === textKey(title)
}

function isLead(block: FlowBlock): boolean {
  if (block.furniture && block.furniture.reason !== 'related') return false
  if (block.furniture?.when === 'always' && block.type !== 'paragraph') return false
  if (block.region === 'nav' || block.region === 'footer' || block.region === 'aside') return false
  return block.text.length >= SENTENCE && block.linkChars < block.text.length * 0.3
}
