import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderPlaceholders } from './sample-placeholders.ts'
import { type SampleServer, startSampleServer } from './sample-server.ts'

const root = fileURLToPath(new URL('../../../resources/sample/', import.meta.url))
const now = new Date('2026-11-22T09:30:00.000Z')

interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** One raw request: `fetch` would tidy the path before sending it. */
function get(
  base: string,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        )
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

const quoted = z.array(z.object({ page: z.string(), quote: z.string() }))
const expectedSchema = z.object({
  sites: z.record(
    z.string(),
    z.object({
      events: quoted,
      problems: quoted,
      traps: quoted,
      goals: quoted,
      people: z.array(z.object({ name: z.string(), title: z.string() })),
      otherPeople: z.array(z.string()),
      customers: z.array(z.string()),
      openings: z.array(z.string()),
      products: z.array(z.string()),
      news: z.array(z.object({ title: z.string(), page: z.string() })),
      pages: z.record(z.string(), z.string()),
      notFound: z.array(z.string()),
      redirects: z.record(z.string(), z.string()),
      disallowed: z.array(z.string()),
    }),
  ),
})

interface Visited {
  readonly status: number
  readonly html: string
  readonly text: string
}

const decode = (slug: string, body: Buffer): string => body.toString(slug === 'hogsted-muller' ? 'latin1' : 'utf8')

/** What a reader sees, with white space made single. */
function visibleText(html: string): string {
  const $ = load(html)
  $('script, style').remove()
  $('br, p, li, td, th, dt, dd, h1, h2, h3').after(' ')
  return $('body').text().replace(/\s+/g, ' ')
}

/** Follows every internal link from the home page, redirects included. */
async function visitAll(slug: string, url: string): Promise<{ pages: Map<string, Visited>; external: Set<string> }> {
  const pages = new Map<string, Visited>()
  const external = new Set<string>()
  const queue = ['/']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue
    const got = await get(url, path)
    const html = decode(slug, got.body)
    pages.set(path, { status: got.status, html, text: visibleText(html) })
    // A page that is not there answers for any address; its canonical link names none.
    if (got.status >= 400) continue
    const links = got.status >= 300 ? [String(got.headers['location'])] : linksOf(html, new URL(path, url).href)
    for (const link of links) {
      if (link.startsWith(url)) queue.push(new URL(link).pathname)
      else external.add(link)
    }
  }
  return { pages, external }
}

function linksOf(html: string, base: string): string[] {
  const $ = load(html)
  const given = $('a[href], link[href], img[src]').toArray()
  return given.map((element) => new URL($(element).attr('href') ?? $(element).attr('src') ?? '', base).href)
}

let server: SampleServer
const visited = new Map<string, { pages: Map<string, Visited>; external: Set<string> }>()
let expected: z.infer<typeof expectedSchema>['sites']

beforeAll(async () => {
  server = await startSampleServer({ root, now: () => now })
  for (const { slug, url } of server.sites) visited.set(slug, await visitAll(slug, url))
  const filled = renderPlaceholders(await readFile(`${root}expected.json`, 'utf8'), { now, origin: '' })
  expected = expectedSchema.parse(JSON.parse(filled)).sites
})
afterAll(async () => server.close())

const siteOf = (slug: string): SampleServer['sites'][number] => {
  const site = server.sites.find((one) => one.slug === slug)
  if (site === undefined) throw new Error(`no site ${slug}`)
  return site
}
const pagesOf = (slug: string): Map<string, Visited> => visited.get(slug)?.pages ?? new Map<string, Visited>()
const expectedOf = (slug: string) => {
  const site = expected[slug]
  if (site === undefined) throw new Error(`nothing expected of ${slug}`)
  return site
}

