import type { HtmlElement } from './html-tree.ts'
import { closest } from './html-tree.ts'
import type { FlowBlock } from './page-flow.ts'

/** The headline pulls the choice towards the text that stands with it. */
const HEADLINE = 200
const LIST_ITEM: ReadonlySet<string> = new Set(['li'])

export type ArticleBody = {
  readonly container: HtmlElement
  /** Share of the page's running text that stands in the container, 0 to 1. */
  readonly share: number
  /** Characters of running text in it. */
  readonly characters: number
}

/** `close`: the page is known to be an article, so a second stretch of text is another story; `wide`: it may be its second half. */
export type Closeness = 'close' | 'wide'
/** Share of the largest stretch of text that the second may have and still be left out; tried on saved articles. */
const RIVAL = { close: 0.35, wide: 0.2 } as const

/** Lines shorter than this are rarely running text (in either German or English). */
const RUNNING = 60

/**
 * Finds the element that holds the article: from the root down, always into the child with nearly all of the running
 * text, until the text spreads over several children.
 */
export function findArticleBody(blocks: readonly FlowBlock[], closeness: Closeness): ArticleBody | null {
  const weights = new Map<HtmlElement, number>()
  let total = 0
  let root: HtmlElement | null = null
  const cards = findCards(blocks)
  for (const block of blocks) {
    const weight = runningWeight(block)
    if (weight === 0 || cards.has(closest(block.element, CARD) ?? block.element)) continue
    total += weight
    for (let at: HtmlElement | null = block.element; at; at = at.parent) {
      weights.set(at, (weights.get(at) ?? 0) + weight)
      root = at
    }
  }
  if (!root || total === 0) return null
  const container = descend(root, weights, closeness)
  const inside = weights.get(container) ?? 0
  const headlines = blocks.some((block) => isHeadline(block) && isInside(block.element, container)) ? HEADLINE : 0
  return { container, share: inside / total, characters: inside - headlines }
}

export function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === container) return true
  return false
}

/** Chinese, Japanese and Korean say in one character what takes two or three elsewhere. */
function lengthOf(text: string): number {
  return text.length < RUNNING && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)
    ? text.length * 2.5
    : text.length
}

const CARD: ReadonlySet<string> = new Set(['article', 'li'])
/** More text than this under a linked heading is a story, not a teaser of one. */
const TEASER = 1_000

/** A list of teasers has more. */
const FEW = 3

/** The teasers of other stories: a short article whose heading leads elsewhere. */
function findCards(blocks: readonly FlowBlock[]): ReadonlySet<HtmlElement> {
  const cards = new Set<HtmlElement>()
  for (const { type, level, linkChars, text, element } of blocks) {
    if (type !== 'heading' || level < 2 || linkChars < text.length * 0.8) continue
    const card = closest(element, CARD)
    if (card && card.textLength < TEASER) cards.add(card)
  }
  return cards.size < FEW ? new Set() : cards
}

const isHeadline = (block: FlowBlock): boolean =>
  block.type === 'heading' && block.level === 1 && block.region === 'main' && !block.furniture

function runningWeight(block: FlowBlock): number {
  if (isHeadline(block)) return HEADLINE
  if (block.furniture || block.type === 'heading' || block.type === 'table-row') return 0
  if (lengthOf(block.text) < RUNNING || block.linkChars > block.text.length * 0.5) return 0
  const running = block.text.length - block.linkChars
  if (block.type !== 'list-item') return running
  // a list item counts less, and one with a linked headline is a teaser
  const item = closest(block.element, LIST_ITEM)
  return item && item.linkLength > item.textLength * 0.2 ? 0 : running * 0.4
}

function descend(root: HtmlElement, weights: ReadonlyMap<HtmlElement, number>, closeness: Closeness): HtmlElement {
  let at = root
  for (;;) {
    const { best, second } = heaviest(at, weights)
    if (!best) return at
    const here = weights.get(at) ?? 0
    const most = weights.get(best) ?? 0
    const next = second ? (weights.get(second) ?? 0) : 0
    if (isLeaf(best)) return at
    const clear = most >= here * 0.85 || (most >= here * 0.5 && next <= most * RIVAL[closeness] && !alike(best, second))
    if (!clear) return at
    at = best
  }
}

/** A container is never a paragraph. */
function isLeaf(element: HtmlElement): boolean {
  return ['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'span', 'font', 'b', 'strong', 'a', 'em', 'i', 'tr'].includes(
    element.tag,
  )
}

/** Siblings of the same make are sections of one text. */
function alike(one: HtmlElement, other: HtmlElement | undefined): boolean {
  return other !== undefined && one.tag === other.tag && one.tag !== 'td' && one.attrs['class'] === other.attrs['class']
}

function heaviest(element: HtmlElement, weights: ReadonlyMap<HtmlElement, number>) {
  let best: HtmlElement | undefined
  let second: HtmlElement | undefined
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const weight = weights.get(child) ?? 0
    if (weight === 0) continue
    if (!best || weight > (weights.get(best) ?? 0)) {
      second = best
      best = child
    } else if (!second || weight > (weights.get(second) ?? 0)) {
      second = child
    }
  }
  return { best, second }
}
