import robotsParser from 'robots-parser'
import { describe, expect, test } from 'vitest'
import { fetchFailure } from './fetch-failure.ts'
import { ROBOTS_BYTES, parseRobots, robotsFromOutcome } from './robots.ts'

const at = (path: string): string => `https://a.example${path}`
const allows = (text: string, path: string): boolean => parseRobots(text).allows(at(path))
const answer = (status: number, text = '') =>
  robotsFromOutcome({ type: 'answer', status, body: new TextEncoder().encode(text) })
const closed = 'User-agent: *\nDisallow: /'

describe('SAFETY 22: robots.txt by RFC 9309', () => {
  test('what came of asking decides', () => {
    for (const status of [400, 401, 403, 404, 410, 429, 304])
      expect([status, answer(status, closed).allows(at('/x'))]).toEqual([status, true])
    for (const status of [500, 502, 503, 504])
      expect([status, answer(status).allows(at('/x'))]).toEqual([status, false])
    for (const kind of ['dns-failed', 'timeout', 'connect-failed', 'tls-failed'] as const) {
      const rules = robotsFromOutcome({ type: 'error', error: fetchFailure(kind, at('/robots.txt')) })
      expect([kind, rules.allows(at('/x'))]).toEqual([kind, false])
      expect(rules.notes).toHaveLength(1)
    }
    const lost = robotsFromOutcome({ type: 'error', error: fetchFailure('too-many-redirects', at('/robots.txt'), '5') })
    expect(lost.allows(at('/x'))).toBe(true)
    expect(answer(200, closed).allows(at('/x'))).toBe(false)
  })

  test('500 KiB are read, to the byte, and what is behind them is not', () => {
    const rule = '\nDisallow: /late'
    const filler = (length: number): string => `User-agent: *\n${'#'.repeat(length - 14)}`
    expect(answer(200, filler(ROBOTS_BYTES - rule.length) + rule).allows(at('/late'))).toBe(false)
    expect(answer(200, filler(ROBOTS_BYTES) + rule).allows(at('/late'))).toBe(true)
  })

  test('any number of plain rules count, also the last one', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `Disallow: /p${i}x/`).join('\n')
    expect(allows(`User-agent: *\n${many}\nDisallow: /last`, '/last/one')).toBe(false)
    expect(allows(`User-agent: *\n${many}`, '/p19999x/a')).toBe(false)
    expect(allows(`User-agent: *\n${many}`, '/q')).toBe(true)
  })

  test('BOM, line ends, comments and case', () => {
    const files = [
      '\uFEFFUser-agent: *\nDisallow: /p',
      'User-agent: *\r\nDisallow: /p\r\n',
      'USER-AGENT:*\rdisallow :/p # why',
    ]
    for (const file of files) expect([file, allows(file, '/p/x'), allows(file, '/q')]).toEqual([file, false, true])
  })

  test('the longest pattern wins, Allow between equals', () => {
    const file =
      'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /x\nDisallow: /x\nDisallow: /*.php$\nAllow: /a/b/ok.php'
    expect(
      ['/a', '/a/b', '/a/b/c', '/x', '/y.php', '/y.php?z', '/a/b/ok.php'].map((path) => allows(file, path)),
    ).toEqual([false, true, false, true, false, true, true])
  })

  test('wildcards and the end mark', () => {
    const rule = (pattern: string, path: string): boolean => allows(`User-agent: *\nDisallow: ${pattern}`, path)
    expect(rule('/*/print', '/a/b/print/x')).toBe(false)
    expect(rule('/*/print', '/print')).toBe(true)
    expect(rule('/a*b*c$', '/aXbXc')).toBe(false)
    expect(rule('/a*b*c$', '/aXbXcd')).toBe(true)
    expect(rule('/a*c$', '/acac')).toBe(false)
    expect(rule('/fish$', '/fish')).toBe(false)
    expect(rule('/fish$', '/fish/')).toBe(true)
    expect(rule('/a*$', '/abc')).toBe(false)
    expect(rule('*', '/x')).toBe(false)
    expect(rule('/*?', '/x?y')).toBe(false)
    expect(rule('/*?', '/x')).toBe(true)
    expect(rule('', '/x')).toBe(true)
  })

  test('escapes are compared in one form', () => {
    expect(allows('User-agent: *\nDisallow: /%7ejoe/', '/~joe/x')).toBe(false)
    expect(allows('User-agent: *\nDisallow: /über', '/%C3%BCber')).toBe(false)
    expect(allows('User-agent: *\nDisallow: /a%3cd', '/a%3Cd')).toBe(false)
    expect(allows('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true)
  })

  test('our group is the one named after us; groups of one name are one', () => {
    const file =
      'User-agent: *\nDisallow: /\n\nUser-agent: Groundwork/1.0\nDisallow: /a\n\nUser-agent: other\nDisallow: /o\n\nuser-agent: GROUNDWORK\nDisallow: /b'
    expect(['/a', '/b', '/o', '/'].map((path) => allows(file, path))).toEqual([false, false, true, true])
    expect(allows('User-agent: groundwork-pro\nDisallow: /', '/x')).toBe(true)
    expect(allows('User-agent: Groundwork\n\nUser-agent: *\nDisallow: /x', '/x')).toBe(false)
    expect(allows('User-agent: a\nUser-agent: groundwork\nDisallow: /x', '/x')).toBe(false)
  })

  test('a sitemap line does not end a group', () => {
    const rules = parseRobots('User-agent: groundwork\nSitemap: https://a.example/s.xml\nUser-agent: b\nDisallow: /x')
    expect(rules.allows(at('/x'))).toBe(false)
    expect(rules.sitemaps).toEqual(['https://a.example/s.xml'])
  })

  test('robots.txt itself may always be asked for', () => expect(allows(closed, '/robots.txt')).toBe(true))

  test.each([
    ['0', 0, 'asks for no pause'],
    ['1e9', 30, '30 s are kept'],
    ['1000000000', 30, '30 s are kept'],
    ['NaN', 0, 'is no number'],
    ['-5', 0, 'is no number'],
    ['Infinity', 0, 'is no number'],
    ['2.5', 2.5, undefined],
  ])('a crawl delay of %s is %d s', (value, seconds, note) => {
    const rules = parseRobots(`User-agent: *\nCrawl-delay: ${value}\nDisallow: /x`)
    expect(rules.crawlDelaySeconds).toBe(seconds)
    expect(rules.notes.map((each) => each.includes(note ?? 'robots.txt'))).toEqual(note === undefined ? [] : [true])
  })

  test('past the limit of wildcard rules a Disallow keeps out of more, never of less', () => {
    const many = Array.from({ length: 2500 }, (_, i) => `Disallow: /d${i}/*/x$`).join('\n')
    expect(allows(`User-agent: *\n${many}`, '/d2400/a/x')).toBe(false)
    expect(allows(`User-agent: *\n${many}`, '/d2400/a/y')).toBe(false)
    expect(allows(`User-agent: *\n${many}`, '/d100/a/y')).toBe(true)
  })

  test('a pattern is told by its first six stars: past them a Disallow keeps out of more, and an Allow lets in nothing', () => {
    const rule = (line: string, path: string): boolean => allows(`User-agent: *\n${line}`, path)
    expect(rule('Disallow: /a*b*c*d*e*f*g$', '/abcdefgx')).toBe(true)
    expect(rule('Disallow: /a*b*c*d*e*f*g*h$', '/abcdefgx')).toBe(false)
    expect(rule('Disallow: /a*b*c*d*e*f*g*h$', '/abcdef')).toBe(true)
    expect(rule('Disallow: /a\nAllow: /a*b*c*d*e*f*g*h', '/abcdefgh')).toBe(false)
  })

  test('so many characters of patterns with stars are tried on every address, however few the patterns are', () => {
    const long = (name: string): string => `Disallow: /${name}/*${'x'.repeat(900)}$\n`
    const many = `User-agent: *\n${Array.from({ length: 60 }, (_, i) => long(`d${i}`)).join('')}`
    expect(allows(many, '/d10/a')).toBe(true)
    expect(allows(many, '/d59/a')).toBe(false)
  })

  test('agrees with an independent reader on generated files', () => {
    const parts = ['/', '/a', '/a/b', '/*b', '/a*', '/a/b$', '/*.x', '/c/*/d', '*', '/a/*$']
    const paths = ['/', '/a', '/a/', '/a/b', '/a/b/c', '/ab', '/y.x', '/c/1/d', '/c/d', '/zb?q=b']
    let seed = 7
    const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
    for (let round = 0; round < 300; round++) {
      const lines = Array.from(
        { length: 1 + random(5) },
        () => `${random(2) ? 'Allow' : 'Disallow'}: ${parts[random(parts.length)]}`,
      )
      const text = `User-agent: *\n${lines.join('\n')}`
      const [ours, theirs] = [parseRobots(text), robotsParser(at('/robots.txt'), text)]
      for (const path of paths)
        expect([text, path, ours.allows(at(path))]).toEqual([text, path, theirs.isAllowed(at(path), 'groundwork')])
    }
  })
})
