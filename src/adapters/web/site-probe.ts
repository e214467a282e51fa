import type { FetchRequest, FetchedResponse, HostPacer, PageFetcher, ProbedSite } from '../../app/ports-web.ts'
import { feedLinks, parseFeed } from '../../core/crawl/feeds.ts'
import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import type { OfferedLink } from '../../core/crawl/frontier.ts'
import { ROBOTS_BYTES, type RobotsRules, robotsFromOutcome } from '../../core/crawl/robots.ts'
import { type Sitemap, parseSitemap, worthwhileSitemaps } from '../../core/crawl/sitemaps.ts'
import { sameSite } from '../../core/crawl/url.ts'
import { decodeBody } from '../../core/extract/decode-body.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { readDecoded } from './decode-body.ts'

export type ProbeOptions = {
  readonly signal: AbortSignal
  /** Spaces the requests and is told the crawl delay. */
  readonly pacer?: HostPacer
  /** Tried in this order when nothing answers at the home address. */
  readonly alternatives?: readonly string[]
}

/** Sitemaps asked for at most, and pages taken from them. */
const MAX_SITEMAPS = 4
const MAX_PAGES = 5000
const SITEMAP_BYTES = 5_000_000
const MAX_FEEDS = 2

/**
 * Asks for robots.txt and the sitemaps (those it names, else /sitemap.xml; gzip and index files; at most four).
 * Fails only when no address answers at all, with the error of the first.
 */
export async function probeSite(
  fetcher: Pick<PageFetcher, 'fetch'>,
  homeUrl: string,
  options: ProbeOptions,
): Promise<Result<ProbedSite>> {
  const get = createTurns(fetcher, options)
  const opened = await openSite(get, [homeUrl, ...(options.alternatives ?? [])])
  if (!opened.ok) return opened
  const { url, rules } = opened.value
  const byOrigin = new Map([[new URL(url).origin, rules]])
  options.pacer?.setCrawlDelay(url, rules.crawlDelaySeconds)
  const candidates = await readSitemaps(get, url, rules)
  return ok({
    homeUrl: url,
    robots: { allows: (page) => !URL.canParse(page) || (byOrigin.get(new URL(page).origin)?.allows(page) ?? true) },
    async robotsFor(page, askedBy) {
      const { origin } = new URL(page)
      const known = byOrigin.get(origin)
      if (known) return known
      const got = await robotsOf(get, page, askedBy)
      // a cancelled question is no answer to keep
      if (options.signal.aborted) return got
      byOrigin.set(origin, got)
      if (got.crawlDelaySeconds > rules.crawlDelaySeconds) options.pacer?.setCrawlDelay(page, got.crawlDelaySeconds)
      return got
    },
    candidates,
    notes: rules.notes,
  })
}

/** The rules of one address's origin, for a page that is asked for by itself. */
export const probeRobots = (
  fetcher: Pick<PageFetcher, 'fetch'>,
  url: string,
  options: ProbeOptions,
): Promise<RobotsRules> => robotsOf(createTurns(fetcher, options), url)

/** Entries of the feeds a page links to, ready to be offered. Call it with the home page's HTML. */
export async function probeFeeds(
  fetcher: Pick<PageFetcher, 'fetch'>,
  page: { readonly html: string; readonly url: string },
  site: Pick<ProbedSite, 'robots'>,
  options: ProbeOptions,
): Promise<readonly OfferedLink[]> {
  const get = createTurns(fetcher, options)
  const offered: OfferedLink[] = []
  const links = feedLinks(page.html, page.url).filter((url) => sameSite(url, page.url) && site.robots.allows(url))
  for (const url of links.slice(0, MAX_FEEDS)) {
    const got = await get(url, {
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9',
      refuseHop: staysWithin(page.url, site.robots),
    })
    if (!got.ok || got.value.status !== 200) continue
    parseFeed(textOf(got.value, got.value.body), got.value.url).forEach((entry, position) => {
      offered.push({
        url: entry.url,
        text: entry.title,
        position,
        from: url,
        source: 'feed',
        region: 'main',
        lastmod: entry.date,
      })
    })
  }
  return offered
}

type Get = (
  url: string,
  wants: Pick<FetchRequest, 'accept' | 'maxBytes' | 'refuseHop' | 'askedBy'>,
) => Promise<Result<FetchedResponse>>

