import { isContactLine } from './contact-lines.ts'
import { textKey } from './fold-text.ts'
import { offerMenu } from './offer-menu.ts'
import type { FlowBlock } from './page-flow.ts'
import { sectionNamed } from './page-kind-words.ts'
import { pathWords } from './page-kind.ts'
import { scrapedRecord } from './scraped-record.ts'
import { sameAddress } from './site-links.ts'

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

/** On this share of the pages a line is furniture … */
export const SHARE = 0.25
/** … running text of the content area only on this one: job adverts and product pages share paragraphs … */
const SHARE_OF_TEXT = 0.45
/** … but never because of two pages alone. */
export const LEAST = 3
/** Shorter lines of menus and footers are labels. */
const SENTENCE = 30
/** Keys are cut here: enough to tell lines apart. */
const KEY_LENGTH = 100

export const lineKey = (text: string): string => textKey(text).slice(0, KEY_LENGTH)
const pairKey = (first: string, second: string): string => `${first.slice(0, 40)}>${second.slice(0, 40)}`

export type PageLines = {
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

/** Whether it stands where a page says what it has to say. */
export const isContent = (block: FlowBlock): boolean => block.region === 'main' && block.furniture?.when !== 'always'

export const isHeadline = (block: FlowBlock): boolean => block.type === 'heading' && isContent(block)

/** Learns which lines stand on many of the pages, what they stand beside, and where each of them belongs. */
export function repeatedLines(
  pages: readonly PageLines[],
  inlinks: ReadonlyMap<string, number>,
): { readonly lines: Readonly<Record<string, RepeatedLine>>; readonly pairs: Readonly<Record<string, 1>> } {
  const least = Math.max(LEAST, Math.ceil(pages.length * SHARE))
  const pairs = countPairs(pages, least)
  const loose = countLoose(pages, pairs)
  const places = placesOf(pages)
  const lines = scrapedRecord<RepeatedLine>()
  for (const [key, line] of countLines(pages)) {
    if (line.on.size < (line.loosePart ? least : Math.max(least, Math.ceil(pages.length * SHARE_OF_TEXT)))) continue
    const at = belongsTo(line, pages, places, inlinks)
    const own = { pages: line.on.size, headlines: line.headlines.size, usual: usualOf(line) }
    lines[key] = { ...own, loose: loose.get(key) ?? 0, at }
  }
  return { lines, pairs }
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
  const pairs = scrapedRecord<1>()
  for (const [pair, count] of counts) if (count >= least) pairs[pair] = 1
  return pairs
}

/** Whether a line stands beside one that it stands beside on many pages. */
export function isPaired(
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
