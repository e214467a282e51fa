import type { ArticleBody } from './article-body.ts'
import type { HtmlElement } from './html-tree.ts'
import type { FlowBlock } from './page-flow.ts'

/** A caption says in a sentence or three what a picture shows. */
const LONGEST = 320
/** What may stand beside it in its frame: the photographer, "enlarge". */
const BESIDE = 60

/** A frame that holds more of the article than this is the article. */
const SHARE = 0.4

/**
 * Whether a line is the caption of a picture: there is a frame around both with nearly nothing else in it. A paragraph
 * with a picture inside is still a paragraph.
 */
export function isCaption(block: FlowBlock, body: ArticleBody): boolean {
  if (block.type === 'heading' || block.text.length > LONGEST) return false
  for (let at: HtmlElement | null = block.element; at && at !== body.container; at = at.parent) {
    if (at.textLength > Math.min(block.text.length + BESIDE, body.characters * SHARE) || holdsHeading(at)) return false
    if (at.images > 0) return at.tag !== 'p' || block.text.length < BESIDE
  }
  return false
}

function holdsHeading(element: HtmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.tag))
}
