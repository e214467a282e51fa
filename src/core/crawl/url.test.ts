import { describe, expect, test } from 'vitest'
import { canonicalUrl, cleanUrl, countingShape, parseHomeUrl, sameSite, siteIdentity, trapReason } from './url.ts'

describe('what a person types', () => {
  const urlOf = (typed: string): string => {
    const parsed = parseHomeUrl(typed)
    return parsed.ok ? parsed.value.url : `${parsed.error.kind}: ${parsed.error.message}`
  }
  test.each([
    ['haldenvalve.example', 'https://haldenvalve.example/'],
    ['  www.haldenvalve.example ', 'https://www.haldenvalve.example/'],
    ['<https://haldenvalve.example/en/#top>', 'https://haldenvalve.example/en/'],
    ['haldenvalve.example/de?x=1', 'https://haldenvalve.example/de?x=1'],
    ['http://haldenvalve.example', 'http://haldenvalve.example/'],
    ['müller-söhne.example', 'https://xn--mller-shne-kcb9d.example/'],
    ['localhost:3000', 'http://localhost:3000/'],
    ['127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['[::1]:80', 'http://[::1]/'],
    ['haldenvalve.example:8443', 'https://haldenvalve.example:8443/'],
  ])('%s', (typed, url) => expect(urlOf(typed)).toBe(url))

  test.each([
    '',
    'haldenvalve',
    'ftp://a.example',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://u:p@a.example',
    'a b.example',
    'https://',
    // an account without a name could never be read again
    '../x',
    './x',
    '.',
    'a..example',
    'https://../x',
    'x'.repeat(3000),
  ])('refused: %s', (typed) => expect(urlOf(typed)).toMatch(/^bad-input: /))
  test('a mail address is named as one', () => {
    expect(parseHomeUrl('anna@haldenvalve.example')).toMatchObject({
      ok: false,
      error: { next: 'Try haldenvalve.example.' },
    })
  })
  test('a domain longer than there are is none: an account named by it could never be read again', () => {
    expect(urlOf(`${'verylongword'.repeat(6)}.example`)).toBe('bad-input: No domain is that long.')
    expect(urlOf(`${'valve.'.repeat(42)}example`)).toBe('bad-input: No domain is that long.')
    expect(urlOf(`${'a'.repeat(63)}.example`)).toBe(`https://${'a'.repeat(63)}.example/`)
  })
  test('without a scheme there are other ways to the home page', () => {
    const parsed = parseHomeUrl('haldenvalve.example')
    expect(parsed.ok && parsed.value.alternatives).toEqual([
      'https://www.haldenvalve.example/',
      'http://haldenvalve.example/',
    ])
    const typed = parseHomeUrl('https://haldenvalve.example')
    expect(typed.ok && typed.value.alternatives).toEqual([])
  })
})

test.each([
  ['https://www.haldenvalve.example/a', 'haldenvalve.example'],
  ['https://shop.haldenvalve.co.uk/', 'haldenvalve.co.uk'],
  ['https://haldenvalve.github.io/', 'haldenvalve.github.io'],
  ['https://haldenvalve.wordpress.com/', 'haldenvalve.wordpress.com'],
  ['https://www.haldenvalve.jimdosite.com/', 'haldenvalve.jimdosite.com'],
  ['https://www.wordpress.com/', 'wordpress.com'],
  ['https://haldenvalve.example./', 'haldenvalve.example'],
  ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080'],
  ['http://[::1]:8080/x', 'http://[::1]:8080'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['http://intranet/', 'http://intranet'],
])('the identity of %s is %s', (url, identity) => expect(siteIdentity(url)).toBe(identity))

test('same site', () => {
  expect(sameSite('https://www.a.example/', 'http://jobs.a.example/x')).toBe(true)
  expect(sameSite('http://127.0.0.1:1/', 'http://127.0.0.1:2/')).toBe(false)
  expect(sameSite('https://a.github.io/', 'https://b.github.io/')).toBe(false)
})

describe('one page, many addresses', () => {
  test.each([
    'https://a.example/news',
    'http://www.a.example:80/news/',
    'https://a.example//news/index.html',
    'https://a.example/news?utm_source=x&gclid=1&fbclid=2&mc_cid=3&ref=home',
    'https://a.example/news;jsessionid=8A7F?PHPSESSID=1',
    'https://a.example/(S(abc123))/news/default.aspx#top',
    'https://a.example/%6eews',
    'https://a.example./news',
  ])('%s', (url) => expect(canonicalUrl(url)).toBe('https://a.example/news'))

  test('what names another page stays', () => {
    expect(canonicalUrl('https://a.example/p?b=2&a=1')).toBe('https://a.example/p?a=1&b=2')
    expect(canonicalUrl('https://a.example/News')).not.toBe(canonicalUrl('https://a.example/news'))
    expect(canonicalUrl('https://a.example:8080/')).toBe('https://a.example:8080')
    expect(canonicalUrl('https://a.example/a%2fb')).toBe('https://a.example/a%2Fb')
    expect(canonicalUrl('not a url')).toBe('not a url')
  })
  test('the address to fetch keeps scheme, host and path', () => {
    expect(cleanUrl('http://www.a.example/x/?utm_medium=y&id=7#z')).toBe('http://www.a.example/x/?id=7')
  })
})

describe('SAFETY 24: addresses without end', () => {
  test.each([
    ['https://a.example/a/b/a/b/a/b/', 'the path repeats itself'],
    ['https://a.example/x/x/x', 'the path repeats itself'],
    ['https://a.example/a/b/a/b', 'the path repeats itself'],
    [`https://a.example/${'d/'.repeat(2)}1/2/3/4/5/6/7/8/9/10`, 'the path is very deep'],
    [`https://a.example/${'x'.repeat(1200)}`, 'the address is very long'],
    ['https://a.example/products/pumps/series-a/pumps-a1', undefined],
    ['https://a.example/news/2026/10/3/new-plant', undefined],
  ])('%s', (url, reason) => expect(trapReason(url)).toBe(reason))

  test('addresses that only count share a shape', () => {
    expect(countingShape('https://a.example/archive/2024/11')).toBe(countingShape('https://a.example/archive/2025/07'))
    expect(countingShape('https://a.example/list?page=2')).toBe(countingShape('https://a.example/list?page=31'))
    expect(countingShape('https://a.example/list?page=2')).not.toBe(countingShape('https://a.example/other?page=2'))
    expect(countingShape('https://a.example/news/2026/new-plant')).toBeUndefined()
  })
})
