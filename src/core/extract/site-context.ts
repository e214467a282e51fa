import { isContactLine } from './contact-lines.ts'
import { PRESS_ADDRESS } from './facts/news.ts'
import { textKey } from './fold-text.ts'
import { parseHtml } from './html-tree.ts'
import { offerMenu } from './offer-menu.ts'
import type { FlowBlock, FlowLink } from './page-flow.ts'
import { readFlow } from './page-flow.ts'
import type { PageKind } from '../model/page.ts'
import { readMetadata } from './page-metadata.ts'
import { sectionNamed } from './page-kind-words.ts'
import { pathWords } from './page-kind.ts'
import { absolute } from './page-links.ts'
import type { NameHints } from './site-name.ts'
import { nameHints, nameOfSite } from './site-name.ts'

/** A line that stands on many pages of the site. */
export type RepeatedLine = {
  /** Pages it stands on. */
  readonly pages: number
  /** Pages on which it stands apart from the lines it usually stands beside. */
  readonly loose: number
  /** How often it stands in the content of most of these pages: 0 for entries of a menu, also where it is a headline. */
  readonly usual: number
  /** Pages on which it is a headline of the content. */
  readonly headlines: number
  /** The page on which it is kept, for ways to reach the company the first page of the site too; none: it is navigation. */
  readonly at: readonly string[]
}

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
  /** Sections that pages of the site have by their addresses. */
  readonly sections: Readonly<Partial<Record<PageKind, 1>>>
  /** The company keeps its own press releases apart from what others write about it. */
  readonly hasPressSection: boolean
  /** What the company sells, by the keys of the names; null: not chosen yet, every page says what it finds. */
  readonly offers: Readonly<Record<string, 'product' | 'service'>> | null
}

/** On this share of the pages a line is furniture … */
const SHARE = 0.25
/** … running text of the content area only on this one: job adverts and product pages share paragraphs … */
const SHARE_OF_TEXT = 0.45
/** … but never because of two pages alone. */
const LEAST = 3
/** Shorter lines of menus and footers are labels. */
const SENTENCE = 30
/** Keys are cut here: enough to tell lines apart. */
const KEY_LENGTH = 100

export const lineKey = (text: string): string => textKey(text).slice(0, KEY_LENGTH)
const pairKey = (first: string, second: string): string => `${first.slice(0, 40)}>${second.slice(0, 40)}`

type PageLines = {
  readonly url: string
  readonly keys: readonly string[]
  readonly blocks: readonly FlowBlock[]
}

type Seen = {
  readonly on: Set<number>
  /** How often it stands in the content of each of these pages. */
  readonly inContent: Map<number, number>
  /** The pages on which it is a headline there. */
  readonly headlines: Set<number>
  /** "Products", "Contact us": an entry of a menu. */
  readonly isSection: boolean
  /** Lines beside it give a way to reach the company. */
  contact: boolean
  /** An entry of the menu of products or services. */
  offer: boolean
  /** Says more than an entry of a menu does, and leads nowhere. */
  sentence: boolean
  /** Linked, short, or outside the content: no running text. */
  loosePart: boolean
}

