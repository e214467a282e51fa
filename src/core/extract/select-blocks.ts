import type { ArticleBody } from './article-body.ts'
import { isInside } from './article-body.ts'
import { lineReason } from './article-lines.ts'
import { isContactLine } from './contact-lines.ts'
import { textKey } from './fold-text.ts'
import type { FlowBlock } from './page-flow.ts'
import type { RemovalReason } from './furniture-names.ts'
import type { SiteContext } from './site-context.ts'
import { isFurniture, isKnownLine } from './site-context.ts'
import { isContent, lineKey } from './site-lines.ts'

export type Selection = {
  readonly kept: readonly FlowBlock[]
  readonly removed: readonly { readonly reason: RemovalReason; readonly block: FlowBlock }[]
}

type Page = {
  readonly url: string
  readonly title: string
  /** The first heading of the first level. */
  readonly headline: FlowBlock | null
  /** The body of an article: everything around it goes. */
  readonly body: ArticleBody | null
  /** Lines of the article that stand outside its body. */
  readonly lead: ReadonlySet<FlowBlock>
  readonly site: SiteContext | null
}

/** Decides, line by line, what belongs to what the page says. Every line that goes has a reason. */
export function selectBlocks(blocks: readonly FlowBlock[], page: Page): Selection {
  const { body } = page
  const kept: FlowBlock[] = []
  const removed: { reason: RemovalReason; block: FlowBlock }[] = []
  const said = new Set<string>()
  const counts = page.site ? timesInContent(blocks) : NONE
  let opening = true
  for (const [i, block] of blocks.entries()) {
    const reason =
      (page.site && repeatedReason(blocks, i, counts, page.url, page.site)) ??
      furnitureReason(block, page) ??
      (body ? articleReason(block, body, opening) : linkReason(block))
    const rescue = reason !== null && isRescued(block, reason, page)
    const duplicate = duplicateReason(block, said, rescue)
    if (duplicate || (reason && !rescue)) removed.push({ reason: duplicate ?? reason ?? 'duplicate', block })
    else {
      kept.push(block)
      said.add(block.text)
      if (block.type !== 'heading' && block.text.length >= SENTENCE) opening = false
    }
  }
  return { kept: page.body ? withoutLooseEnds(kept, removed) : kept, removed }
}

const NONE: ReadonlyMap<string, number> = new Map()

function timesInContent(blocks: readonly FlowBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (!isContent(block)) continue
    const key = lineKey(block.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function repeatedReason(
  blocks: readonly FlowBlock[],
  i: number,
  counts: ReadonlyMap<string, number>,
  url: string,
  site: SiteContext,
): RemovalReason | null {
  const block = blocks[i]
  if (!block) return null
  const near = (at: number) => (blocks[at] ? lineKey(blocks[at].text) : undefined)
  const times = counts.get(lineKey(block.text)) ?? 0
  return isFurniture(site, url, { block, before: near(i - 1), after: near(i + 1), times }) ? 'repeated' : null
}

function furnitureReason(block: FlowBlock, page: Page): RemovalReason | null {
  const { furniture } = block
  if (furniture && (page.body || furniture.when === 'always')) return furniture.reason
  // with no other page to compare, a sidebar is more often furniture than not
  if (furniture && !page.site && (furniture.reason === 'sidebar' || furniture.reason === 'related'))
    return furniture.reason
  if (block.region === 'nav') return 'navigation'
  if (block.region === 'footer') return 'footer'
  if (block.region === 'header' && block.type !== 'heading' && (block.linkChars > 0 || block.text.length < 40))
    return 'header'
  return null
}

/** Shorter lines before the first sentence are its date and writer. */
const SENTENCE = 100

function articleReason(block: FlowBlock, body: ArticleBody, opening: boolean): RemovalReason | null {
  if (!isInside(block.element, body.container)) return 'outside-article'
  if (block.linkChars > block.text.length * 0.8 && block.text.length < 200) return 'link-list'
  return lineReason(block, body, opening)
}

function linkReason(block: FlowBlock): RemovalReason | null {
  return block.region === 'aside' && block.linkChars > block.text.length * 0.8 ? 'link-list' : null
}

function duplicateReason(block: FlowBlock, said: ReadonlySet<string>, rescue: boolean): RemovalReason | null {
  if (block.text.length < 60 && !rescue) return null
  return said.has(block.text) ? 'duplicate' : null
}

/** The headline stays, wherever it stands, and so do the lines that belong to this page and ways to reach the company. */
function isRescued(block: FlowBlock, reason: RemovalReason, page: Page): boolean {
  if (page.lead.has(block)) return true
  if (block.type === 'heading' && block.region !== 'nav' && block.region !== 'footer' && reason !== 'repeated') {
    if (block === page.headline || textKey(block.text) === textKey(page.title)) return true
  }
  if (reason === 'footer' && page.site && isOwnFooter(block, page.site)) return true
  if (page.site?.lines[lineKey(block.text)]?.at.includes(page.url) && reason !== 'hidden' && reason !== 'form')
    return true
  if (page.body || reason === 'repeated' || !isContactLine(block.text)) return false
  return (
    reason === 'footer' || reason === 'sidebar' || reason === 'header' || reason === 'navigation' || reason === 'share'
  )
}

/** What only this page's footer says is no furniture of the site. */
function isOwnFooter(block: FlowBlock, site: SiteContext): boolean {
  return site.pages >= ENOUGH && !isKnownLine(site, block.text) && block.linkChars < block.text.length * 0.8
}

/** Fewer pages show too little of what a site repeats. */
const ENOUGH = 5

/** Headings that lost all that stood below them at the end of an article. */
function withoutLooseEnds(
  kept: FlowBlock[],
  removed: { reason: RemovalReason; block: FlowBlock }[],
): readonly FlowBlock[] {
  let end = kept.length
  while (end > 1 && kept[end - 1]?.type === 'heading') end -= 1
  for (const block of kept.slice(end)) removed.push({ reason: 'related', block })
  return kept.slice(0, end)
}
