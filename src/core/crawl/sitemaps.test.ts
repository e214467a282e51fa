import { describe, expect, test } from 'vitest'
import { feedLinks, parseFeed } from './feeds.ts'
import { parseSitemap, worthwhileSitemaps } from './sitemaps.ts'

const base = 'https://a.example/sitemap.xml'
const urlsOf = (text: string): readonly string[] => parseSitemap(text, base).entries.map(({ url }) => url)

describe('sitemaps', () => {
  test('pages with their dates', () => {
    const text = `\uFEFF<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="x">
      <url><loc> https://a.example/about?a=1&amp;b=2 </loc><lastmod>2026-10-02T08:00:00+01:00</lastmod>
        <image:image><image:loc>https://a.example/x.jpg</image:loc></image:image></url>
      <url><loc><![CDATA[https://a.example/news]]></loc><lastmod>soon</lastmod></url></urlset>`
    expect(parseSitemap(text, base)).toEqual({
      type: 'pages',
      cut: false,
      entries: [
        { url: 'https://a.example/about?a=1&b=2', lastmod: '2026-10-02T08:00:00+01:00' },
        { url: 'https://a.example/news' },
      ],
    })
  })
  test('an index, and the ones in it worth a request', () => {
    const names = ['image-sitemap', 'product-sitemap1', 'post-sitemap', 'page-sitemap', 'author-sitemap']
    const index = parseSitemap(
      `<sitemapindex>${names.map((name) => `<sitemap><loc>/${name}.xml</loc></sitemap>`).join('')}</sitemapindex>`,
      base,
    )
    expect(index.type).toBe('index')
    expect(worthwhileSitemaps(index, 3)).toEqual(
      ['post-sitemap', 'page-sitemap', 'product-sitemap1'].map((name) => `https://a.example/${name}.xml`),
    )
  })
  test('a list in plain text', () =>
    expect(urlsOf('https://a.example/1\r\n# no\nhttps://a.example/2\n')).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]))
  test('broken ones give what they have', () => {
    expect(urlsOf('<urlset><url><loc>https://a.example/1</loc><url><loc>https://a.example/2')).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ])
    expect(urlsOf('<urlset><url><loc>javascript:alert(1)</loc></url><url><loc>/ok</loc></url>')).toEqual([
      'https://a.example/ok',
    ])
    expect(urlsOf('<!doctype html><title>Not found</title>')).toEqual([])
    expect(urlsOf('')).toEqual([])
  })
  test('the number of entries is bounded', () => {
    const big = `<urlset>${'<url><loc>https://a.example/x</loc></url>'.repeat(20_000)}</urlset>`
    const parsed = parseSitemap(big, base)
    expect([parsed.entries.length, parsed.cut]).toEqual([10_000, true])
    expect(parseSitemap('https://a.example/x\n'.repeat(20_000), base).entries).toHaveLength(10_000)
  })
})

describe('feeds', () => {
  const entry = { url: 'https://a.example/news/1', title: 'New plant', date: '2026-11-02' }
  test.each([
    [
      'rss',
      '<rss version="2.0"><channel><title>A</title><item><title>New plant</title><link>/news/1</link><pubDate>Mon, 02 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>',
    ],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>New plant</title><link rel="self" href="/x"/><link rel="alternate" href="/news/1"/><published>2026-11-02T08:00:00Z</published></entry></feed>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1","url":"https://a.example/news/1","title":"New plant","date_published":"2026-11-02T08:00:00Z"}]}',
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A</title></channel><item rdf:about="x"><title>New plant</title><link>https://a.example/news/1</link><dc:date>2026-11-02</dc:date></item></rdf:RDF>',
    ],
  ])('%s', (_, text) => expect(parseFeed(text, 'https://a.example/feed')).toEqual([entry]))

  test('a feed without links and dates of its own gives the next best', () => {
    const text =
      '<rss><channel><link>/</link><item><title>A &amp; B</title><guid>https://a.example/g</guid></item><item><title>No link</title><guid isPermaLink="false">7</guid></item><item><title><![CDATA[C]]></title><link>/c</link>'
    expect(parseFeed(text, base)).toEqual([{ url: 'https://a.example/g', title: 'A & B' }])
    expect(
      parseFeed(
        '<feed><entry><title>U</title><link href="/u"/><updated>2026-01-02T00:00:00Z</updated></entry></feed>',
        base,
      ),
    ).toEqual([{ url: 'https://a.example/u', title: 'U', date: '2026-01-02' }])
  })
  test('what is no feed has no entries', () => {
    for (const text of ['', '<html><body>no', '{"a":1}', '{', 'x'.repeat(100_000)])
      expect(parseFeed(text, base)).toEqual([])
  })
  test('entities that grow are not expanded', () => {
    const laughs = `<!DOCTYPE r [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefgh'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(20)}">`)
      .join('')}]>
      <rss version="2.0"><channel><title>A</title><item><title>&h;</title><link>/1</link></item></channel></rss>`
    const found = parseFeed(laughs, base)
    expect(found.every(({ title }) => title.length <= 300)).toBe(true)
  })
  test('feeds are found in the head, without those of comments', () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="News" href="/feed/">
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel=ALTERNATE type=application/atom+xml href=atom.xml><link rel="stylesheet" href="x.css">
      <link rel="alternate" type="application/rss+xml" href="javascript:1"></head><body><link rel=alternate type=application/rss+xml href=/late></body>`
    expect(feedLinks(html, 'https://a.example/en/')).toEqual([
      'https://a.example/feed/',
      'https://a.example/en/atom.xml',
    ])
  })
})