/** Learns which lines stand on many pages, and where each of them belongs. Pages that can't be parsed are left out. */
export function siteContext(pages: readonly { readonly url: string; readonly html: string }[]): SiteContext {
  const read: PageLines[] = []
  const titles: string[] = []
  const hints: NameHints[] = []
  const links: { readonly url: string; readonly links: readonly FlowLink[] }[] = []
  for (const { url, html } of pages) {
    const tree = parseHtml(html)
    if (!tree.ok) continue
    const flow = readFlow(tree.value)
    read.push({ url, keys: flow.blocks.map((block) => lineKey(block.text)), blocks: flow.blocks })
    links.push({ url, links: flow.links })
    const metadata = readMetadata(tree.value)
    titles.push(lineKey(metadata.title))
    hints.push(nameHints(url, metadata, flow.blocks))
  }
  const least = Math.max(LEAST, Math.ceil(read.length * SHARE))
  const seen = countLines(read)
  const pairs = countPairs(read, least)
  const loose = countLoose(read, pairs)
  const inlinks = countInlinks(links)
  const places = placesOf(read)
  const lines = record<RepeatedLine>()
  for (const [key, line] of seen) {
    if (line.on.size < (line.loosePart ? least : Math.max(least, Math.ceil(read.length * SHARE_OF_TEXT)))) continue
    const at = belongsTo(line, read, places, inlinks)
    const own = { pages: line.on.size, headlines: line.headlines.size, usual: usualOf(line) }
    lines[key] = { ...own, loose: loose.get(key) ?? 0, at }
  }
  return {
    pages: read.length,
    lines,
    pairs,
    linkedUnder: linkedUnder(links),
    linkTexts: linkTexts(links),
    name: nameOfSite(hints),
    titles: sharedTitles(titles),
    sections: sectionsOf(read),
    hasPressSection: hasPressSection(links),
    offers: null,
  }
}

/** Whether it stands where a page says what it has to say. */
export const isContent = (block: FlowBlock): boolean => block.region === 'main' && block.furniture?.when !== 'always'

const isHeadline = (block: FlowBlock): boolean => block.type === 'heading' && isContent(block)

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

// no prototype: the keys are scraped
const record = <T>(): Record<string, T> => Object.create(null) as Record<string, T>

function sharedTitles(titles: readonly string[]): Record<string, 1> {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  const shared = record<1>()
  for (const [title, count] of counts) if (title !== '' && count >= Math.max(3, titles.length * 0.2)) shared[title] = 1
  return shared
}

function countLines(pages: readonly PageLines[]): Map<string, Seen> {
  const seen = new Map<string, Seen>()
  for (const [index, { keys, blocks }] of pages.entries()) {
    const offers = new Set(offerMenu(blocks).map(({ block }) => block))
    for (const [i, key] of keys.entries()) {
      const block = blocks[i]
      if (key === '' || !block) continue
      const line = seen.get(key) ?? {
        on: new Set(),
        inContent: new Map<number, number>(),
        headlines: new Set<number>(),
        isSection: sectionNamed(block.text) !== null || /^(?:home|start|menu)$/i.test(block.text),
        contact: false,
        offer: false,
        sentence: false,
        loosePart: false,
      }
      seen.set(key, line)
      line.on.add(index)
      if (isContent(block)) line.inContent.set(index, (line.inContent.get(index) ?? 0) + 1)
      if (isHeadline(block)) line.headlines.add(index)
      line.sentence ||= block.text.length >= SENTENCE && block.linkChars < block.text.length * 0.3
      line.offer ||= offers.has(block)
      line.loosePart ||=
        block.linkChars > block.text.length * 0.5 ||
        block.text.length < 50 ||
        block.region !== 'main' ||
        block.furniture !== null
      line.contact ||= /^(?:©|\(c\)|copyright)/i.test(block.text) || contactNearby(blocks, i)
    }
  }
  return seen
}

/** The median over the pages it stands on. */
function usualOf({ on, inContent }: Seen): number {
  const counts = [...on].map((index) => inContent.get(index) ?? 0).sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 0
}

/** A way to reach the company, or a short line close above one (name, street). */
function contactNearby(blocks: readonly FlowBlock[], i: number): boolean {
  const block = blocks[i]
  if (!block) return false
  if (isContactLine(block.text)) return true
  if (block.text.length > 80 || block.linkChars > block.text.length * 0.5) return false
  return [1, 2].some((step) => isContactLine(blocks[i + step]?.text ?? '')) || isContactLine(blocks[i - 1]?.text ?? '')
}

