import { connect } from 'node:net'
import { expect } from 'vitest'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { type LoopbackServer, serveHttp, serveRaw } from '../../src/adapters/web/loopback-server.fixture.ts'
import { serveProxy } from '../../src/adapters/web/proxy-server.fixture.ts'
import * as proxies from '../../src/adapters/web/proxy-way.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'
import { type CreateFetcher, ask, fetcherWithout, inventedNetwork, kindOf, started } from './tried-fetcher.ts'

const publicAddress = '93.184.216.34'
const insideAddress = '10.0.0.7'
const page = '<!doctype html><title>Halden</title><p>We make valves.</p>'
const pages = (): Promise<LoopbackServer> =>
  started(serveHttp((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(page)))
const moved = (to: (path: string) => string): Promise<LoopbackServer> =>
  started(serveHttp((request, answer) => answer.writeHead(302, { location: to(request.url ?? '') }).end()))

const shipped = (): CreateFetcher => createPageFetcher
const literals = [
  'if (refused !== undefined) return callback(new AddressRefusedError(host, refused), null)',
  '',
] as const
const ofNames = [
  '(found) => {\n        const open = found.filter((one) => judge(one.address) === undefined)',
  '(found) => {\n        const open = found',
] as const
const ofSockets = ['if (reason !== undefined) return giveUp(new AddressRefusedError(remote, reason))', ''] as const

/** Hosts that stand for something inside the network, or for nothing that may be asked, in the spellings an address bar takes. */
const hosts = [
  ...'127.0.0.1 2130706433 017700000001 0177.0.0.1 0x7f.0.0.1 0x7f000001 127.1 127.0.1 127.0.0.1. １２７.０.０.１ ⑫⑦.0.0.1 127。0。0。1'.split(
    ' ',
  ),
  ...'0 0.0.0.0 00 0x0 10.0.0.1 012.0.0.1 0xa000001 192.168.0.1 3232235521 172.16.0.1 169.254.169.254 2852039166 100.64.0.1'.split(
    ' ',
  ),
  ...'224.0.0.1 255.255.255.255 240.0.0.1 198.18.0.1 192.0.2.1'.split(' '),
  ...'::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:a9fe:a9fe ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1'
    .split(' ')
    .map((one) => `[${one}]`),
  ...'fe80::1 fd00::1 fec0::1 ff02::1 100::1 2001:db8::1 4000::1'.split(' ').map((one) => `[${one}]`),
  ...'localhost localhost. inside.example mapped.example'.split(' '),
]
const insideNames = {
  localhost: ['127.0.0.1'],
  'inside.example': [insideAddress],
  'mapped.example': ['::ffff:10.0.0.7'],
}

safetyCase(14, 'an address inside the network is refused in every notation, before any connection', {
  shipped,
  without: {
    'the judgement of numbers': fetcherWithout({ 'guarded-connect': [literals] }),
    'the judgement of what a name gives': fetcherWithout({ 'guarded-connect': [ofNames] }),
    'all but the well-known private ranges': fetcherWithout({
      'address-rules': [
        ["return range === 'unicast' ? undefined", "return !['private', 'loopback'].includes(range) ? undefined"],
      ],
    }),
    'the refusal of prefixes that are translated': fetcherWithout({
      'address-rules': [
        ["if (range === 'unicast' && parsed.match(globalUnicast))", 'if (parsed.match(globalUnicast))'],
      ],
    }),
    'the bounds of what is routed': fetcherWithout({
      'address-rules': [["if (range === 'unicast' && parsed.match(globalUnicast))", "if (range === 'unicast')"]],
    }),
    'what a mapped address stands for': fetcherWithout({
      'address-rules': [['return refusalOfAddress(parsed.toIPv4Address().toString())', 'return undefined']],
    }),
  },
  async holds(create) {
    const inside = await pages()
    for (const host of hosts) {
      const network = inventedNetwork(insideNames, () => inside)
      const got = kindOf(await ask(create, `http://${host}/`, { parts: network }))
      expect([host, got, network.opened]).toEqual([host, 'address-refused', []])
    }
    expect(inside.connections()).toBe(0)
  },
})

safetyCase(14, 'each redirect hop is judged, and none leads from outside to what the user allowed', {
  shipped,
  without: {
    'the judgement of numbers': fetcherWithout({ 'guarded-connect': [literals] }),
    'the judgement of what a name gives': fetcherWithout({ 'guarded-connect': [ofNames] }),
    'the judgement of the hops behind the first': fetcherWithout({
      'guarded-fetch': [
        ['hopOnce(url, request, exempt, clock)', 'hopOnce(url, request, exempt || redirects.length > 1, clock)'],
      ],
    }),
    'the rule that only a request of their own reaches them': fetcherWithout({
      'guarded-fetch': [['const exempt = exemptFrom && options', 'const exempt = options']],
    }),
  },
  async holds(create) {
    const inside = await pages()
    const allowed = 'http://192.168.4.4:8080'
    for (const host of [...hosts.filter((one) => !/[^ -~]/.test(one)), '192.168.4.4:8080']) {
      // two hops outside, the third leads inside
      const outside = await moved((path) => (path === '/2' ? `http://${host}/admin` : `/${path === '/1' ? 2 : 1}`))
      const network = inventedNetwork({ ...insideNames, 'outside.example': [publicAddress] }, (address) =>
        address === publicAddress ? outside : inside,
      )
      const got = kindOf(await ask(create, 'http://outside.example/', { allow: [allowed], parts: network }))
      expect([host, got, [...new Set(network.opened)]]).toEqual([host, 'address-refused', [publicAddress]])
      await outside.close()
    }
    expect(inside.connections()).toBe(0)
  },
})

safetyCase(14, 'the connected address decides, whatever the name said, and not a byte is sent', {
  shipped,
  without: { 'the judgement of the connected address': fetcherWithout({ 'guarded-connect': [ofSockets] }) },
  async holds(create) {
    const inside = await started(serveRaw((socket) => socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n'))))
    const parts = {
      ...inventedNetwork({ 'outside.example': [publicAddress] }, () => inside),
      // a network that leads elsewhere than it was asked to
      open: () => connect({ host: '127.0.0.1', port: inside.port }),
    }
    for (const scheme of ['http', 'https'])
      expect(kindOf(await ask(create, `${scheme}://outside.example/`, { parts }))).toBe('address-refused')
    expect([inside.connections(), inside.received()]).toEqual([2, 0])
  },
})

safetyCase(14, 'what is not the web is refused, typed or as a redirect', {
  shipped,
  without: {
    'the rule for schemes': fetcherWithout({
      'guarded-fetch': [["if (url.protocol !== 'http:' && url.protocol !== 'https:')", 'if (false)']],
    }),
    'the rule for user names': fetcherWithout({
      'guarded-fetch': [["if (url.username !== '' || url.password !== '')", 'if (false)']],
    }),
  },
  async holds(create) {
    const addresses = [
      'file:///etc/hosts',
      'data:text/html,x',
      'ftp://outside.example/',
      'javascript:1',
      'ws://outside.example/',
      'http://a:b@outside.example/',
    ]
    for (const address of addresses) {
      const outside = await moved((path) => (path === '/' ? address : '/'))
      const network = inventedNetwork({ 'outside.example': [publicAddress] }, () => outside)
      expect([address, kindOf(await ask(create, address, { parts: network })), network.opened]).toEqual([
        address,
        'address-refused',
        [],
      ])
      expect([address, kindOf(await ask(create, 'http://outside.example/', { parts: network }))]).toEqual([
        address,
        'address-refused',
      ])
      await outside.close()
    }
  },
})

safetyCase(15, 'a name that turns from public to private between check and connect never leads inside', {
  shipped,
  without: {
    'the judgement of what a name gives': fetcherWithout({ 'guarded-connect': [ofNames] }),
    'the one look-up for both': fetcherWithout({
      'guarded-connect': [
        [
          'lookup: judgedLookup(parts.judge, parts.resolve)',
          `lookup: (name, _, callback) => void parts.resolve(name).then(async ([first]) =>
            parts.judge(first.address) === undefined
              ? callback(null, await parts.resolve(name))
              : callback(new AddressRefusedError(first.address, 'inside'), ''))`,
        ],
      ],
    }),
  },
  async holds(create) {
    const [outside, inside] = [await pages(), await pages()]
    const network = inventedNetwork(
      { 'flip.example': [publicAddress, insideAddress, publicAddress, insideAddress] },
      (address) => (address === publicAddress ? outside : inside),
    )
    const got = []
    for (let turn = 0; turn < 4; turn++) got.push(kindOf(await ask(create, 'http://flip.example/', { parts: network })))
    expect([got, network.opened]).toEqual([
      ['ok 200', 'address-refused', 'ok 200', 'address-refused'],
      [publicAddress, publicAddress],
    ])
    expect(inside.connections()).toBe(0)
  },
})

type Proxied = { readonly create: CreateFetcher; readonly way: typeof proxies.createProxyWay }
const wayWithout = (guard: string, instead: string) => async (): Promise<Proxied> => ({
  create: createPageFetcher,
  way: (
    await importWithout<typeof proxies>('adapters/web/proxy-way.ts', {
      'adapters/web/proxy-way.ts': [[guard, instead]],
    })
  ).createProxyWay,
})
const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']

safetyCase(15, 'proxy variables of the environment lead nowhere', {
  shipped: (): Proxied => ({ create: createPageFetcher, way: proxies.createProxyWay }),
  without: {
    'the choice that goes before the environment': wayWithout(
      "if (use === 'none') return ok(null)",
      "if (use === 'none') return byEnvironment(url, said)",
    ),
  },
  async holds({ create, way }) {
    const [site, proxy] = [await pages(), await started(serveProxy(1))]
    const before = { ...process.env }
    for (const name of names)
      for (const one of [name, name.toLowerCase()]) process.env[one] = name.startsWith('NODE') ? '1' : proxy.origin
    try {
      const { routeOf } = way(() => ({ use: 'none', address: '', user: '' }))
      const withWay: CreateFetcher = (options, parts) => create({ ...options, routeOf }, parts)
      const network = inventedNetwork(
        { 'outside.example': [publicAddress], 'inside.example': [insideAddress] },
        () => site,
      )
      for (const one of [create, withWay]) {
        expect(kindOf(await ask(one, 'http://outside.example/', { parts: network }))).toBe('ok 200')
        expect(kindOf(await ask(one, 'http://inside.example/', { parts: network }))).toBe('address-refused')
      }
    } finally {
      for (const name of Object.keys(process.env)) if (before[name] === undefined) delete process.env[name]
      Object.assign(process.env, before)
    }
    expect(proxy.connections()).toBe(0)
  },
})

safetyCase(15, 'a proxy that was chosen is never asked for an address inside', {
  shipped,
  without: {
    'the judgement before the proxy is asked': fetcherWithout({
      'guarded-connect': [
        [
          'const found = await resolve(host)\n  const open = found.filter((one) => judge(one.address) === undefined)',
          'const found = await resolve(host)\n  const open = found',
        ],
      ],
    }),
    'the judgement of numbers': fetcherWithout({ 'guarded-connect': [literals] }),
    'the address in place of the name': fetcherWithout({
      'guarded-connect': [
        ['openTunnel(over, proxy, { address, port }', 'openTunnel(over, proxy, { address: host, port }'],
      ],
    }),
  },
  async holds(create) {
    const proxy = await started(serveProxy((await pages()).port))
    const { routeOf } = proxies.createProxyWay(() => ({ use: 'own', address: proxy.origin, user: '' }), {})
    const byProxy: CreateFetcher = (options, parts) => create({ ...options, routeOf }, parts)
    // a proxy would look the second name up by itself, and find something else
    const { resolve } = inventedNetwork(
      { 'inside.example': [insideAddress], 'flip.example': [publicAddress, insideAddress] },
      () => undefined,
    )
    for (const [url, kind] of [
      ['http://inside.example/', 'address-refused'],
      ['http://169.254.169.254/', 'address-refused'],
      ['http://flip.example/', 'ok 200'],
      ['http://flip.example/', 'address-refused'],
    ] as const)
      expect([url, kindOf(await ask(byProxy, url, { parts: { resolve } }))]).toEqual([url, kind])
    expect(proxy.asked.map(({ target }) => target)).toEqual([`${publicAddress}:80`])
  },
})