describe('the sample server', () => {
  it('serves two companies, the modern one first, each on a loopback origin of its own', () => {
    expect(server.sites.map((site) => site.name)).toEqual(['Pellworth Drives', 'Høgsted & Müller'])
    expect(new Set(server.sites.map((site) => site.url)).size).toBe(2)
    for (const site of server.sites) expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })

  it('refuses every path that leads out of the public folder', async () => {
    const { url } = siteOf('pellworth-drives')
    const paths = [
      '/../site.json',
      '/%2e%2e/site.json',
      '/..%2fsite.json',
      '/..%5csite.json',
      '/about/../../layout.html',
      '//etc/passwd',
      '/%00',
    ]
    for (const path of paths) {
      const got = await get(url, path)
      expect([path, got.status]).toEqual([path, 404])
      expect(got.body.toString()).not.toContain('"pitch"')
    }
    expect((await get(url, '/site.json')).status).toBe(404)
    expect((await get(url, '/layout.html')).status).toBe(404)
    expect((await get(url, '/%E0%A4%A')).status).toBe(400)
    expect((await get(url, 'http://elsewhere.example/')).status).toBe(400)
  })

  it('answers GET and HEAD only', async () => {
    const { url } = siteOf('pellworth-drives')
    const whole = await get(url, '/about/')
    const head = await get(url, '/about/', { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(whole.body.length))
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const refused = await get(url, '/about/', { method })
      expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD'])
    }
  })

  it('answers 304 to the tag it gave, and a new day changes the tag', async () => {
    const first = await get(siteOf('pellworth-drives').url, '/newsroom/')
    const etag = String(first.headers['etag'])
    const again = await get(siteOf('pellworth-drives').url, '/newsroom/', { headers: { 'if-none-match': `W/${etag}` } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const later = await startSampleServer({ root, now: () => '2026-11-23T00:00:00.000Z' })
    try {
      const next = await get(later.sites[0]?.url ?? '', '/newsroom/', { headers: { 'if-none-match': etag } })
      expect(next.status).toBe(200)
    } finally {
      await later.close()
    }
  })

  it('says the charset where a modern server does, and leaves it to the page where an old one did', async () => {
    const modern = siteOf('pellworth-drives').url
    expect((await get(modern, '/')).headers['content-type']).toBe('text/html; charset=utf-8')
    expect((await get(modern, '/robots.txt')).headers['content-type']).toBe('text/plain; charset=utf-8')
    expect((await get(modern, '/feed.xml')).headers['content-type']).toBe('application/xml; charset=utf-8')
    expect((await get(modern, '/assets/mark.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    const old = await get(siteOf('hogsted-muller').url, '/people.htm')
    expect(old.headers['content-type']).toBe('text/html')
    expect(old.body.toString('latin1')).toContain('charset=iso-8859-1')
  })

  it('sends the old site as real Latin-1 bytes', () => {
    for (const [path, { html }] of pagesOf('hogsted-muller')) {
      if (!path.endsWith('.htm')) continue
      expect(html).toContain('Høgsted &amp; Müller')
      expect([path, /Ã|Â|\uFFFD/.test(html)]).toEqual([path, false])
    }
    expect(pagesOf('hogsted-muller').get('/people.htm')?.text).toContain('René Lefèvre')
  })

  it('takes the ports it is told to take, one after the other, and says when one is not free', async () => {
    const taken = Number(new URL(siteOf('pellworth-drives').url).port)
    await expect(startSampleServer({ root, now: () => now, port: taken })).rejects.toThrow('EADDRINUSE')
  })
})

describe('the dates', () => {
  it('are rendered from the clock given', () => {
    const page = pagesOf('pellworth-drives').get('/newsroom/vice-president-operations/')
    expect(page?.text).toContain('19 October 2026')
    expect(page?.html).toContain('"datePublished": "2026-10-19"')
    expect(pagesOf('hogsted-muller').get('/news.htm')?.text).toContain('24/10/2026')
  })

  it('keep every format, over the turn of a year and in a leap year', () => {
    const at = (text: string, day: string): string =>
      renderPlaceholders(text, { now: new Date(day), origin: 'http://127.0.0.1:1' })
    expect(at('{{date:+40d|D MMMM YYYY}}', '2026-11-22T23:59:59Z')).toBe('1 January 2027')
    expect(at('{{date:-23d|MMMM D, YYYY}} {{iso:-23d}}', '2028-03-23T00:00:00Z')).toBe('February 29, 2028 2028-02-29')
    expect(at('{{date:0d|dddd ddd DD MMM MM Q}}', '2026-05-03T12:00:00Z')).toBe('Sunday Sun 03 May 05 2')
    expect(at('{{month:+120d|MMMM YYYY}} {{origin}}/a', '2026-11-22T00:00:00Z')).toBe('March 2027 http://127.0.0.1:1/a')
    expect(at('{{date:soon|D}} {{other}}', '2026-11-22T00:00:00Z')).toBe('{{date:soon|D}} {{other}}')
  })

  it('leave no placeholder in anything that is served', async () => {
    const { url } = siteOf('pellworth-drives')
    for (const path of ['/sitemap.xml', '/feed.xml', '/robots.txt'])
      expect((await get(url, path)).body.toString()).not.toContain('{{')
    for (const { pages } of visited.values()) {
      for (const [path, { html }] of pages)
        expect([path, html.includes('{{') || html.includes('[[')]).toEqual([path, false])
    }
  })
})

describe.each(['pellworth-drives', 'hogsted-muller'])('the site of %s', (slug) => {
  it('has at least 28 pages that may be fetched, all reached by links, and no page besides', () => {
    const { pages, disallowed } = expectedOf(slug)
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(28)
    const reached = [...pagesOf(slug)].filter(([path, { status }]) => status === 200 && !/\.(css|svg|xml)$/.test(path))
    const known = [...Object.keys(pages), ...disallowed]
    expect(reached.map(([path]) => path).filter((path) => path !== '/index.htm')).toHaveLength(known.length)
    for (const path of known) expect([path, pagesOf(slug).get(path)?.status]).toEqual([path, 200])
  })

  it('has no broken link but the planned one', () => {
    const broken = [...pagesOf(slug)].filter(([, { status }]) => status >= 400).map(([path]) => path)
    expect(broken).toEqual(expectedOf(slug).notFound)
  })

  it('redirects as planned', async () => {
    const { url } = siteOf(slug)
    for (const [from, to] of Object.entries(expectedOf(slug).redirects)) {
      const got = await get(url, from)
      expect([got.status, got.headers['location']]).toEqual([301, new URL(to, url).href])
    }
  })

  it('loads nothing from elsewhere, runs nothing, and names no real host', () => {
    for (const link of visited.get(slug)?.external ?? []) {
      if (/^(mailto|tel):/.test(link)) continue
      expect(new URL(link).hostname).toMatch(/\.example$/)
    }
    for (const [path, { html }] of pagesOf(slug)) {
      const $ = load(html)
      expect([path, $('script:not([type="application/ld+json"]), iframe, object, embed').length]).toEqual([path, 0])
      const loaded = $('[src], link[rel="stylesheet"], link[rel="icon"]').toArray()
      const elsewhere = loaded
        .map((one) => $(one).attr('src') ?? $(one).attr('href') ?? '')
        .filter((from) => /^(https?:)?\/\//.test(from))
      expect([path, elsewhere]).toEqual([path, []])
      for (const [, address = ''] of html.matchAll(/[\w.-]+@([\w.-]+\w)/g)) expect(address).toMatch(/\.example$/)
    }
  })

  it('says, in the expected words, everything that the expectations quote', () => {
    const { events, problems, traps, goals } = expectedOf(slug)
    const missing = [...events, ...problems, ...traps, ...goals].filter(({ page, quote }) => {
      const path = page === '/index.htm' ? '/' : page
      return !pagesOf(slug).get(path)?.text.includes(quote)
    })
    expect(missing).toEqual([])
  })

  it('names the expected people, customers, openings, products and news', () => {
    const all = [...pagesOf(slug).values()].map(({ text }) => text).join(' ')
    const site = expectedOf(slug)
    const names = [...site.people.flatMap(({ name, title }) => [name, title]), ...site.otherPeople, ...site.customers]
    const missing = [...names, ...site.openings, ...site.products].filter((name) => !all.includes(name))
    expect(missing).toEqual([])
    for (const { title, page } of site.news) expect(pagesOf(slug).get(page)?.text).toContain(title)
  })
})

describe('the modern site', () => {
  it('has a robots.txt, a sitemap and a feed that name its real origin and real pages', async () => {
    const { url } = siteOf('pellworth-drives')
    const robots = (await get(url, '/robots.txt')).body.toString()
    expect(robots).toContain('Disallow: /members/')
    expect(robots).toContain(`Sitemap: ${url}sitemap.xml`)
    const listed = [...(await get(url, '/sitemap.xml')).body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, loc = '']) => loc,
    )
    expect(listed.map((loc) => new URL(loc).pathname).toSorted()).toEqual(
      Object.keys(expectedOf('pellworth-drives').pages).toSorted(),
    )
    expect(listed.every((loc) => loc.startsWith(url))).toBe(true)
    const feed = (await get(url, '/feed.xml')).body.toString()
    expect(feed.match(/<item>/g)).toHaveLength(10)
    expect(feed).toContain('<pubDate>Tue, 10 Nov 2026 09:00:00 GMT</pubDate>')
  })

  it('carries JSON-LD that can be parsed on every page that has it', () => {
    const types = [...pagesOf('pellworth-drives').values()].flatMap(({ html }) => {
      const $ = load(html)
      return $('script')
        .toArray()
        .map((element) => z.object({ '@type': z.string() }).parse(JSON.parse($(element).text()))['@type'])
    })
    expect(new Set(types)).toEqual(new Set(['Organization', 'NewsArticle', 'JobPosting']))
  })
})

describe('the old site', () => {
  it('has neither robots.txt nor sitemap nor feed, and no semantic element', async () => {
    const { url } = siteOf('hogsted-muller')
    for (const path of ['/robots.txt', '/sitemap.xml', '/feed.xml']) expect((await get(url, path)).status).toBe(404)
    for (const { html } of pagesOf('hogsted-muller').values())
      expect(html).not.toMatch(/<(main|article|nav|header|footer|section|h[1-6])\b/i)
  })
})
