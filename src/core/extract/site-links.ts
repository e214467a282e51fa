import type { FlowLink } from './page-flow.ts'
import { pathWords } from './page-kind.ts'
import { absolute } from './page-links.ts'
import { scrapedRecord } from './scraped-record.ts'

/** A page and its links, each with the address it leads to in the form of `sameAddress`; null where it leads to none. */
export type LinkedPage = {
  readonly url: string
  readonly links: readonly (FlowLink & { readonly address: string | null })[]
}

/** Resolves each link once: a site's pages carry the same menus. */
export function linkedPage(url: string, links: readonly FlowLink[]): LinkedPage {
  const addresses = new Map<string, string | null>()
  const addressOf = (href: string): string | null => {
    const known = addresses.get(href)
    if (known !== undefined) return known
    const target = absolute(href, url)
    const address = target === null ? null : sameAddress(target)
    addresses.set(href, address)
    return address
  }
  return { url, links: links.map((link) => ({ ...link, address: addressOf(link.href) })) }
}

/** One form for the addresses of a page that mirrors and links write in several ways. */
export const sameAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/(?:\/(?:index\.\w{3,5})?|\.html?)$/, '')

/** How many pages link to each address. */
export function countInlinks(pages: readonly LinkedPage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { url, links } of pages) {
    const targets = new Set(links.map((link) => link.address ?? sameAddress(url)))
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
}

const MOST_HINTS = 12
/** Linked from more than this share of the pages, a link says nothing of the section it is found in. */
const SHARE_OF_LINKING = 0.4

/** Headings and menus above the links to each page of the site. */
export function linkedUnder(pages: readonly LinkedPage[]) {
  const own = new Set(pages.map(({ url }) => sameAddress(url)))
  const counts = new Map<string, Map<string, number>>()
  const inlinks = countInlinks(pages)
  const isEverywhere = (address: string) =>
    pages.length >= 8 && (inlinks.get(address) ?? 0) > pages.length * SHARE_OF_LINKING
  for (const { url, links } of pages) {
    const here = sameAddress(url)
    const section = pathWords(url).at(-1)
    for (const link of links) {
      const address = link.address ?? here
      if (address === here || !own.has(address)) continue
      const texts = counts.get(address) ?? new Map<string, number>()
      counts.set(address, texts)
      const menu =
        link.region === 'main' ? [link.menu, link.heading, isEverywhere(address) ? null : section] : [link.menu]
      for (const text of menu) if (text && text.length < 40) texts.set(text, (texts.get(text) ?? 0) + 1)
    }
  }
  const hints = scrapedRecord<string[]>()
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
export function linkTexts(pages: readonly LinkedPage[]) {
  const counts = new Map<string, Map<string, number>>()
  for (const { links } of pages) {
    for (const { address, text } of links) {
      if (text.length < 3 || text.length > 60 || SAYS_NOTHING.test(text)) continue
      if (address === null) continue
      const texts = counts.get(address) ?? new Map<string, number>()
      counts.set(address, texts.set(text, (texts.get(text) ?? 0) + 1))
    }
  }
  const own = scrapedRecord<string>()
  for (const { url } of pages) {
    const most = [...(counts.get(sameAddress(url)) ?? [])].sort((a, b) => b[1] - a[1])[0]
    if (most) own[sameAddress(url)] = most[0]
  }
  return own
}
