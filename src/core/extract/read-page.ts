import type { Block, Document } from '../model/document.ts'
import type { Link, PageKind } from '../model/page.ts'
import type { Result } from '../model/result.ts'
import { ok } from '../model/result.ts'
import type { ArticleBody } from './article-body.ts'
import { findArticleBody } from './article-body.ts'
import { findLead } from './article-lead.ts'
import { embeddedBoards } from './embedded-boards.ts'
import { readFacts } from './facts/read-facts.ts'
import { type DocumentHints, documentPublication, pageOfElement, singleKind } from './documents/document-hints.ts'
import { parseHtml } from './html-tree.ts'
import type { FlowBlock } from './page-flow.ts'
import { readFlow } from './page-flow.ts'
import type { RemovalReason } from './page-furniture.ts'
import { needsRendering } from './needs-rendering.ts'
import { pageKindOf } from './page-kind.ts'
import { languageOf } from './page-language.ts'
import { absolute, resolveLinks } from './page-links.ts'
import { authorOf, readMetadata, titleOf } from './page-metadata.ts'
import { publicationOf } from './publication-date.ts'
import { selectBlocks } from './select-blocks.ts'
import type { SiteContext } from './site-context.ts'
import { nameHints, nameOfPage } from './site-name.ts'
import { isKnownLine, isRepeated, isSharedTitle, lineKey, sameAddress } from './site-context.ts'

export type PageSource = {
  readonly url: string
  readonly html: string
  /** Response headers that tell what the site runs on, from `tellingHeaders`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The HTML was made by us of a document (a PDF, a mail): nothing of it is furniture, and `data-page` gives its pages. */
  readonly document?: DocumentHints
  /** Keeps a sample of every line that was left out, with the reason. */
  readonly explain?: boolean
}

export type RemovedLine = {
  readonly reason: RemovalReason
  /** Its first 120 characters. */
  readonly sample: string
  /** A repeated line: how many pages of the site carry it, and the address of the one that keeps it, if one does. */
  readonly pages?: number
  readonly keptAt?: string | null
}

export type PageReading = {
  readonly document: Document
  readonly links: readonly Link[]
  readonly canonicalUrl: string | null
  /** With `explain`: an entry for each line of the page that the text leaves out. */
  readonly removed?: readonly RemovedLine[]
}

/**
 * Reads what a page says out of its HTML. With a `site` the lines that stand on many pages are kept only where they
 * belong. Errors: `unreadable-page` when the page goes over the limits of the parser.
 */
export function readPage(source: PageSource, site: SiteContext | null = null): Result<PageReading> {
  const tree = parseHtml(source.html)
  if (!tree.ok) return tree
  const metadata = readMetadata(tree.value)
  const flow = readFlow(tree.value)
  const siteName = site?.name ?? nameOfPage(nameHints(source.url, metadata, flow.blocks))
  const headlines = headlinesOf(flow.blocks, site)
  const title = titleOf(
    metadata,
    headlines,
    siteName,
    (given) => site !== null && isSharedTitle(site, given),
    () => site?.linkTexts[sameAddress(source.url)] ?? boldLine(flow.blocks, site),
  )
  const byPage = (): PageKind =>
    pageKindOf({
      url: source.url,
      metadata,
      title,
      headlines,
      blocks: flow.blocks,
      own: site ? flow.blocks.filter((block) => !isKnownLine(site, block.text)) : flow.blocks,
      linkedUnder: site?.linkedUnder[sameAddress(source.url)] ?? [],
    })
  const kind = source.document ? (source.document.kind ?? singleKind(byPage())) : byPage()
  const body = source.document ? null : articleBodyOf(kind, flow.blocks, site)
  const headline = flow.blocks.find((block) => block.type === 'heading' && block.level === 1) ?? null
  const lead = body ? findLead(flow.blocks, body, title) : NO_LINES
  const { kept, removed } = source.document
    ? { kept: flow.blocks, removed: [] }
    : selectBlocks(flow.blocks, { url: source.url, title, headline, body, lead, site })
  const { text, blocks } = layOut(kept, source.document !== undefined)
  const declared =
    metadata.htmlLang ??
    source.headers?.['content-language'] ??
    metadata.meta.get('content-language') ??
    metadata.meta.get('og:locale')
  const lang = languageOf(declared, text)
  const found = publicationOf(source.url, metadata, flow.blocks, {
    article: body !== null || DATED.has(kind) || source.document !== undefined,
    dayFirst: lang !== 'en' && lang !== 'en-US',
    title,
  })
  const published = source.document ? documentPublication(source.document, kind, found) : found
  const document: Document = {
    url: source.url,
    title,
    kind,
    lang,
    ...published,
    author: authorOf(metadata),
    description: metadata.meta.get('og:description') ?? metadata.meta.get('description') ?? null,
    siteName,
    text,
    blocks,
    facts: [],
    needsRendering: !source.document && needsRendering(tree.value, text),
  }
  const facts = readFacts({
    document,
    lines: kept,
    flow,
    metadata,
    headers: source.headers ?? {},
    hasPressSection: site?.hasPressSection ?? false,
    offers: site?.offers ?? null,
  })
  const reading: PageReading = {
    document: { ...document, facts },
    links: [
      ...resolveLinks(source.url, metadata.base, flow.links),
      ...embeddedBoards(tree.value, source.url, metadata.base),
    ],
    canonicalUrl: metadata.canonical ? absolute(metadata.canonical, source.url) : null,
  }
  if (!source.explain) return ok(reading)
  return ok({ ...reading, removed: removed.map(({ reason, block }) => removedLine(reason, block, site)) })
}

