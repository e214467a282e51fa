import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createPageFetcher } from './guarded-fetch.ts'
import { createHostPacer } from './host-pacer.ts'
import { type LoopbackServer, serveHttp } from './loopback-server.fixture.ts'
import { probeFeeds, probeSite } from './site-probe.ts'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

type File = string | Buffer | number | { readonly type: string; readonly body: Buffer } | { readonly to: string }
type Files = Readonly<Record<string, File>>
/** A site of files; a number is a status, `to` a redirect. Says what was asked for. */
async function siteOf(files: (origin: string) => Files) {
  const asked: string[] = []
  const answer: RequestListener = (request, response) => {
    asked.push(request.url ?? '')
    const file = files(server.origin)[request.url ?? '']
    if (typeof file === 'number' || file === undefined) response.writeHead(file ?? 404).end('no')
    else if (typeof file === 'object' && 'to' in file) response.writeHead(301, { location: file.to }).end()
    else if (typeof file === 'object' && 'type' in file)
      response.writeHead(200, { 'content-type': file.type }).end(file.body)
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(file)
  }
  const server = await serveHttp(answer)
  servers.push(server)
  const fetcher = createPageFetcher({
    userAgent: () => 'Groundwork/0.1.0',
    allowedPrivateOrigins: () => new Set([server.origin]),
  })
  return { server, asked, fetcher, home: `${server.origin}/` }
}
const signal = new AbortController().signal
const pages = (...urls: string[]): string =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`

describe('what a site says to crawlers', () => {
  test('rules, pause and sitemaps named in robots.txt, packed and nested', async () => {
    const { fetcher, home, asked } = await siteOf((origin) => ({
      '/robots.txt': `User-agent: *\nDisallow: /private\nCrawl-delay: 99\nSitemap: ${origin}/index.xml\nSitemap: https://other.example/s.xml`,
      '/index.xml': `<sitemapindex><sitemap><loc>${origin}/pages.xml.gz</loc></sitemap><sitemap><loc>${origin}/images.xml</loc></sitemap></sitemapindex>`,
      '/pages.xml.gz': gzipSync(pages(`${origin}/about`)),
      '/images.xml': pages(`${origin}/gallery`),
    }))
    const probed = await probeSite(fetcher, home, { signal })
    expect(probed).toMatchObject({
      ok: true,
      value: { homeUrl: home, notes: [expect.stringContaining('30 s are kept')] },
    })
    if (!probed.ok) return
    expect(probed.value.candidates.map(({ url, source }) => [url, source])).toEqual([
      [`${home}about`, 'sitemap'],
      [`${home}gallery`, 'sitemap'],
    ])
    expect([probed.value.robots.allows(`${home}private/x`), probed.value.robots.allows(`${home}x`)]).toEqual([
      false,
      true,
    ])
    expect(asked).toEqual(['/robots.txt', '/index.xml', '/pages.xml.gz', '/images.xml'])
  })

  test('newest change first, and never more than four sitemaps', async () => {
    const { fetcher, home, asked } = await siteOf((origin) => ({
      '/robots.txt': Array.from({ length: 9 }, (_, i) => `Sitemap: ${origin}/s${i}.xml`).join('\n'),
      '/s0.xml':
        '<urlset><url><loc>/old</loc><lastmod>2020-01-01</lastmod></url><url><loc>/new</loc><lastmod>2026-10-01</lastmod></url></urlset>',
    }))
    const probed = await probeSite(fetcher, home, { signal })
    expect(probed.ok && probed.value.candidates.map(({ url }) => url)).toEqual([`${home}new`, `${home}old`])
    expect(asked).toHaveLength(5)
  })

  test('without robots.txt all is allowed and /sitemap.xml is tried', async () => {
    const { fetcher, home, asked } = await siteOf(() => ({}))
    const probed = await probeSite(fetcher, home, { signal })
    expect(probed.ok && probed.value.robots.allows(`${home}x`)).toBe(true)
    expect(asked).toEqual(['/robots.txt', '/sitemap.xml'])
  })

  test('SAFETY 22: a robots.txt that fails keeps out, and no sitemap is asked for', async () => {
    const { fetcher, home, asked } = await siteOf(() => ({ '/robots.txt': 503 }))
    const probed = await probeSite(fetcher, home, { signal })
    expect(probed.ok && [probed.value.robots.allows(home), probed.value.notes.length]).toEqual([false, 1])
    expect(asked).toEqual(['/robots.txt'])
  })

  test('SAFETY 22: only the first 500 KiB of robots.txt are taken', async () => {
    const { fetcher, home } = await siteOf(() => ({
      '/robots.txt': `User-agent: *\nDisallow: /a\n${'#'.repeat(600_000)}\nDisallow: /b`,
    }))
    const probed = await probeSite(fetcher, home, { signal })
    expect(probed.ok && [probed.value.robots.allows(`${home}a`), probed.value.robots.allows(`${home}b`)]).toEqual([
      false,
      true,
    ])
  })

  test('sitemaps of any charset and size, packed or not, whatever they are sent as', async () => {
    const many = Array.from({ length: 6000 }, (_, i) => `<url><loc>/p${i}-${'x'.repeat(900)}</loc></url>`).join('')
    const { fetcher, home } = await siteOf((origin) => ({
      '/robots.txt': ['a.xml', 'b.gz', 'c.xml'].map((name) => `Sitemap: ${origin}/${name}`).join('\n'),
      '/a.xml': Buffer.from(`\uFEFF${pages('/wide')}`, 'utf16le'),
      '/b.gz': { type: 'application/octet-stream', body: gzipSync(pages('/packed')) },
      '/c.xml': `<urlset>${many}</urlset>`,
    }))
    const probed = await probeSite(fetcher, home, { signal })
    const found = probed.ok ? probed.value.candidates.map(({ url }) => url) : []
    expect(found.slice(0, 3)).toEqual([`${home}wide`, `${home}packed`, expect.stringContaining(`${home}p0-`)])
    // of six megabytes the first five were taken, and no more pages than are ever offered
    expect(found).toHaveLength(5000)
  })

  test('a sitemap that has moved to another site, or behind robots.txt, is let be', async () => {
    const other = await siteOf(() => ({ '/sitemap.xml': pages('/stolen') }))
    const site = await siteOf((origin) => ({
      '/robots.txt': `User-agent: *\nDisallow: /private\n\nSitemap: ${origin}/away.xml\nSitemap: ${origin}/in.xml`,
      '/away.xml': { to: `${other.home}sitemap.xml` },
      '/in.xml': { to: '/private/sitemap.xml' },
      '/private/sitemap.xml': pages('/hidden'),
    }))
    const fetcher = createPageFetcher({
      userAgent: () => 'Groundwork/0.1.0',
      allowedPrivateOrigins: () => new Set([site.server.origin, other.server.origin]),
    })
    expect(await probeSite(fetcher, site.home, { signal })).toMatchObject({ ok: true, value: { candidates: [] } })
    expect([other.asked, site.asked]).toEqual([[], ['/robots.txt', '/away.xml', '/in.xml']])
  })

  test('a packed sitemap that grows without end is cut', async () => {
    const { fetcher, home } = await siteOf((origin) => ({
      '/robots.txt': `Sitemap: ${origin}/bomb.xml.gz`,
      '/bomb.xml.gz': gzipSync(Buffer.alloc(30_000_000, ' ')),
    }))
    expect(await probeSite(fetcher, home, { signal })).toMatchObject({ ok: true, value: { candidates: [] } })
  })

  test('where nothing answers the alternatives are tried, and the first error is told', async () => {
    const { fetcher, home } = await siteOf(() => ({}))
    const dead = 'http://127.0.0.1:9/'
    expect(await probeSite(fetcher, dead, { signal, alternatives: [home] })).toMatchObject({
      ok: true,
      value: { homeUrl: home },
    })
    expect(await probeSite(fetcher, dead, { signal, alternatives: [dead] })).toMatchObject({
      ok: false,
      error: { kind: 'address-refused' },
    })
  })

  test('rules of another origin are got once', async () => {
    const site = await siteOf(() => ({ '/robots.txt': 'User-agent: *\nDisallow: /x' }))
    const blog = await siteOf(() => ({ '/robots.txt': 'User-agent: *\nDisallow: /y' }))
    const fetcher = createPageFetcher({
      userAgent: () => 'Groundwork/0.1.0',
      allowedPrivateOrigins: () => new Set([site.server.origin, blog.server.origin]),
    })
    const probed = await probeSite(fetcher, site.home, { signal })
    if (!probed.ok) throw new Error('the site answers')
    expect((await probed.value.robotsFor(`${blog.home}y`)).allows(`${blog.home}y`)).toBe(false)
    expect((await probed.value.robotsFor(`${blog.home}z`)).allows(`${blog.home}z`)).toBe(true)
    expect(blog.asked).toEqual(['/robots.txt'])
    expect(probed.value.robots.allows(`${blog.home}y`)).toBe(false)
  })

  test('a cancel ends it before the next request', async () => {
    const { fetcher, home, asked } = await siteOf(() => ({}))
    expect(await probeSite(fetcher, home, { signal: AbortSignal.abort() })).toMatchObject({
      ok: false,
      error: { kind: 'cancelled' },
    })
    expect(asked).toEqual([])
  })

  test('each request takes its turn', async () => {
    const { fetcher, home } = await siteOf(() => ({}))
    let now = 0
    const slept: number[] = []
    const sleep = (ms: number): Promise<void> => {
      slept.push(ms)
      now += ms
      return Promise.resolve()
    }
    await probeSite(fetcher, home, { signal, pacer: createHostPacer({ now: () => now, sleep }) })
    expect(slept).toEqual([1010])
  })
})