function createTurns(fetcher: Pick<PageFetcher, 'fetch'>, { signal, pacer }: ProbeOptions): Get {
  return async (url, wants) => {
    if (signal.aborted) return fail(fetchFailure('cancelled', url))
    const turn = await pacer?.enter(url, signal)
    if (turn && !turn.ok) return turn
    const got = await fetcher.fetch({ url, signal, ...wants })
    turn?.value.leave(got.ok ? got.value : undefined)
    return got
  }
}

/** A list of one site's pages is never got from another, nor from where robots.txt keeps out. */
const staysWithin =
  (homeUrl: string, rules: Pick<RobotsRules, 'allows'>): NonNullable<FetchRequest['refuseHop']> =>
  (url) =>
    sameSite(url, homeUrl) && rules.allows(url) ? undefined : fetchFailure('robots-denied', url)

const robotsRequest = { accept: 'text/plain, */*;q=0.5', maxBytes: ROBOTS_BYTES }

async function openSite(
  get: Get,
  urls: readonly string[],
): Promise<Result<{ readonly url: string; readonly rules: RobotsRules }>> {
  let first: Result<never> | undefined
  for (const url of urls) {
    const got = await get(new URL('/robots.txt', url).href, robotsRequest)
    if (got.ok)
      return ok({ url, rules: robotsFromOutcome({ type: 'answer', status: got.value.status, body: got.value.body }) })
    if (got.error.kind === 'too-many-redirects')
      return ok({ url, rules: robotsFromOutcome({ type: 'error', error: got.error }) })
    first ??= got
    if (got.error.kind === 'cancelled') return got
  }
  return first ?? fail(fetchFailure('dns-failed', urls[0] ?? ''))
}

async function robotsOf(get: Get, page: string, askedBy?: string): Promise<RobotsRules> {
  const got = await get(new URL('/robots.txt', page).href, askedBy ? { ...robotsRequest, askedBy } : robotsRequest)
  return robotsFromOutcome(
    got.ok ? { type: 'answer', status: got.value.status, body: got.value.body } : { type: 'error', error: got.error },
  )
}

async function readSitemaps(get: Get, homeUrl: string, rules: RobotsRules): Promise<readonly OfferedLink[]> {
  const named = rules.sitemaps.filter((url) => URL.canParse(url, homeUrl)).map((url) => new URL(url, homeUrl).href)
  const waiting = named.length > 0 ? named : [new URL('/sitemap.xml', homeUrl).href]
  const asked = new Set<string>()
  const offered: OfferedLink[] = []
  while (waiting.length > 0 && asked.size < MAX_SITEMAPS && offered.length < MAX_PAGES) {
    const url = waiting.shift() ?? ''
    if (asked.has(url) || !sameSite(url, homeUrl) || !rules.allows(url)) continue
    asked.add(url)
    const sitemap = await readSitemap(get, url, staysWithin(homeUrl, rules))
    if (sitemap?.type === 'index') waiting.unshift(...worthwhileSitemaps(sitemap, MAX_SITEMAPS))
    else sitemap?.entries.forEach((entry, position) => offered.push(offerOf(entry, position, url)))
  }
  return offered.slice(0, MAX_PAGES).toSorted((a, b) => (b.lastmod ?? '').localeCompare(a.lastmod ?? ''))
}

const offerOf = (entry: Sitemap['entries'][number], position: number, from: string): OfferedLink => ({
  url: entry.url,
  text: '',
  position,
  from,
  source: 'sitemap',
  region: 'main',
  lastmod: entry.lastmod,
})

async function readSitemap(
  get: Get,
  url: string,
  refuseHop: NonNullable<FetchRequest['refuseHop']>,
): Promise<Sitemap | undefined> {
  const got = await get(url, {
    accept: 'application/xml, text/xml, text/plain, */*;q=0.5',
    maxBytes: SITEMAP_BYTES,
    refuseHop,
  })
  if (!got.ok || got.value.status !== 200) return undefined
  const { body } = got.value
  return parseSitemap(textOf(got.value, await unpacked(body)), got.value.url)
}

/** In the charset the header, a byte order mark or the XML declaration names. */
const textOf = ({ headers }: FetchedResponse, body: Uint8Array): string =>
  decodeBody(body, headers['content-type'] ?? '').html

/** A `.xml.gz` is sent as a file, so it is still packed when the content coding is off. */
async function unpacked(body: Uint8Array): Promise<Uint8Array> {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield body
  }
  return (await readDecoded(whole(), ['gzip'], SITEMAP_BYTES, new AbortController().signal)).bytes
}
