import { Parser } from 'htmlparser2'
import { z } from 'zod'
import { plainWord } from '../model/unseen-characters.ts'

export type FeedEntry = { readonly url: string; readonly title: string; readonly date?: string }

const MAX_ENTRIES = 200
/** Characters given to the parser at once, so that a full list stops the reading. */
const STEP = 16_384
const MAX_FEED_LINKS = 3
/** The head of a page ends long before this. */
const MAX_HEAD = 200_000
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
    const address = link?.trim() ?? ''
    if (address === '' || !URL.canParse(address, baseUrl)) return []
    const { href, protocol } = new URL(address, baseUrl)
    if (protocol !== 'http:' && protocol !== 'https:') return []
    const day = isoDay(date)
    return [{ url: href, title: plainWord((title ?? '').slice(0, 300)), ...(day === undefined ? {} : { date: day }) }]
  })
}

type RawEntry = { link?: string; title?: string; date?: string }

function rawEntries(text: string): readonly RawEntry[] {
  const body = text.replace(/^\uFEFF/, '').trimStart()
  return body.startsWith('{') ? jsonEntries(body) : xmlEntries(body)
}

const jsonFeedSchema = z.object({
  items: z.array(
    z
      .object({ url: z.string().optional(), title: z.string().optional(), date_published: z.string().optional() })
      .catch({}),
  ),
})

function jsonEntries(body: string): readonly RawEntry[] {
  try {
    const parsed = jsonFeedSchema.safeParse(JSON.parse(body))
    if (!parsed.success) return []
    return parsed.data.items.slice(0, MAX_ENTRIES).map(({ url, title, date_published: date }) => ({
      ...(url === undefined ? {} : { link: url }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
    }))
  } catch {
    // no JSON, so no feed
    return []
  }
}

/** RSS 0.9 to 2.0 and RDF (`item`), Atom 0.3 and 1.0 (`entry`). Names are compared without their prefix only where that is unambiguous. */
const fieldsByName: Readonly<Record<string, keyof RawEntry>> = {
  title: 'title',
  link: 'link',
  pubdate: 'date',
  'dc:date': 'date',
  published: 'date',
  issued: 'date',
}
/** Used where the better one is missing: `guid` for `link`, the last change for the first publication. */
const spareByName: Readonly<Record<string, keyof RawEntry>> = { guid: 'link', updated: 'date', modified: 'date' }
const MAX_FIELD = 2000
/** The parser's time grows with the tags left open at once; no feed nests this deep. */
const MAX_DEPTH = 2000

/**
 * Read by events and never as a tree: the feed libraries tried took quadratic time on tags that do not close (80 KB: over 6 s). Entities
 * a document declares are not expanded.
 */
function xmlEntries(body: string): readonly RawEntry[] {
  const entries: RawEntry[] = []
  let entry: RawEntry | undefined
  let spare: RawEntry = {}
  let field: { readonly of: RawEntry; readonly name: keyof RawEntry } | undefined
  let depth = 0
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++
        const name = tag.toLowerCase().replace(/^atom:/, '')
        if (name === 'item' || name === 'entry') [entry, spare] = [{}, {}]
        if (!entry) return
        const [known, second] = [fieldsByName[name], spareByName[name]]
        field = undefined
        if (name === 'link' && attributes['href'] !== undefined) {
          const rel = attributes['rel'] ?? 'alternate'
          if (rel === 'alternate') entry.link ??= attributes['href']
        } else if (known && entry[known] === undefined) field = { of: entry, name: known }
        else if (second && spare[second] === undefined && attributes['isPermaLink'] !== 'false')
          field = { of: spare, name: second }
      },
      ontext(data) {
        if (field) field.of[field.name] = ((field.of[field.name] ?? '') + data).slice(0, MAX_FIELD)
      },
      onclosetag(tag) {
        depth--
        field = undefined
        const name = tag.toLowerCase().replace(/^atom:/, '')
        if (!entry || (name !== 'item' && name !== 'entry')) return
        entries.push({ ...spare, ...entry })
        entry = undefined
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < body.length && entries.length < MAX_ENTRIES && depth < MAX_DEPTH; at += STEP)
    parser.write(body.slice(at, at + STEP))
  return entries.slice(0, MAX_ENTRIES)
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
  for (let at = 0; at < Math.min(html.length, MAX_HEAD) && !ended && found.size < MAX_FEED_LINKS; at += STEP)
    parser.write(html.slice(at, at + STEP))
  return [...found].slice(0, MAX_FEED_LINKS)
}
