import { createServer as createTlsServer } from 'node:tls'
import { afterEach, describe, expect, test } from 'vitest'
import type { ProxyChoice } from '../../core/model/proxy.ts'
import { type HopParts, realParts } from './fetch-hop.ts'
import { type FetchLimits, createPageFetcher } from './guarded-fetch.ts'
import { type LoopbackServer, listenOn, serveHttp } from './loopback-server.fixture.ts'
import { serveProxy } from './proxy-server.fixture.ts'
import { createProxyWay } from './proxy-way.ts'

const servers: LoopbackServer[] = []
const up = async <T extends LoopbackServer>(server: Promise<T>): Promise<T> => {
  const started = await server
  servers.push(started)
  return started
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const html = '<!doctype html><title>Haldenvalve</title><p>We make valves.</p>'
const pages = () => up(serveHttp((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(html)))
/** Names of the internet of these tests; each stands for an address that is public. */
const names: Readonly<Record<string, readonly string[]>> = {
  'halden.example': ['2606:4700::1111', '8.8.4.4'],
  'inside.example': ['10.0.0.7'],
  'both.example': ['10.0.0.7', '8.8.8.8'],
}
const resolve: HopParts['resolve'] = async (name) =>
  (names[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

type Setup = {
  choice?: Partial<ProxyChoice>
  env?: Record<string, string>
  password?: string
  allow?: readonly string[]
  limits?: Partial<FetchLimits>
  parts?: Partial<HopParts>
}
function get(url: string, { choice = {}, env = {}, password, allow = [], limits = {}, parts = {} }: Setup) {
  const way = createProxyWay(() => ({ use: 'own', address: '', user: '', ...choice }), env)
  if (password !== undefined) way.setPassword(password)
  const fetcher = createPageFetcher(
    {
      userAgent: () => 'Groundwork/0.1.0',
      allowedPrivateOrigins: () => new Set(allow),
      routeOf: way.routeOf,
      limits,
    },
    { resolve, ...parts },
  )
  return fetcher.fetch({ url, signal: new AbortController().signal })
}
const saidOf = (got: Awaited<ReturnType<typeof get>>): string =>
  got.ok ? `ok ${got.value.status}` : `${got.error.kind}: ${got.error.message}`

describe('a request by a proxy', () => {
  test('asks for the address that was judged, tells nothing else, and the page comes', async () => {
    const proxy = await up(serveProxy((await pages()).port))
    const got = await get('http://halden.example/about', { choice: { address: proxy.origin } })
    expect(saidOf(got)).toBe('ok 200')
    expect(got).toMatchObject({ value: { remoteAddress: '8.8.4.4', url: 'http://halden.example/about' } })
    expect(proxy.asked.map(({ target }) => target)).toEqual(['8.8.4.4:80'])
    expect(Object.keys(proxy.asked[0]?.headers ?? {}).toSorted()).toEqual(['connection', 'host'])
  })

  test('with a user tells the password to the proxy, and not to the site', async () => {
    const seen: string[] = []
    const site = await up(
      serveHttp((request, answer) => {
        seen.push(...Object.keys(request.headers))
        answer.writeHead(200, { 'content-type': 'text/html' }).end(html)
      }),
    )
    const proxy = await up(serveProxy(site.port))
    await get('http://halden.example/', { choice: { address: proxy.origin, user: 'ida' }, password: 'höhle' })
    const told = String(proxy.asked[0]?.headers['proxy-authorization'])
    expect(Buffer.from(told.replace('Basic ', ''), 'base64').toString('utf8')).toBe('ida:höhle')
    expect(seen).not.toContain('proxy-authorization')
  })

  test('is not told the password that was given for another', () => {
    let address = 'http://proxy.example:8080'
    const way = createProxyWay(() => ({ use: 'own', address, user: 'ida' }), {})
    way.setPassword('secret')
    const told = () => way.routeOf(new URL('http://halden.example/'))
    expect(told()).toMatchObject({ value: { authorization: `Basic ${btoa('ida:secret')}` } })
    address = 'http://elsewhere.example:8080'
    expect([told(), way.hasPassword()]).toMatchObject([{ value: { authorization: `Basic ${btoa('ida:')}` } }, false])
  })

  test('to an https site carries its TLS unopened: the certificate is judged here', async () => {
    const site = await up(listenOn(createTlsServer({})))
    const proxy = await up(serveProxy(site.port))
    const got = await get('https://halden.example/', { choice: { address: proxy.origin } })
    expect(saidOf(got)).toMatch(/^(tls|connect)-failed: /)
    expect(proxy.asked.map(({ target }) => target)).toEqual(['8.8.4.4:443'])
  })
})

describe('SAFETY 14 and 15 by a proxy', () => {
  test('it is never asked for an address inside a network, by name, by number or by redirect', async () => {
    const site = await up(
      serveHttp((request, answer) => answer.writeHead(302, { location: `http://${request.url?.slice(1)}/` }).end()),
    )
    const proxy = await up(serveProxy(site.port))
    const choice = { address: proxy.origin }
    for (const url of ['http://inside.example/', `${proxy.origin}/`, 'http://[::1]/', 'http://169.254.169.254/'])
      expect(saidOf(await get(url, { choice }))).toMatch(/^address-refused/)
    expect(proxy.connections()).toBe(0)
    for (const hop of ['127.0.0.1', 'inside.example'])
      expect(saidOf(await get(`http://halden.example/${hop}`, { choice }))).toMatch(/^address-refused/)
    await get('http://both.example/halden.example', { choice, limits: { maxRedirects: 0 } })
    expect(new Set(proxy.asked.map(({ target }) => target))).toEqual(new Set(['8.8.4.4:80', '8.8.8.8:80']))
  })

  test('with a stand-in that judges nothing the same request reaches the proxy', async () => {
    const proxy = await up(serveProxy((await pages()).port))
    await get('http://inside.example/', { choice: { address: proxy.origin }, parts: { judge: () => undefined } })
    expect(proxy.asked.map(({ target }) => target)).toEqual(['10.0.0.7:80'])
  })

  test('what the user allowed on this computer is asked straight', async () => {
    const [site, proxy] = [await pages(), await up(serveProxy(1))]
    expect(saidOf(await get(site.origin, { choice: { address: proxy.origin }, allow: [site.origin] }))).toBe('ok 200')
    expect(proxy.connections()).toBe(0)
  })
})

describe('a proxy that does not let it through', () => {
  test.each([
    [407, /asks for a user and a password/],
    [403, /does not let this through \(403\)/],
    [502, /found no way to it \(502\)/],
  ])('answers %i, and it is said what to do', async (status, words) => {
    const proxy = await up(serveProxy(1, () => status))
    const got = await get('http://halden.example/', { choice: { address: proxy.origin } })
    expect(got).toMatchObject({ ok: false, error: { kind: 'connect-failed', next: /Settings/ } })
    expect(saidOf(got)).toMatch(words)
  })

  test('does not answer, answers no proxy’s answer, or never ends', async () => {
    const gone = await serveProxy(1)
    await gone.close()
    expect(saidOf(await get('http://halden.example/', { choice: { address: gone.origin } }))).toMatch(/nobody answers/)
    const plain = await pages()
    expect(saidOf(await get('http://halden.example/', { choice: { address: plain.origin } }))).toMatch(
      /^connect-failed: halden.example was not reached/,
    )
    const slow = await up(serveProxy(1, () => 0))
    const late = get('http://halden.example/', { choice: { address: slow.origin }, limits: { deadlineMs: 300 } })
    expect(saidOf(await late)).toMatch(/^timeout/)
  })

  test('is not gone round: without an address nothing is asked at all', async () => {
    const opened: string[] = []
    const parts: Partial<HopParts> = { open: (to) => (opened.push(to.host), realParts.open(to)) }
    expect(saidOf(await get('http://halden.example/', { parts }))).toMatch(/it has no address/)
    const env = { HTTPS_PROXY: 'socks5://10.0.0.1:1080' }
    const choice = { use: 'environment' } as const
    expect(saidOf(await get('https://halden.example/', { parts, env, choice }))).toMatch(/HTTPS_PROXY .* names no http/)
    expect(opened).toEqual([])
  })
})

describe('by the environment', () => {
  const env = {
    https_proxy: 'proxy.example',
    HTTP_PROXY: 'http://ida:p%40ss@10.1.1.1:3128',
    NO_PROXY: '.local, halden.example:8080',
  }
  const way = createProxyWay(() => ({ use: 'environment', address: 'http://other.example:1', user: 'x' }), env)
  test.each([
    ['https://quillan.example/', 'http://proxy.example:80'],
    ['http://quillan.example/', 'http://10.1.1.1:3128'],
    ['http://printer.local/', null],
    ['http://halden.example:8080/', null],
    ['http://halden.example/', 'http://10.1.1.1:3128'],
  ])('%s goes by %s', (url, by) => {
    expect(way.wayOf(url)).toEqual({ ok: true, value: by })
  })

  test('user and password of it are used and not shown', () => {
    const route = way.routeOf(new URL('http://quillan.example/'))
    expect(route).toMatchObject({ value: { authorization: `Basic ${btoa('ida:p@ss')}` } })
    expect(JSON.stringify(way.environment())).not.toContain('p%40ss')
  })

  test('is read only where it is chosen', () => {
    const none = createProxyWay(() => ({ use: 'none', address: 'http://proxy.example:1', user: '' }), env)
    expect(none.wayOf('https://quillan.example/')).toEqual({ ok: true, value: null })
  })
})
