import { afterEach, expect } from 'vitest'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { createHostPacer } from '../../src/adapters/web/host-pacer.ts'
import type * as probing from '../../src/adapters/web/site-probe.ts'
import { probeSite } from '../../src/adapters/web/site-probe.ts'
import { fetchFailure } from '../../src/core/crawl/fetch-failure.ts'
import type * as robots from '../../src/core/crawl/robots.ts'
import { ROBOTS_BYTES, parseRobots, robotsFromOutcome } from '../../src/core/crawl/robots.ts'
import { type Site, serveSite } from '../cli/site.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'

type Rules = Pick<typeof robots, 'parseRobots' | 'robotsFromOutcome'>
const rulesWithout =
  (...cuts: readonly (readonly [guard: string, instead: string])[]) =>
  async (): Promise<Rules> =>
    importWithout<typeof robots>('core/crawl/robots.ts', { 'core/crawl/robots.ts': cuts })
const shipped = (): Rules => ({ parseRobots, robotsFromOutcome })
const at = (path: string): string => `https://halden.example${path}`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const closed = 'User-agent: *\nDisallow: /'

safetyCase(22, 'what comes of asking for robots.txt decides: 4xx lets in, 5xx, no address and no answer keep out', {
  shipped,
  without: {
    'the care for 5xx': rulesWithout(['if (outcome.status >= 500)', 'if (false)']),
    'the care for what fails': rulesWithout([
      "    return outcome.error.kind === 'too-many-redirects'\n",
      '    return true\n',
    ]),
    'the way past 4xx': rulesWithout([
      'if (outcome.status < 200 || outcome.status >= 300) return everything()',
      'if (outcome.status >= 400) return nothing(String(outcome.status))',
    ]),
    'the way past a loop of redirects': rulesWithout(["outcome.error.kind === 'too-many-redirects'", 'false']),
  },
  holds({ robotsFromOutcome: from }) {
    const letsIn = (status: number, text = ''): boolean =>
      from({ type: 'answer', status, body: bytes(text) }).allows(at('/x'))
    for (const status of [400, 401, 403, 404, 410, 418, 429, 451])
      expect([status, letsIn(status, closed)]).toEqual([status, true])
    for (const status of [500, 501, 502, 503, 504, 521, 599]) expect([status, letsIn(status)]).toEqual([status, false])
    for (const kind of [
      'dns-failed',
      'timeout',
      'connect-failed',
      'tls-failed',
      'address-refused',
      'unreadable-page',
      'too-large',
    ] as const) {
      const rules = from({ type: 'error', error: fetchFailure(kind, at('/robots.txt'), 'x') })
      expect([kind, rules.allows(at('/')), rules.notes.length]).toEqual([kind, false, 1])
    }
    expect(
      from({ type: 'error', error: fetchFailure('too-many-redirects', at('/robots.txt'), '5') }).allows(at('/x')),
    ).toBe(true)
    expect([letsIn(200, closed), letsIn(200)]).toEqual([false, true])
  },
})

const disallowed = 'User-agent: *\nDisallow: /p'
safetyCase(22, 'a file is read to 500 KiB, with its mark and any line ends, and the longest pattern wins', {
  shipped,
  without: {
    'the 500 KiB': rulesWithout(['outcome.body.subarray(0, ROBOTS_BYTES)', 'outcome.body']),
    'the whole of the 500 KiB': rulesWithout([
      'export const ROBOTS_BYTES = 500 * 1024',
      'export const ROBOTS_BYTES = 100 * 1024',
    ]),
    'the byte order mark': rulesWithout(
      ["text.replace(/^\\uFEFF/, '')", 'text'],
      ['bare.slice(0, colon).trim()', 'bare.slice(0, colon)'],
    ),
    'the other line ends': rulesWithout(['text.split(/\\r\\n|\\r|\\n/)', "text.split('\\n')"]),
    'the longest pattern': rulesWithout(['.toSorted((a, b) => b - a)', '.toSorted((a, b) => a - b)']),
    'the longest of those with stars': rulesWithout(['rule.pattern.length >= length && matches', 'matches']),
    'Allow between equals': rulesWithout([
      'allow || prefixes.get(pattern) === true',
      'allow && prefixes.get(pattern) !== false',
    ]),
  },
  holds({ parseRobots: parse, robotsFromOutcome: from }) {
    const allows = (text: string, path: string): boolean => parse(text).allows(at(path))
    const rule = '\nDisallow: /late'
    const filled = (length: number): string => `User-agent: *\n${'#'.repeat(length - 14)}`
    const answered = (text: string): boolean =>
      from({ type: 'answer', status: 200, body: bytes(text) }).allows(at('/late'))
    expect([answered(filled(ROBOTS_BYTES - rule.length) + rule), answered(filled(ROBOTS_BYTES) + rule)]).toEqual([
      false,
      true,
    ])
    expect(answered(filled(300 * 1024) + rule)).toBe(false)
    for (const file of [
      `\uFEFF${disallowed}`,
      disallowed.replace('\n', '\r\n'),
      disallowed.replace('\n', '\r'),
      `#\n\n${disallowed.toUpperCase().replace('/P', '/p')} # why`,
    ])
      expect([file, allows(file, '/p/x'), allows(file, '/q')]).toEqual([file, false, true])
    const file =
      'User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nDisallow: /x\nAllow: /x\nDisallow: /*.php$\nAllow: /a/b/ok.php\nDisallow: /a/*z\nAllow: /deep/er/\nDisallow: /*ep'
    expect(
      ['/a', '/a/b', '/a/b/c', '/x', '/y.php', '/y.php?z', '/a/b/ok.php', '/a/b/1z', '/deep/er/'].map((path) =>
        allows(file, path),
      ),
    ).toEqual([false, true, false, true, false, true, true, false, true])
  },
})