function countPairs(pages: readonly PageLines[], least: number): Record<string, 1> {
  const counts = new Map<string, number>()
  for (const { keys } of pages) {
    const own = new Set<string>()
    for (let i = 0; i + 1 < keys.length; i++) own.add(pairKey(keys[i] ?? '', keys[i + 1] ?? ''))
    for (const pair of own) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  const pairs = record<1>()
  for (const [pair, count] of counts) if (count >= least) pairs[pair] = 1
  return pairs
}

function isPaired(
  pairs: Readonly<Record<string, 1>>,
  before: string | undefined,
  key: string,
  after: string | undefined,
): boolean {
  return (
    (before !== undefined && pairs[pairKey(before, key)] === 1) ||
    (after !== undefined && pairs[pairKey(key, after)] === 1)
  )
}

function countLoose(pages: readonly PageLines[], pairs: Readonly<Record<string, 1>>): Map<string, number> {
  const loose = new Map<string, number>()
  for (const { keys } of pages) {
    const own = new Set<string>()
    for (const [i, key] of keys.entries()) if (!isPaired(pairs, keys[i - 1], key, keys[i + 1])) own.add(key)
    for (const key of own) loose.set(key, (loose.get(key) ?? 0) + 1)
  }
  return loose
}

function countInlinks(
  pages: readonly { readonly url: string; readonly links: readonly FlowLink[] }[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { url, links } of pages) {
    const targets = new Set(links.map((link) => sameAddress(absolute(link.href, url) ?? url)))
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
}

type Places = { readonly home: number | undefined; readonly contacts: readonly number[] }

/** The pages where repeated lines have a home: the start page and the contact pages, shortest address first. */
function placesOf(pages: readonly PageLines[]): Places {
  const words = pages.map(({ url }) => pathWords(url))
  const home = words.findIndex((own) => own.length === 0)
  const contacts = words.flatMap((own, i) => (own.some((word) => CONTACT.test(word)) ? [i] : []))
  const length = (i: number) => pages[i]?.url.length ?? 0
  return { home: home < 0 ? undefined : home, contacts: contacts.sort((a, b) => length(a) - length(b)) }
}
const CONTACT = /^(?:contact|kontakt|contacto|contatti|impressum|imprint)/i

/** A way to reach them belongs to the contact page, a repeated sentence to the home page, the menu of what they sell to the home page. */
function belongsTo(
  line: Seen,
  pages: readonly PageLines[],
  places: Places,
  inlinks: ReadonlyMap<string, number>,
): readonly string[] {
  const urlOf = (index: number | undefined) =>
    index === undefined ? [] : pages.slice(index, index + 1).map(({ url }) => url)
  const home = places.home !== undefined && line.on.has(places.home) ? urlOf(places.home) : []
  const isHome = home.length > 0
  if (line.contact) return [...urlOf(places.contacts.find((index) => line.on.has(index))), ...home]
  // what they sell is said once, also where only the menu says it
  if (line.offer && line.inContent.size === 0) return isHome ? home : urlOf([...line.on][0])
  if (line.inContent.size === 0) return line.sentence ? home : []
  if (line.isSection) return []
  if (isHome) return home
  if (line.on.size > pages.length * 0.7) return []
  const linksTo = (index: number) => inlinks.get(sameAddress(pages[index]?.url ?? '')) ?? 0
  const ranked = [...line.on].sort((a, b) => linksTo(b) - linksTo(a))
  return urlOf(ranked[0])
}

const OTHER_NEWS =
  /\/(?:news|in-the-news|media-coverage|press-coverage|in-the-press|presseschau|pressespiegel|in-den-medien|in-de-media|nieuws|revue-de-presse|en-los-medios|rassegna-stampa|media-o-nas|i-medierne|na-imprensa)\b/i

/** Own releases and other news stand in two sections. */
function hasPressSection(pages: readonly { readonly url: string; readonly links: readonly FlowLink[] }[]): boolean {
  const urls = pages.map(({ url }) => url)
  // a single page called "press" beside the news is its press kit
  return (
    urls.filter((url) => PRESS_ADDRESS.test(url)).length >= 3 &&
    urls.some((url) => !PRESS_ADDRESS.test(url) && OTHER_NEWS.test(url))
  )
}

/** Lists and overviews that addresses of the site name: a date under a headline is news where there is a newsroom and no blog. */
function sectionsOf(pages: readonly PageLines[]): Partial<Record<PageKind, 1>> {
  const sections = record<1>()
  for (const { url } of pages) {
    for (const word of pathWords(url)) {
      const row = sectionNamed(word)
      // "solutions" may be either: it tells nothing of the other
      if (row && !/^solution/i.test(word)) sections[row.section] = 1
    }
  }
  return sections
}

const MOST_HINTS = 12
/** Linked from more than this share of the pages, a link says nothing of the section it is found in. */
const SHARE_OF_LINKING = 0.4

/** One form for the addresses of a page that mirrors and links write in several ways. */
export const sameAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/(?:\/(?:index\.\w{3,5})?|\.html?)$/, '')

/** Headings and menus above the links to each page of the site. */
function linkedUnder(pages: readonly { readonly url: string; readonly links: readonly FlowLink[] }[]) {
  const own = new Set(pages.map(({ url }) => sameAddress(url)))
  const counts = new Map<string, Map<string, number>>()
  const inlinks = countInlinks(pages)
  const isEverywhere = (address: string) =>
    pages.length >= 8 && (inlinks.get(address) ?? 0) > pages.length * SHARE_OF_LINKING
  for (const { url, links } of pages) {
    const here = sameAddress(url)
    const section = pathWords(url).at(-1)
    for (const link of links) {
      const target = absolute(link.href, url)
      const address = target ? sameAddress(target) : here
      if (address === here || !own.has(address)) continue
      const texts = counts.get(address) ?? new Map<string, number>()
      counts.set(address, texts)
      const menu =
        link.region === 'main' ? [link.menu, link.heading, isEverywhere(address) ? null : section] : [link.menu]
      for (const text of menu) if (text && text.length < 40) texts.set(text, (texts.get(text) ?? 0) + 1)
    }
  }
  const hints = record<string[]>()
  for (const [address, texts] of counts) {
    const ranked = [...texts].sort((a, b) => b[1] - a[1])
    hints[address] = ranked.slice(0, MOST_HINTS).map(([text]) => text)
  }
  return hints
}

/** "More" and "read on" say nothing of the page they lead to. */
const SAYS_NOTHING =
  /^(?:more|read (?:more|on)|learn more|details|click here|here|next|previous|back|home|mehr|weiter|lees (?:meer|verder)|en savoir plus|leggi|więcej|læs mere|>+|»|«)/i

/** What the links to each page of the site say most often. */
function linkTexts(pages: readonly { readonly url: string; readonly links: readonly FlowLink[] }[]) {
  const counts = new Map<string, Map<string, number>>()
  for (const { url, links } of pages) {
    for (const { href, text } of links) {
      if (text.length < 3 || text.length > 60 || SAYS_NOTHING.test(text)) continue
      const target = absolute(href, url)
      if (!target) continue
      const texts = counts.get(sameAddress(target)) ?? new Map<string, number>()
      counts.set(sameAddress(target), texts.set(text, (texts.get(text) ?? 0) + 1))
    }
  }
  const own = record<string>()
  for (const { url } of pages) {
    const most = [...(counts.get(sameAddress(url)) ?? [])].sort((a, b) => b[1] - a[1])[0]
    if (most) own[sameAddress(url)] = most[0]
  }
  return own
}

/** What came back from a store or a thread, if it is a site context; null for anything else. */
export function asSiteContext(value: unknown): SiteContext | null {
  if (typeof value !== 'object' || value === null) return null
  const whole =
    'pages' in value && 'lines' in value && 'pairs' in value && 'linkedUnder' in value && 'linkTexts' in value
  // made by `siteContext` of this program and only carried about by the callers, so its parts are not looked at again
  return whole ? (value as SiteContext) : null
}