function removedLine(reason: RemovalReason, block: FlowBlock, site: SiteContext | null): RemovedLine {
  const sample = block.text.slice(0, 120)
  const repeated = reason === 'repeated' ? site?.lines[lineKey(block.text)] : undefined
  return { reason, sample, ...(repeated ? { pages: repeated.pages, keptAt: repeated.at } : {}) }
}

const NO_LINES: ReadonlySet<FlowBlock> = new Set()
const DATED = new Set<PageKind>(['news-item', 'blog-post', 'job', 'case-study', 'report'])

/** Headlines of the page, not of the site: those that other pages don't carry. */
function headlinesOf(blocks: readonly FlowBlock[], site: SiteContext | null): readonly string[] {
  const headings = blocks.filter(
    (block) =>
      block.type === 'heading' &&
      block.furniture?.when !== 'always' &&
      block.region !== 'nav' &&
      block.region !== 'footer',
  )
  const own = headings.filter((block) => !(site && isRepeated(site, block.text)))
  const first = own.filter((block) => block.level === 1)
  const second = own.filter((block) => block.level === 2 && !(site && isKnownLine(site, block.text)))
  return [...first, ...second.slice(0, 2)].map((block) => block.text)
}

/** A short line set bold above the running text: the headline of pages made without headings. */
function boldLine(blocks: readonly FlowBlock[], site: SiteContext | null): string | null {
  const own = blocks.filter(
    (block) =>
      block.furniture?.when !== 'always' &&
      block.region === 'main' &&
      block.linkChars === 0 &&
      !(site && isKnownLine(site, block.text)),
  )
  const text = own.findIndex((block) => !block.bold && block.text.length > 120)
  const line = own
    .slice(0, text < 0 ? own.length : text)
    .find((block) => block.bold && block.text.length >= 4 && block.text.length <= 80 && !/[.:,;]$/.test(block.text))
  return line?.text ?? null
}

/**
 * Where the article stands, when the page is one: running text in one place, around which everything is left out. Of a
 * known site only what is an article by its kind; a page that stands alone also when nearly all its text is together.
 */
function articleBodyOf(kind: PageKind, blocks: readonly FlowBlock[], site: SiteContext | null): ArticleBody | null {
  const isArticle = kind === 'news-item' || kind === 'blog-post'
  if (site && !isArticle) return null
  const body = findArticleBody(blocks, isArticle ? 'close' : 'wide')
  if (!body) return null
  const isClear = isArticle ? body.share >= 0.4 && body.characters >= 100 : body.share >= 0.7 && body.characters >= 300
  return isClear ? body : null
}

/** Puts the lines together to the canonical text and gives every block its place and the headings above it. */
function layOut(lines: readonly FlowBlock[], hasPages: boolean): { readonly text: string; readonly blocks: Block[] } {
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
