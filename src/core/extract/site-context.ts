import type { PageKind } from '../model/page.ts'
import { parseHtml } from './html-tree.ts'
import { dayFirstIn } from './numeric-order.ts'
import type { FlowBlock } from './page-flow.ts'
import { readFlow } from './page-flow.ts'
import { sectionNamed } from './page-kind-words.ts'
import { SOFTWARE, pathWords } from './page-kind.ts'
import { readMetadata } from './page-metadata.ts'
import { scrapedRecord } from './scraped-record.ts'
import type { PageLines, RepeatedLine } from './site-lines.ts'
import { LEAST, SHARE, isContent, isHeadline, isPaired, lineKey, repeatedLines } from './site-lines.ts'
import type { LinkedPage } from './site-links.ts'
import { countInlinks, linkTexts, linkedPage, linkedUnder } from './site-links.ts'
import type { NameHints } from './site-name.ts'
import { nameHints, nameOfSite } from './site-name.ts'

/** What was learned about a site by laying its pages side by side. JSON-serialisable. */
export type SiteContext = {
  readonly pages: number
  readonly lines: Readonly<Record<string, RepeatedLine>>
  /** Pairs of neighbouring lines that stand on many pages: `first>second`. */
  readonly pairs: Readonly<Record<string, 1>>
  /** By address: the menus and headings under which other pages link to it. */
  readonly linkedUnder: Readonly<Record<string, readonly string[]>>
  /** By address: the words most links to it are made of. */
  readonly linkTexts: Readonly<Record<string, string>>
  /** What most pages call the company; null where they agree on nothing. */
  readonly name: string | null
  /** Document titles that stand on many pages, as keys. */
  readonly titles: Readonly<Record<string, 1>>
  /** Titles and descriptions of the site's pages speak of software. */
  readonly software: boolean
  /** Sections that pages of the site have by their addresses. */
  readonly sections: Readonly<Partial<Record<PageKind, 1>>>
  /** The company keeps its own press releases apart from what others write about it. */
  readonly hasPressSection: boolean
  /** Dates in figures begin with the day, as those tell that can be read one way only; null where none does. */
  readonly dayFirst: boolean | null
  /** What the company sells, by the keys of the names; null: not chosen yet, every page says what it finds. */
  readonly offers: Readonly<Record<string, 'product' | 'service'>> | null
}

/** Learns which lines stand on many pages, and where each of them belongs. Pages that can't be parsed are left out. */
export function siteContext(pages: readonly { readonly url: string; readonly html: string }[]): SiteContext {
  const read: PageLines[] = []
  const titles: string[] = []
  const told: string[] = []
  const hints: NameHints[] = []
  const links: LinkedPage[] = []
  for (const { url, html } of pages) {
    const tree = parseHtml(html)
    if (!tree.ok) continue
    const flow = readFlow(tree.value)
    read.push({ url, keys: flow.blocks.map((block) => lineKey(block.text)), blocks: flow.blocks })
    links.push(linkedPage(url, flow.links))
    const metadata = readMetadata(tree.value)
    titles.push(lineKey(metadata.title))
    told.push(`${metadata.title} ${metadata.meta.get('description') ?? ''}`)
    hints.push(nameHints(url, metadata, flow.blocks))
  }
  const { lines, pairs } = repeatedLines(read, countInlinks(links))
  return {
    pages: read.length,
    lines,
    pairs,
    linkedUnder: linkedUnder(links),
    linkTexts: linkTexts(links),
    name: nameOfSite(hints),
    titles: sharedTitles(titles),
    software: told.filter((text) => SOFTWARE.test(text)).length >= Math.max(2, told.length * SHARE_OF_SOFTWARE),
    sections: sectionsOf(read),
    hasPressSection: hasPressSection(read),
    dayFirst: dayFirstIn(read.flatMap(({ blocks }) => blocks.map(({ text }) => text))),
    offers: null,
  }
}

export type LineOfPage = {
  readonly block: FlowBlock
  /** Keys of the lines beside it. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** How often it stands in the content of this page. */
  readonly times: number
}

