import { Parser } from 'htmlparser2'

export type SitemapEntry = { readonly url: string; readonly lastmod?: string }

export type Sitemap = {
  /** `index` lists further sitemaps, the others list pages. */
  readonly type: 'pages' | 'index'
  readonly entries: readonly SitemapEntry[]
  /** There was more than the limit. */
  readonly cut: boolean
}

const MAX_ENTRIES = 10_000
const MAX_URL = 2000
/** The parser's time grows with the tags left open at once; no sitemap nests this deep. */
const MAX_DEPTH = 2000

/**
 * Reads a sitemap as sites have them: XML with or without namespace, broken off or badly nested, an index, or a list of addresses in plain
 * text (sitemaps.org protocol). Relative addresses are resolved against `baseUrl`; what is no http address is passed over.
 */
export function parseSitemap(text: string, baseUrl: string, limit: number = MAX_ENTRIES): Sitemap {
  const body = text.replace(/^\uFEFF/, '').trimStart()
  return body.startsWith('<') ? parseXml(body, baseUrl, limit) : parseList(body, baseUrl, limit)
}

function parseXml(body: string, baseUrl: string, limit: number): Sitemap {
  const entries: SitemapEntry[] = []
  let type: Sitemap['type'] = 'pages'
  let field: 'loc' | 'lastmod' | undefined
  let loc = ''
  let lastmod = ''
  let cut = false
  let depth = 0
  const take = (): void => {
    if (entries.length >= limit) cut = true
    else addEntry(entries, loc, lastmod, baseUrl)
    loc = ''
    lastmod = ''
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (++depth > MAX_DEPTH) cut = true
        const tag = localName(name)
        if (tag === 'sitemapindex' || tag === 'sitemap') type = 'index'
        // a lost closing tag must not run two entries together
        if ((tag === 'url' || tag === 'sitemap') && loc !== '') take()
        field =
          name.includes(':') && !name.startsWith('sm:')
            ? undefined
            : tag === 'loc' || tag === 'lastmod'
              ? tag
              : undefined
      },
      ontext(data) {
        if (field === 'loc' && loc.length < MAX_URL) loc += data
        if (field === 'lastmod' && lastmod.length < 40) lastmod += data
      },
      onclosetag(name) {
        depth--
        field = undefined
        const tag = localName(name)
        if ((tag === 'url' || tag === 'sitemap') && loc !== '') take()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  // in steps, so that a full list stops the reading
  for (let at = 0; at < body.length && !cut; at += 64 * 1024) parser.write(body.slice(at, at + 64 * 1024))
  if (!cut) parser.end()
  if (loc !== '' && entries.length < limit) take()
  return { type, entries, cut }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

function parseList(body: string, baseUrl: string, limit: number): Sitemap {
  const entries: SitemapEntry[] = []
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (entries.length >= limit) return { type: 'pages', entries, cut: true }
    if (/^https?:\/\//i.test(line.trim())) addEntry(entries, line, '', baseUrl)
  }
  return { type: 'pages', entries, cut: false }
}

function addEntry(entries: SitemapEntry[], loc: string, lastmod: string, baseUrl: string): void {
  const address = loc.trim()
  if (address === '' || address.length > MAX_URL || !URL.canParse(address, baseUrl)) return
  const { href, protocol } = new URL(address, baseUrl)
  if (protocol !== 'http:' && protocol !== 'https:') return
  const date = lastmod.trim()
  entries.push({ url: href, ...(/^\d{4}-\d\d/.test(date) ? { lastmod: date } : {}) })
}

const telling =
  /page|post|news|press|blog|compan|about|career|job|case|project|main|default|aktuell|seite|nieuws|notizi|actu/i
const idle =
  /image|video|tag|categor|author|archive|product-?\d|attachment|media|taxonom|user|forum|comment|property|variant/i

/** The sitemaps of an index worth a request, best first: those named after pages and news, not after images and tags. */
export function worthwhileSitemaps(index: Sitemap, count: number): readonly string[] {
  const rated = index.entries.map(({ url }, at) => {
    const name = new URL(url).pathname
    return { url, at, rate: (telling.test(name) ? 1 : 0) - (idle.test(name) ? 2 : 0) }
  })
  return rated
    .toSorted((a, b) => b.rate - a.rate || a.at - b.at)
    .slice(0, count)
    .map(({ url }) => url)
}
