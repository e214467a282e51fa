import { parseFeed as parseAnyFeed } from 'feedsmith'
import { Parser } from 'htmlparser2'

export type FeedEntry = { readonly url: string; readonly title: string; readonly date?: string }

const MAX_ENTRIES = 200
const MAX_FEED_LINKS = 3
const MAX_FEED_CHARS = 2_000_000
const feedTypes = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml',
])

/**
 * Entries of an RSS, RDF, Atom or JSON feed in the order they stand, addresses resolved against `baseUrl`, dates as ISO days.
 * A text that is no feed has none.
 */
export function parseFeed(text: string, baseUrl: string): readonly FeedEntry[] {
  return rawEntries(text.slice(0, MAX_FEED_CHARS)).flatMap(({ link, title, date }) => {
    if (link === undefined || !URL.canParse(link, baseUrl)) return []
    const { href, protocol } = new URL(link, baseUrl)
    if (protocol !== 'http:' && protocol !== 'https:') return []
    const day = isoDay(date)
    return [{ url: href, title: (title ?? '').trim().slice(0, 300), ...(day === undefined ? {} : { date: day }) }]
  })
}

type RawEntry = {
  readonly link?: string | undefined
  readonly title?: string | undefined
  readonly date?: string | undefined
}

function rawEntries(text: string): readonly RawEntry[] {
  try {
    const parsed = parseAnyFeed(text, { maxItems: MAX_ENTRIES })
    switch (parsed.format) {
      case 'rss':
        return (parsed.feed.items ?? []).map((item) => ({
          link: item.link ?? item.guid?.value,
          title: item.title,
          date: item.pubDate,
        }))
      case 'rdf':
        return (parsed.feed.items ?? []).map((item) => ({
          link: item.link,
          title: item.title,
          date: item.dc?.dates?.[0],
        }))
      case 'atom':
        return (parsed.feed.entries ?? []).map((entry) => ({
          link: (entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate') ?? entry.links?.[0])
            ?.href,
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
        }))
      case 'json':
        return (parsed.feed.items ?? []).map((item) => ({
          link: item.url,
          title: item.title,
          date: item.date_published,
        }))
      default:
        return []
    }
  } catch {
    // the library throws on what is no feed; for us that is an empty one
    return []
  }
}

/** `Mon, 02 Nov 2026 08:00:00 +0100` and `2026-11-02T…` to `2026-11-02`, by the calendar of the sender where it is ISO, else UTC. */
function isoDay(date: string | undefined): string | undefined {
  const text = date?.trim() ?? ''
  const iso = /^\d{4}-\d\d-\d\d/.exec(text)?.[0]
  if (iso) return iso
  const at = text.length < 60 ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10)
}

/** Feeds a page links to (`<link rel="alternate">` in its head), at most three, without those of comments. */
export function feedLinks(html: string, baseUrl: string): readonly string[] {
  const found = new Set<string>()
  let ended = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'body') ended = true
      if (ended || name !== 'link' || !feedTypes.has((attributes['type'] ?? '').trim().toLowerCase())) return
      const href = attributes['href'] ?? ''
      if (!/\balternate\b/i.test(attributes['rel'] ?? '') || !URL.canParse(href, baseUrl)) return
      if (/comment|kommentar/i.test(href + (attributes['title'] ?? ''))) return
      const { href: url, protocol } = new URL(href, baseUrl)
      if (protocol === 'http:' || protocol === 'https:') found.add(url)
    },
  })
  for (let at = 0; at < html.length && !ended && found.size < MAX_FEED_LINKS; at += 16_384)
    parser.write(html.slice(at, at + 16_384))
  return [...found].slice(0, MAX_FEED_LINKS)
}
