import type { OutgoingHttpHeaders } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { startHttpHost } from '../../src/server/http-host.ts'
import { safetyCase } from '../builders/safety-case.ts'
import type { Cuts } from '../builders/without-guard.ts'
import { type TriedHost, aTriedHost, closeTriedHosts, given, hostWithout } from './tried-host.ts'

afterEach(closeTriedHosts)

const shipped = (): Promise<TriedHost> => aTriedHost(startHttpHost)
const without = (cuts: Cuts) => async (): Promise<TriedHost> => aTriedHost(await hostWithout(cuts))
const inGuard = (guard: string, instead: string) => without({ 'server/guard.ts': [[guard, instead]] })

const paths = ['/', '/launch?token=x', '/rpc/workspace/status', '/assets/x.js']

safetyCase(8, 'a request that does not name this very host is refused before anything else', {
  shipped,
  without: {
    'the Host check': inGuard('if (hosts.length === 1 &&', 'if (true ||'),
    'the port in it': inGuard(
      'request.headers.host === `127.0.0.1:${port}`',
      "/^127\\.0\\.0\\.1(:\\d+)?$/.test(request.headers.host ?? '')",
    ),
    'the end of the name in it': inGuard(
      'request.headers.host === `127.0.0.1:${port}`',
      "request.headers.host?.startsWith('127.0.0.1')",
    ),
    'the count of Host headers': inGuard('hosts.length === 1 && ', ''),
    'its place before all others': without({
      'server/http-host.ts': [
        [
          'refuseHost(request, port) ?? refuseOrigin(request, port)',
          'refuseOrigin(request, port) ?? refuseHost(request, port)',
        ],
      ],
    }),
  },
  async holds({ host, own, ask, raw, reached }) {
    const names = [
      'evil.com',
      '127.0.0.1.evil.com',
      'x.local',
      'localhost',
      '[::1]',
      '127.0.0.1',
      '127.0.0.1:1',
      '0.0.0.0',
    ]
    for (const name of names.flatMap((each) => (/:\d+$/.test(each) ? [each] : [each, `${each}:${host.port}`]))) {
      if (name === `127.0.0.1:${host.port}`) continue
      for (const path of paths)
        for (const method of ['GET', 'POST', 'PUT'])
          expect((await ask(path, { ...own(), host: name }, { method })).status, `${method} ${path} of ${name}`).toBe(
            403,
          )
    }
    const rest = Object.entries(own())
      .map(([name, value]) => `${name}: ${String(value)}\r\n`)
      .join('')
    const ours = `host: 127.0.0.1:${host.port}\r\n`
    for (const hosts of ['', 'host: \r\n', ours + ours, `${ours}host: evil.com\r\n`, `host: evil.com\r\n${ours}`])
      expect(await raw(`GET / HTTP/1.1\r\n${hosts}${rest}connection: close\r\n\r\n`), hosts).toMatch(/^HTTP\/1\.1 403 /)
    expect(await raw(`GET / HTTP/1.1\r\n${rest}connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(reached).toEqual([])
    expect((await ask('/', own())).status, 'the right name').toBe(200)
  },
})

test('SAFETY 8: a request for what is no address is refused, after its Host', async () => {
  const { host, raw, reached } = await shipped()
  for (const target of ['http://[', '//[', 'http://:80', 'http://a:b:c/']) {
    const asked = (name: string) => raw(`GET ${target} HTTP/1.1\r\nhost: ${name}\r\n\r\n`)
    expect(await asked(`127.0.0.1:${host.port}`), target).toMatch(/^HTTP\/1\.1 400 [^]*connection: close/)
    expect(await asked('evil.example'), target).toMatch(/^HTTP\/1\.1 403 /)
  }
  expect(reached).toEqual([])
})

const write = (tried: TriedHost, headers: OutgoingHttpHeaders, method = 'POST') =>
  tried.ask('/rpc/notes/save', given(headers), { method, body: '{}' })

/** What another page, or a program that says it is one, changes in the headers of the own window. */
const foreign: readonly OutgoingHttpHeaders[] = [
  { origin: undefined },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1:1' },
  { origin: 'https://127.0.0.1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
  { origin: 'null', 'content-type': 'text/plain', 'x-groundwork-window': undefined },
]

safetyCase(10, 'only the own window may write, and no other origin may read', {
  shipped,
  without: {
    'the Origin check on a write': inGuard('origin === own && (site', '(site'),
    'fetch metadata on a write': inGuard(" && (site === undefined || site === 'same-origin') ?", ' ?'),
    'the Origin check on a read': inGuard('if (origin !== undefined && origin !== own)', 'if (false)'),
    'the refusal of other methods': inGuard("if (request.method !== 'GET' && request.method !== 'HEAD')", 'if (false)'),
    'silence about other origins': without({
      'server/http-host.ts': [["'x-content-type-options': 'nosniff',", "'access-control-allow-origin': '*',"]],
    }),
  },
  async holds(tried) {
    const { own, ask, reached } = tried
    for (const change of foreign)
      expect((await write(tried, { ...own(), ...change })).status, JSON.stringify(change)).toBe(403)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect((await write(tried, own(), method)).status, method).toBe(405)
    expect((await ask('/', { ...own(), origin: 'https://evil.example' })).status).toBe(403)
    expect(reached).toEqual([])
    const answers = [
      await write(tried, own()),
      await write(tried, { ...own(), origin: 'https://evil.example' }),
      await write(tried, { ...own(), origin: 'https://evil.example' }, 'OPTIONS'),
      await ask('/', own()),
      await ask('/', {}),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 405, 200, 401])
    expect(
      answers.flatMap(({ headers }) => Object.keys(headers).filter((name) => name.startsWith('access-control-'))),
    ).toEqual([])
  },
})

test('a link from elsewhere is a navigation, and leads to a page that lets nobody in', async () => {
  const { ask } = await shipped()
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  expect((await ask('/', headers)).status).toBe(401)
})

safetyCase(12, 'nothing of ours is included by a page of another origin, even with the cookie', {
  shipped,
  without: {
    'fetch metadata on a read': inGuard(
      "site === undefined || site === 'same-origin' || site === 'none' ?",
      'site !== "" ?',
    ),
    'the difference between a link and an inclusion': inGuard(
      "request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'",
      "request.headers['sec-fetch-mode'] !== ''",
    ),
    'the kind of navigation': inGuard(" && request.headers['sec-fetch-dest'] === 'document'", ''),
  },
  async holds({ ask, cookie, reached }) {
    for (const site of ['cross-site', 'same-site'])
      for (const [mode, dest] of [
        ['no-cors', 'script'],
        ['no-cors', 'image'],
        ['no-cors', 'style'],
        ['no-cors', 'object'],
        ['cors', 'empty'],
        ['cors', 'font'],
        ['navigate', 'iframe'],
        ['navigate', 'frame'],
        ['navigate', 'embed'],
        ['same-origin', 'worker'],
        ['websocket', 'websocket'],
      ]) {
        const headers = { cookie, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest }
        for (const path of paths) expect((await ask(path, headers)).status, `${path} as a ${dest}`).toBe(403)
      }
    expect(reached).toEqual([])
  },
})