/**
 * Whether a line is furniture on this page: it stands on many pages, beside the same lines, and belongs elsewhere. What
 * stands in the content more often than on most pages belongs to the page: the names in a list of products, which are
 * entries of every page's menu too.
 */
export function isFurniture(site: SiteContext, url: string, { block, before, after, times }: LineOfPage): boolean {
  const key = lineKey(block.text)
  const known = site.lines[key]
  if (!known || known.at.includes(url)) return false
  // elsewhere an entry of a menu, here the heading of what the page has to say about it
  if (isHeadline(block) && known.headlines < Math.max(LEAST, site.pages * SHARE)) return false
  const isLink = block.linkChars > block.text.length * 0.5
  const paired = isPaired(site.pairs, before, key, after)
  if (times > known.usual && isContent(block) && !(paired && (known.usual > 0 || isLink))) return false
  if (paired) return true
  // a headline of the content that moves about is a name that several pages have to say something about
  return known.loose > (isHeadline(block) ? Math.max(4, site.pages * SHARE) : Math.max(2, site.pages * 0.15))
}

export const isSharedTitle = (site: SiteContext, title: string): boolean => site.titles[lineKey(title)] === 1

/** The line stands on many pages. */
export const isKnownLine = (site: SiteContext, text: string): boolean => site.lines[lineKey(text)] !== undefined

/** The line stands on so many pages that it names the site, not the page. */
export const isRepeated = (site: SiteContext, text: string): boolean =>
  (site.lines[lineKey(text)]?.pages ?? 0) > site.pages * 0.6

function sharedTitles(titles: readonly string[]): Record<string, 1> {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  const shared = scrapedRecord<1>()
  for (const [title, count] of counts) if (title !== '' && count >= Math.max(3, titles.length * 0.2)) shared[title] = 1
  return shared
}

export const PRESS_ADDRESS =
  /\/(?:press|press-?releases?|media-?releases?|presse|pressemitteilung\w*|pressemeldung\w*|medienmitteilung\w*|persbericht\w*|communiques?(?:-de-presse)?|comunicad[oa]s?(?:-de-prensa|-de-imprensa)?|notas-de-prensa|prensa|comunicati(?:-stampa)?|komunikaty(?:-prasowe)?|pressemeddelelser|pressmeddelanden|announcements?)(?=[/.-]|$)/i

const OTHER_NEWS =
  /\/(?:news|in-the-news|media-coverage|press-coverage|in-the-press|presseschau|pressespiegel|in-den-medien|in-de-media|nieuws|revue-de-presse|en-los-medios|rassegna-stampa|media-o-nas|i-medierne|na-imprensa)\b/i

/** Own releases and other news stand in two sections. */
function hasPressSection(pages: readonly PageLines[]): boolean {
  const urls = pages.map(({ url }) => url)
  // a single page called "press" beside the news is its press kit
  return (
    urls.filter((url) => PRESS_ADDRESS.test(url)).length >= 3 &&
    urls.some((url) => !PRESS_ADDRESS.test(url) && OTHER_NEWS.test(url))
  )
}

/** Lists and overviews that addresses of the site name: a date under a headline is news where there is a newsroom and no blog. */
function sectionsOf(pages: readonly PageLines[]): Partial<Record<PageKind, 1>> {
  const sections = scrapedRecord<1>()
  for (const { url } of pages) {
    for (const word of pathWords(url)) {
      const row = sectionNamed(word)
      // "solutions" may be either: it tells nothing of the other
      if (row && !/^solution/i.test(word)) sections[row.section] = 1
    }
  }
  return sections
}

/** A maker of software says so on a good part of its pages; others mention an app or a platform now and then. */
const SHARE_OF_SOFTWARE = 0.3

/** What came back from a store or a thread, if it is a site context; null for anything else. */
export function asSiteContext(value: unknown): SiteContext | null {
  if (typeof value !== 'object' || value === null) return null
  const whole =
    'pages' in value && 'lines' in value && 'pairs' in value && 'linkedUnder' in value && 'linkTexts' in value
  // made by `siteContext` of this program and only carried about by the callers, so its parts are not looked at again
  return whole ? (value as SiteContext) : null
}
