import { expect } from 'vitest'
import type * as pacing from '../../src/adapters/web/host-pacer.ts'
import { createHostPacer } from '../../src/adapters/web/host-pacer.ts'
import type * as crawling from '../../src/core/crawl/frontier.ts'
import { type OfferedLink, createFrontier } from '../../src/core/crawl/frontier.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'

const home = 'https://halden.example/'
const at = (path: string): string => new URL(path, home).href
const link = (path: string, text = 'More'): OfferedLink => ({
  url: at(path),
  text,
  position: 0,
  from: home,
  source: 'link',
  region: 'main',
})

const file = 'core/crawl/frontier.ts'
const between: Cuts = Object.fromEntries(
  ['waiting-page', 'skip-reason', 'read-history', 'document-queue'].map((name) => [`core/crawl/${name}.ts`, []]),
)
const frontierWithout = (cuts: Cuts) => async (): Promise<typeof createFrontier> =>
  (await importWithout<typeof crawling>(file, { ...between, [file]: [], ...cuts })).createFrontier
const url = (guard: string, instead: string) => frontierWithout({ 'core/crawl/url.ts': [[guard, instead]] })

/** A site that makes new addresses of every page it is asked for, as each kind of trap does. */
const traps: Readonly<Record<string, (path: string, turn: number) => readonly OfferedLink[]>> = {
  calendar: (_, turn) => [
    link(`/calendar/${2026 + Math.floor(turn / 12)}/${(turn % 12) + 1}`, 'Next month'),
    link(`/events?month=${turn}`, 'Next'),
  ],
  counting: (_, turn) => [link(`/archive/${turn}`, 'Older'), link(`/list?page=${turn}`, 'Next')],
  'session id': (_, turn) => [
    link(`/about?PHPSESSID=${turn}`, 'About'),
    link(`/team;jsessionid=${turn}a`, 'Team'),
    link(`/(S(${turn}x))/products`, 'Products'),
  ],
  'growing path': (path) => [link(`${path.replace(/\/$/, '')}/more`), link(`${path.replace(/\/$/, '')}/more/again`)],
  'turning path': (path) => [link(`${path.replace(/\/$/, '')}/${path.endsWith('/a') ? 'b' : 'a'}`)],
  'deep path': (path, turn) => [link(`${path.replace(/\/$/, '')}/n${turn}x`)],
  'long address': (path, turn) => [link(`${path.replace(/\/$/, '')}${'y'.repeat(300)}${turn}z`)],
  'names without end': (_, turn) =>
    Array.from({ length: 8 }, (_one, n) => link(`/shop/item-${turn}-${n}-of-all`, `Item ${n}`)),
  'dead ends': (_, turn) => Array.from({ length: 8 }, (_one, n) => link(`/gone/item-${turn}-${n}-of-all`, `Item ${n}`)),
}

