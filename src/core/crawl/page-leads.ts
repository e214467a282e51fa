import { Parser } from 'htmlparser2'
import { primaryLanguage } from './waiting-page.ts'

/** What a page says of addresses other than by its text links. */
export type PageLeads = {
  /** The address it names as its own (`link rel=canonical`), absolute; null for none. */
  readonly canonical: string | null
  /** The same page in other languages (`link rel=alternate hreflang`), with the primary language of each. */
  readonly languageTwins: readonly { readonly url: string; readonly lang: string }[]
  /** Where it leads without a text link: its frames, the areas of an image map, and where it sends a browser on by itself. */
  readonly links: readonly { readonly url: string; readonly text: string }[]
}

const MAX_HTML = 2_000_000
const STEP = 16_384
/** The parser's time grows with the tags left open at once. */
const MAX_DEPTH = 2000
const MAX_LINKS = 200
const MAX_TWINS = 100

/** Reads them by events, whatever the page is: bounded in time and memory. */
export function readPageLeads(html: string, url: string): PageLeads {
  let base = url
  let canonical: string | null = null
  const twins = new Map<string, string>()
  const links = new Map<string, string>()
  let depth = 0
  const lead = (address: string | undefined, text: string): void => {
    const to = absolute(address, base)
    if (to && links.size < MAX_LINKS && !links.has(to)) links.set(to, text.slice(0, 300))
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth++
      const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/)
      if (tag === 'base') base = absolute(attributes['href'], url) ?? base
      else if (tag === 'link' && rel.includes('canonical')) canonical ??= absolute(attributes['href'], base)
      else if (tag === 'link' && rel.includes('alternate') && attributes['hreflang']) {
        const to = absolute(attributes['href'], base)
        if (to && twins.size < MAX_TWINS) twins.set(to, primaryLanguage(attributes['hreflang']))
      } else if (tag === 'frame') lead(attributes['src'], attributes['title'] ?? attributes['name'] ?? '')
      else if (tag === 'area') lead(attributes['href'], attributes['alt'] ?? attributes['title'] ?? '')
      else if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
        lead(refreshAddress(attributes['content'] ?? ''), '')
    },
    onclosetag: () => void depth--,
  })
  for (let at = 0; at < Math.min(html.length, MAX_HTML) && depth < MAX_DEPTH; at += STEP)
    parser.write(html.slice(at, at + STEP))
  return {
    canonical,
    languageTwins: [...twins].map(([twin, lang]) => ({ url: twin, lang })),
    links: [...links].map(([to, text]) => ({ url: to, text })),
  }
}

/** `5; url='…'` to the address; undefined where the page only loads itself anew. */
const refreshAddress = (content: string): string | undefined =>
  /^\s{0,9}[\d.]{1,9}\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000})/i.exec(content)?.[1]

function absolute(address: string | undefined, base: string): string | null {
  if (!address || address.length > 2000 || !URL.canParse(address, base)) return null
  const to = new URL(address, base)
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return null
  to.hash = ''
  return to.href
}