test('a feed in another charset, and one in JSON', async () => {
  const { fetcher, home } = await siteOf(() => ({
    '/latin': {
      type: 'application/rss+xml',
      body: Buffer.from(
        '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>Größere Halle</title><link>/n/1</link></item></channel></rss>',
        'latin1',
      ),
    },
    '/feed.json': '\uFEFF{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"/n/2","title":"Nowa hala"}]}',
  }))
  const html = `<link rel="alternate" type="application/rss+xml" href="/latin"><link rel="alternate" type="application/feed+json" href="/feed.json">`
  const offered = await probeFeeds(fetcher, { html, url: home }, { robots: { allows: () => true } }, { signal })
  expect(offered.map(({ url, text }) => [url, text])).toEqual([
    [`${home}n/1`, 'Größere Halle'],
    [`${home}n/2`, 'Nowa hala'],
  ])
})

test('entries of linked feeds are offered with their dates', async () => {
  const { fetcher, home, asked } = await siteOf(() => ({
    '/feed':
      '<rss version="2.0"><channel><title>A</title><item><title>New plant</title><link>/news/1</link><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>',
  }))
  const html = ['/feed', '/private/feed', 'https://other.example/feed']
    .map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`)
    .join('')
  const robots = { allows: (url: string) => !url.includes('/private') }
  const offered = await probeFeeds(fetcher, { html, url: home }, { robots }, { signal })
  expect(offered).toEqual([
    {
      url: `${home}news/1`,
      text: 'New plant',
      position: 0,
      from: `${home}feed`,
      source: 'feed',
      region: 'main',
      lastmod: '2026-11-02',
    },
  ])
  expect(asked).toEqual(['/feed'])
})