safetyCase(
  24,
  'no spider trap takes more than its pages: neither calendar, session id, growing path nor names without end',
  {
    shipped: () => createFrontier,
    without: {
      'the budget of pages': frontierWithout({ [file]: [['history.kept() >= options.maxPages || ', '']] }),
      'the budget of requests': frontierWithout({ [file]: [['|| history.asked() >= maxAsked', '']] }),
      'the limit of one shape': frontierWithout({
        [file]: [['if (page.shape !== undefined && history.readOfShape(page.shape) >= MAX_PER_SHAPE)', 'if (false)']],
      }),
      'the end of sessions in a query': url('tracking.test(name) || session.test(name)', 'tracking.test(name)'),
      'the end of sessions in a path': url(".replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')\n", '\n'),
      'the limit of depth': url("if (segments.length > 10) return 'the path is very deep'", ''),
      'the limit of length': url("if (url.length > 1000) return 'the address is very long'", ''),
      'the eye for paths that repeat': url(
        "if ([...times.values()].some((count) => count > 2)) return 'the path repeats itself'",
        '',
      ),
      'the room for what waits': frontierWithout({ [file]: [['if (waiting.size >= MAX_WAITING)', 'if (false)']] }),
    },
    holds(create) {
      const most = {
        calendar: 14,
        counting: 13,
        'session id': 6,
        'growing path': 8,
        'turning path': 8,
        'deep path': 14,
        'long address': 8,
        'names without end': 20,
        'dead ends': 20 * 6 + 20,
      }
      for (const [name, trap] of Object.entries(traps)) {
        const frontier = create({ home, maxPages: 20 })
        let asked = 0
        for (let next = frontier.next(); next && asked < 200; next = frontier.next()) {
          asked += 1
          frontier.visited(next.url, { status: name === 'dead ends' && asked > 1 ? 404 : 200 })
          frontier.offer(trap(new URL(next.url).pathname, asked))
        }
        expect([name, asked <= (most[name as keyof typeof most] ?? 0), asked]).toEqual([name, true, asked])
      }
      const crowded = create({ home, maxPages: 20 })
      crowded.offer(Array.from({ length: 22_000 }, (_, n) => link(`/p/${n}-valve`)))
      expect(crowded.waiting()).toBe(20_000)
    },
  },
)

const pacerFile = 'adapters/web/host-pacer.ts'
const pacerWithout = (cuts: Cuts) => async (): Promise<typeof createHostPacer> =>
  (await importWithout<typeof pacing>(pacerFile, { [pacerFile]: [], ...cuts })).createHostPacer

safetyCase(24, 'one request of a site is in flight, and they begin a second apart', {
  shipped: () => createHostPacer,
  without: {
    'the one place': pacerWithout({ [pacerFile]: [['concurrency: 1', 'concurrency: 9']] }),
    'the second': pacerWithout({ [pacerFile]: [['const POLITE_MS = 1000', 'const POLITE_MS = 0']] }),
    'the lower bound of what is asked for': pacerWithout({
      [pacerFile]: [['delayMs = hurry ? Math.max(0, ms) : Math.max(POLITE_MS, ms)', 'delayMs = ms']],
    }),
    'the name a site goes by': pacerWithout({
      'core/crawl/url.ts': [["return domain ?? (bare.includes('.') ? bareHost(bare) : origin)", 'return origin']],
    }),
    'the pause from beginning to beginning': pacerWithout({ [pacerFile]: [['host.lastStart = parts.now()', '']] }),
  },
  async holds(create) {
    let now = 0
    // each sleep ends by itself, and no sooner than the clock says
    const pacer = create({
      now: () => now,
      sleep: (ms) => ((now += ms), Promise.resolve()),
      mayHurry: (origin) => origin === 'http://127.0.0.1:4000',
    })
    for (const one of [home, 'https://blog.halden.example/', 'https://other.example/']) pacer.setDelay(one, 0)
    const signal = new AbortController().signal
    let flying = 0
    let mostFlying = 0
    const begins: number[] = []
    const ask = async (address: string): Promise<void> => {
      const turn = await pacer.enter(address, signal)
      if (!turn.ok) throw new Error(turn.error.message)
      begins.push(now)
      mostFlying = Math.max(mostFlying, ++flying)
      for (let wait = 0; wait < 3; wait++) await Promise.resolve()
      flying -= 1
      turn.value.leave()
    }
    await Promise.all(
      [
        'https://halden.example/a',
        'https://www.halden.example/b',
        'https://blog.halden.example/c',
        'http://halden.example./d',
        'https://halden.example:8443/e',
      ].map(ask),
    )
    expect(mostFlying).toBe(1)
    expect(begins.slice(1).map((begin, i) => begin - (begins[i] ?? 0) >= 1000)).toEqual([true, true, true, true])
    // sites do not wait for each other
    const before = now
    await ask('https://other.example/')
    expect(now).toBe(before)
  },
})
