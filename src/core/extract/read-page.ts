import type { Document } from '../model/document.ts'
import type { Link, PageKind } from '../model/page.ts'
import type { Result } from '../model/result.ts'
import { ok } from '../model/result.ts'
import type { ArticleBody } from './article-body.ts'
import { findArticleBody } from './article-body.ts'
import { findLead } from './article-lead.ts'
import { embeddedBoards } from './embedded-boards.ts'
import { readFacts } from './facts/read-facts.ts'
import { type DocumentHints, documentPublication, singleKind } from './documents/document-hints.ts'
import type { HtmlElement } from './html-tree.ts'
import { textKey } from './fold-text.ts'
import { parseHtml } from './html-tree.ts'
import { layOut } from './lay-out.ts'
import { isDayFirst } from './numeric-order.ts'
import type { FlowBlock, PageFlow } from './page-flow.ts'
import { readFlow } from './page-flow.ts'
import type { RemovalReason } from './furniture-names.ts'
import { needsRendering } from './needs-rendering.ts'
import { authorOf } from './page-author.ts'
import { pageKindOf } from './page-kind.ts'
import { languageOf } from './page-language.ts'
import { absolute, resolveLinks } from './page-links.ts'
import type { PageMetadata } from './page-metadata.ts'
import { readMetadata } from './page-metadata.ts'
import { headlinesOf, pageTitle } from './page-title.ts'
import { publicationOf } from './publication-date.ts'
import type { Selection } from './select-blocks.ts'
import { selectBlocks } from './select-blocks.ts'
import type { SiteContext } from './site-context.ts'
import { nameHints, nameOfPage } from './site-name.ts'
import { isKnownLine } from './site-context.ts'
import { lineKey } from './site-lines.ts'
import { sameAddress } from './site-links.ts'

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
  /** A repeated line: how many pages of the site carry it, and the addresses of those that keep it. */
  readonly pages?: number
  readonly keptAt?: readonly string[]
}

export type PageReading = {
  readonly document: Document
  readonly links: readonly Link[]
  readonly canonicalUrl: string | null
  /** With `explain`: an entry for each line of the page that the text leaves out. */
  readonly removed?: readonly RemovedLine[]
}

/** What a page says, before its facts are looked for. */
export type DocumentReading = {
  readonly tree: HtmlElement
  readonly document: Document
  readonly metadata: PageMetadata
  readonly flow: PageFlow
  readonly kept: readonly FlowBlock[]
  readonly removed: Selection['removed']
  /** Dates in figures begin with the day. */
  readonly dayFirst: boolean
}

/**
 * Reads what a page says out of its HTML, with its facts and links. With a `site` the lines that stand on many pages are
 * kept only where they belong. Errors: `unreadable-page` when the page goes over the limits of the parser.
 */
export function readPage(source: PageSource, site: SiteContext | null = null): Result<PageReading> {
  const reading = readDocument(source, site)
  if (!reading.ok) return reading
  const { tree, document, metadata, flow, kept, removed, dayFirst } = reading.value
  const facts = readFacts({
    document,
    lines: kept,
    flow,
    metadata,
    headers: source.headers ?? {},
    dayFirst,
    hasPressSection: site?.hasPressSection ?? false,
    sections: site?.sections ?? {},
    offers: site?.offers ?? null,
  })
  const page: PageReading = {
    document: { ...document, facts },
    links: [...resolveLinks(source.url, metadata.base, flow.links), ...embeddedBoards(tree, source.url, metadata.base)],
    canonicalUrl: metadata.canonical ? absolute(metadata.canonical, source.url) : null,
  }
  if (!source.explain) return ok(page)
  return ok({ ...page, removed: removed.map(({ reason, block }) => removedLine(reason, block, site)) })
}

/** The part of `readPage` that reads the text: title, kind, language, date, author and blocks; `facts` are empty. */
export function readDocument(source: PageSource, site: SiteContext | null = null): Result<DocumentReading> {
  const tree = parseHtml(source.html)
  if (!tree.ok) return tree
  const metadata = readMetadata(tree.value)
  const flow = readFlow(tree.value)
  const siteName = site?.name ?? nameOfPage(nameHints(source.url, metadata, flow.blocks))
  const headlines = headlinesOf(flow.blocks, site)
  const title = pageTitle(source.url, { metadata, blocks: flow.blocks, headlines, siteName, site })
  const byPage = (): PageKind =>
    pageKindOf({
      url: source.url,
      metadata,
      title,
      headlines,
      blocks: flow.blocks,
      own: site ? flow.blocks.filter((block) => !isKnownLine(site, block.text)) : flow.blocks,
      linkedUnder: site?.linkedUnder[sameAddress(source.url)] ?? [],
      sections: site?.sections ?? {},
      software: site?.software ?? false,
      offered: site ? offeredAs(site, title, site.linkTexts[sameAddress(source.url)]) : null,
    })
  const kind = source.document ? (source.document.kind ?? singleKind(byPage())) : byPage()
  const body = source.document ? null : articleBodyOf(kind, flow.blocks, site)
  const headline = flow.blocks.find((block) => block.type === 'heading' && block.level === 1) ?? null
  const lead = body ? findLead(flow.blocks, body, title) : NO_LINES
  const { kept, removed } = source.document
    ? { kept: flow.blocks, removed: [] }
    : selectBlocks(flow.blocks, { url: source.url, title, headline, body, lead, site })
  const { text, blocks } = layOut(kept, source.document !== undefined)
  const lang = languageOf(declaredLanguage(metadata, source.headers ?? {}), text)
  const isArticle = body !== null || DATED.has(kind)
  const dayFirst = isDayFirst({ url: source.url, lang, text, ofSite: site?.dayFirst ?? null })
  const article = isArticle || source.document !== undefined
  const found = publicationOf(source.url, metadata, flow.blocks, { article, dayFirst, title })
  const published = source.document ? documentPublication(source.document, kind, found) : found
  const document: Document = {
    url: source.url,
    title,
    kind,
    lang,
    ...published,
    author: authorOf(metadata, flow.blocks, { article: isArticle, title, siteName }),
    description: metadata.meta.get('og:description') ?? metadata.meta.get('description') ?? null,
    siteName,
    text,
    blocks,
    facts: [],
    needsRendering: !source.document && needsRendering(tree.value, text),
  }
  return ok({ tree: tree.value, document, metadata, flow, kept, removed, dayFirst })
}

const offeredAs = (site: SiteContext, ...names: readonly (string | undefined)[]): 'product' | 'service' | null =>
  names
    .map((name) => (name === undefined ? undefined : site.offers?.[textKey(name)]))
    .find((kind) => kind !== undefined) ?? null

const declaredLanguage = (metadata: PageMetadata, headers: Readonly<Record<string, string>>): string | undefined =>
  metadata.htmlLang ??
  headers['content-language'] ??
  metadata.meta.get('content-language') ??
  metadata.meta.get('og:locale')

function removedLine(reason: RemovalReason, block: FlowBlock, site: SiteContext | null): RemovedLine {
  const sample = block.text.slice(0, 120)
  const repeated = reason === 'repeated' ? site?.lines[lineKey(block.text)] : undefined
  return { reason, sample, ...(repeated ? { pages: repeated.pages, keptAt: repeated.at } : {}) }
}

const NO_LINES: ReadonlySet<FlowBlock> = new Set()
const DATED = new Set<PageKind>(['news-item', 'blog-post', 'job', 'case-study', 'report'])

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