safetyCase(22, 'a crawl delay of 0, 1e9 or NaN is clamped, and said so', {
  shipped,
  without: {
    'the upper bound': rulesWithout(['if (asked > MAX_DELAY)', 'if (false)']),
    'the look at what is no number': rulesWithout([
      'if (Number.isNaN(asked))\n    return {\n      seconds: 0,',
      'if (Number.isNaN(asked))\n    return {\n      seconds: asked,',
    ]),
    'the form of a number': rulesWithout([
      '/^\\d{0,20}\\.?\\d{1,20}(?:e\\d{1,3})?$/i.test(value) ? Number(value) : Number.NaN',
      'Number(value)',
    ]),
    'the words for it': rulesWithout(['notes: delay.note === undefined ? [] : [delay.note]', 'notes: []']),
  },
  async holds({ parseRobots: parse }) {
    for (const [asked, seconds, said] of [
      ['0', 0, /no pause/],
      ['1e9', 30, /30 s are kept/],
      ['NaN', 0, /no number/],
      ['-5', 0, /no number/],
      ['Infinity', 0, /no number/],
      ['0x10', 0, /no number/],
      ['', 0, /no number/],
      ['99999999999999999999', 30, /30 s/],
      ['1e999', 30, /30 s/],
      ['31', 30, /30 s/],
    ] as const) {
      const rules = parse(`User-agent: *\nCrawl-delay: ${asked}\nDisallow: /x`)
      expect([asked, rules.crawlDelaySeconds, rules.notes]).toEqual([asked, seconds, [expect.stringMatching(said)]])
      // and the pace is never under a second
      let now = 0
      const pacer = createHostPacer({ now: () => now, sleep: (ms) => ((now += ms), Promise.resolve()) })
      pacer.setCrawlDelay(at('/'), rules.crawlDelaySeconds)
      for (let turn = 0; turn < 2; turn++) {
        const entered = await pacer.enter(at('/'), new AbortController().signal)
        if (entered.ok) entered.value.leave()
      }
      expect(now).toBe(Math.max(1000, seconds * 1000) + 10)
    }
    expect(parse('User-agent: *\nCrawl-delay: 2.5').notes).toEqual([])
  },
})

const sites: Site[] = []
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()))
})
const probeWithout = (guard: string, instead: string) => async (): Promise<typeof probeSite> =>
  (
    await importWithout<typeof probing>('adapters/web/site-probe.ts', {
      'adapters/web/site-probe.ts': [[guard, instead]],
    })
  ).probeSite

safetyCase(
  22,
  'robots.txt is followed over five redirects, asked for in part, and nothing else is asked where it keeps out',
  {
    shipped: () => probeSite,
    without: {
      'the part that is asked for': probeWithout(', maxBytes: ROBOTS_BYTES }', ' }'),
      'the rules over sitemaps': probeWithout('|| !rules.allows(url)) continue', ') continue'),
      'the word of an answer that failed': probeWithout(
        'status: got.value.status, body: got.value.body }) })',
        'status: 404, body: got.value.body }) })',
      ),
    },
    async holds(probe) {
      const hops = (left: number, last: string): Record<string, { status: number; headers: Record<string, string> }> =>
        Object.fromEntries(
          Array.from({ length: left }, (_, n) => [
            n === 0 ? '/robots.txt' : `/r${n}`,
            { status: 302, headers: { location: n === left - 1 ? last : `/r${n + 1}` } },
          ]),
        )
      const tried = async (pages: Parameters<typeof serveSite>[0]) => {
        const site = await serveSite(pages)
        sites.push(site)
        const fetcher = createPageFetcher({
          userAgent: () => 'Groundwork/1',
          allowedPrivateOrigins: () => new Set([site.origin]),
          limits: { deadlineMs: 3000 },
        })
        const probed = await probe(fetcher, `${site.origin}/`, { signal: new AbortController().signal })
        return {
          site,
          allows: probed.ok && probed.value.robots.allows(`${site.origin}/x`),
          notes: probed.ok ? probed.value.notes : [],
          asked: site.asked,
        }
      }
      const plain = { 'content-type': 'text/plain' }
      const five = await tried({ ...hops(5, '/end'), '/end': { headers: plain, body: closed } })
      expect([five.allows, five.asked.length]).toEqual([false, 6])
      const six = await tried({ ...hops(6, '/end'), '/end': { headers: plain, body: closed } })
      expect([six.allows, six.asked.includes('/end')]).toEqual([true, false])
      const broken = await tried({ '/robots.txt': { status: 503, headers: plain, body: '' } })
      expect([broken.allows, broken.notes.length, broken.asked]).toEqual([false, 1, ['/robots.txt']])
      const large = await tried({
        '/robots.txt': { headers: plain, body: `User-agent: *\nDisallow: /a\n${'#'.repeat(6_000_000)}` },
      })
      expect([large.allows, large.notes]).toEqual([true, []])
      const shut = await tried({
        '/robots.txt': { headers: plain, body: `${closed}\nSitemap: /s.xml` },
        '/s.xml': '<urlset/>',
      })
      expect([shut.allows, shut.asked]).toEqual([false, ['/robots.txt']])
    },
  },
)
