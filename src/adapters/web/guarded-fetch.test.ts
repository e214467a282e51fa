import { connect } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { Result } from '../../core/model/result.ts'
import type { FetchRequest, FetchedResponse } from '../../app/ports-web.ts'
import { readDecoded } from './decode-body.ts'
import { type HopParts, realParts } from './fetch-hop.ts'
import { userAgentFor } from '../../core/model/crawler-name.ts'
import { type FetchLimits, createPageFetcher } from './guarded-fetch.ts'
import { type LoopbackServer, serveHttp, serveRaw } from './loopback-server.fixture.ts'

const servers: LoopbackServer[] = []
const started = async (server: Promise<LoopbackServer>): Promise<LoopbackServer> => {
  const up = await server
  servers.push(up)
  return up
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

type Setup = { allow?: readonly string[]; limits?: Partial<FetchLimits>; parts?: Partial<HopParts> }
const fetcherWith = ({ allow = [], limits = {}, parts = {} }: Setup = {}) =>
  createPageFetcher(
    { userAgent: () => userAgentFor('0.1.0'), allowedPrivateOrigins: () => new Set(allow), limits },
    parts,
  )
const get = (url: string, setup?: Setup, request: Partial<FetchRequest> = {}): Promise<Result<FetchedResponse>> =>
  fetcherWith(setup).fetch({ url, signal: new AbortController().signal, ...request })
const kindOf = (result: Result<FetchedResponse>): string =>
  result.ok ? `ok ${result.value.status}` : result.error.kind
const textOf = (result: Result<FetchedResponse>): string =>
  result.ok ? new TextDecoder().decode(result.value.body) : ''
const page = '<!doctype html><title>Haldenvalve</title><p>We make valves.</p>'
const pageServer = () =>
  started(serveHttp((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(page)))

describe('a plain page', () => {
  test('comes with final address, headers, body and the address it came from', async () => {
    const server = await started(
      serveHttp((request, answer) => {
        if (request.url === '/old') answer.writeHead(301, { location: '/new?a=1#part' }).end('moved')
        else
          answer
            .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-seen': request.headers['user-agent'] })
            .end(page)
      }),
    )
    const result = await get(`${server.origin}/old`, { allow: [server.origin] })
    expect(result).toMatchObject({
      ok: true,
      value: {
        url: `${server.origin}/new?a=1`,
        requestedUrl: `${server.origin}/old`,
        redirects: [`${server.origin}/old`],
        status: 200,
        partial: false,
        remoteAddress: '127.0.0.1',
        headers: { 'x-seen': 'Groundwork/0.1.0 (+local research tool)' },
      },
    })
    expect(textOf(result)).toBe(page)
  })

  test('statuses are answers, not errors', async () => {
    const server = await started(serveHttp((_, answer) => answer.writeHead(403).end('no')))
    expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('ok 403')
  })
})

describe('SAFETY 14: addresses inside the network', () => {
  const forms = (port: number): string[] => [
    `http://127.0.0.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://0x7f.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://127.0.0.1.:${port}/`,
    `http://１２７.０.０.１:${port}/`,
    `http://0:${port}/`,
    `http://0.0.0.0:${port}/`,
    `http://localhost:${port}/`,
    `http://localhost.:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
    `http://[64:ff9b::7f00:1]:${port}/`,
    `http://[2002:7f00:1::]:${port}/`,
    `http://[fe80::1]:${port}/`,
    `http://[fd00::1]:${port}/`,
    `http://169.254.169.254:${port}/`,
    `http://100.64.0.1:${port}/`,
    `http://10.0.0.1:${port}/`,
    `http://192.168.0.1:${port}/`,
    `http://172.16.0.1:${port}/`,
    `http://224.0.0.1:${port}/`,
    `http://255.255.255.255:${port}/`,
    `http://240.0.0.1:${port}/`,
  ]
  test('every spelling is refused and no connection is made', async () => {
    const server = await pageServer()
    for (const url of forms(server.port)) expect([url, kindOf(await get(url))]).toEqual([url, 'address-refused'])
    expect(server.connections()).toBe(0)
  })

  test('with a stand-in that judges nothing the same request arrives', async () => {
    const server = await pageServer()
    expect(kindOf(await get(server.origin, { parts: { judge: () => undefined } }))).toBe('ok 200')
  })

  test('an allowed origin is allowed to the port and the scheme', async () => {
    const [allowed, other] = [await pageServer(), await pageServer()]
    const setup = { allow: [allowed.origin] }
    expect(kindOf(await get(allowed.origin, setup))).toBe('ok 200')
    expect(kindOf(await get(other.origin, setup))).toBe('address-refused')
    expect(kindOf(await get(allowed.origin.replace('127.0.0.1', 'localhost'), setup))).toBe('address-refused')
    expect(kindOf(await get(allowed.origin.replace('http:', 'https:'), setup))).toBe('address-refused')
    expect(other.connections()).toBe(0)
  })

  test('each redirect hop is judged', async () => {
    const inner = await pageServer()
    const outer = await started(
      serveHttp((_, answer) => answer.writeHead(302, { location: `${inner.origin}/admin` }).end()),
    )
    expect(kindOf(await get(outer.origin, { allow: [outer.origin] }))).toBe('address-refused')
    expect(inner.connections()).toBe(0)
    expect(kindOf(await get(outer.origin, { allow: [outer.origin], parts: { judge: () => undefined } }))).toBe('ok 200')
  })

  test('a public page cannot lead into an allowed private origin', async () => {
    const inner = await pageServer()
    const outer = await started(serveHttp((_, answer) => answer.writeHead(302, { location: inner.origin }).end()))
    // the outer server stands in for a public one: its address passes, the inner one's does not
    const parts: Partial<HopParts> = {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      judge: (() => {
        let asked = 0
        return () => (asked++ < 2 ? undefined : 'your own computer')
      })(),
    }
    const result = await get(`http://outer.example:${outer.port}/`, { allow: [inner.origin], parts })
    expect(kindOf(result)).toBe('address-refused')
    expect(inner.connections()).toBe(0)
  })

  test('only http and https, and no credentials', async () => {
    for (const url of [
      'file:///etc/hosts',
      'data:text/html,x',
      'ftp://a.example/',
      'javascript:1',
      'http://a:b@c.example/',
      '',
    ])
      expect([url, kindOf(await get(url))]).toEqual([url, 'address-refused'])
    for (const location of ['file:///etc/hosts', 'data:text/html,x', 'ftp://a.example/']) {
      const server = await started(serveHttp((_, answer) => answer.writeHead(302, { location }).end()))
      expect([location, kindOf(await get(server.origin, { allow: [server.origin] }))]).toEqual([
        location,
        'address-refused',
      ])
    }
  })

  test('a redirect the caller refuses is not asked for', async () => {
    const asked: string[] = []
    const server = await started(
      serveHttp((request, answer) => {
        asked.push(request.url ?? '')
        answer.writeHead(302, { location: '/private' }).end()
      }),
    )
    const refuseHop = (url: string) =>
      url.endsWith('/private') ? { kind: 'robots-denied' as const, message: 'no', retry: 'never' as const } : undefined
    expect(kindOf(await get(`${server.origin}/a`, { allow: [server.origin] }, { refuseHop }))).toBe('robots-denied')
    expect(asked).toEqual(['/a'])
  })
})

describe('SAFETY 15: names that change their answer', () => {
  test('the second answer is judged like the first', async () => {
    const server = await pageServer()
    const answers = ['192.0.2.1', '127.0.0.1']
    // 192.0.2.1 stands for a public address here: nothing answers there, and the judge of this test lets it pass
    const setup: Setup = {
      limits: { deadlineMs: 200 },
      parts: {
        judge: (address) => (address === '192.0.2.1' ? undefined : realParts.judge(address)),
        resolve: async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }],
        open: (to) => connect({ ...to, port: 9 }),
      },
    }
    const fetcher = fetcherWith(setup)
    const request = { url: `http://flip.example:${server.port}/`, signal: new AbortController().signal }
    expect(kindOf(await fetcher.fetch(request))).not.toBe('address-refused')
    expect(kindOf(await fetcher.fetch(request))).toBe('address-refused')
    expect(server.connections()).toBe(0)
  })

  test('the connected address counts, whatever the name said, and not a byte is sent', async () => {
    const server = await started(serveRaw(() => undefined))
    const parts: Partial<HopParts> = {
      resolve: async () => [{ address: '8.8.8.8', family: 4 }],
      open: () => connect({ host: '127.0.0.1', port: server.port }),
    }
    for (const scheme of ['http', 'https'])
      expect(kindOf(await get(`${scheme}://flip.example/`, { parts }))).toBe('address-refused')
    expect(server.connections()).toBe(2)
    expect(server.received()).toBe(0)
  })

  test('of several addresses only the public ones are tried', async () => {
    const server = await pageServer()
    const tried: string[] = []
    const parts: Partial<HopParts> = {
      resolve: async () => [
        { address: '10.0.0.7', family: 4 },
        { address: '8.8.4.4', family: 4 },
      ],
      open: (to) => {
        to.lookup('x', { all: true }, (_, found) => {
          if (Array.isArray(found)) tried.push(...found.map((one) => one.address))
        })
        return connect({ host: '127.0.0.1', port: server.port })
      },
    }
    await get('http://mixed.example/', { parts })
    expect(tried).toEqual(['8.8.4.4'])
  })

  test('proxy variables are not used', async () => {
    const [server, proxy] = [await pageServer(), await pageServer()]
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'] as const
    const before = names.map((name) => process.env[name])
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : proxy.origin
    try {
      expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('ok 200')
      expect(kindOf(await get(server.origin))).toBe('address-refused')
      expect(proxy.connections()).toBe(0)
    } finally {
      names.forEach((name, i) => {
        const value = before[i]
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      })
    }
  })
})

describe('SAFETY 16: bombs', () => {
  const bomb = Buffer.alloc(40_000_000, 0x20)
  const emptyArchive = gzipSync('')
  const packed: readonly (readonly [string, Buffer])[] = [
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['deflate', deflateRawSync(bomb)],
    ['br', brotliCompressSync(bomb)],
    ['zstd', zstdCompressSync(bomb)],
    ['gzip, gzip', gzipSync(gzipSync(bomb))],
    ['gzip, br', brotliCompressSync(gzipSync(bomb))],
    // unpacks to nothing at the end, to 20 MB of empty archives in between
    // (one empty archive, a million times: each call of gzipSync keeps 16 KB)
    ['gzip, gzip', gzipSync(Buffer.concat(Array.from({ length: 1_000_000 }, () => emptyArchive)))],
  ]
  const cap = 200_000

  for (const status of [200, 404, 500, 300])
    test(`${status}: each packing is stopped at the cap`, async () => {
      for (const [coding, body] of packed) {
        const server = await started(
          serveHttp((_, answer) =>
            answer.writeHead(status, { 'content-type': 'text/html', 'content-encoding': coding }).end(body),
          ),
        )
        let decoded = 0
        const read: typeof readDecoded = async (...given) => {
          const result = await readDecoded(...given)
          decoded = result.bytes.length
          return result
        }
        const result = await get(server.origin, {
          allow: [server.origin],
          limits: { maxBodyBytes: cap },
          parts: { read },
        })
        expect([coding, kindOf(result)]).toEqual([coding, 'too-large'])
        expect(decoded).toBeLessThanOrEqual(cap + 65_536)
      }
    })

  test('the body of a redirect is not read', async () => {
    let sent = 0
    const inner = await pageServer()
    const server = await started(
      serveHttp((_, answer) => {
        answer.writeHead(302, { location: inner.origin, 'content-encoding': 'gzip' })
        answer.end(packed[0]?.[1])
        sent++
      }),
    )
    let reads = 0
    const read: typeof readDecoded = (...given) => {
      reads++
      return readDecoded(...given)
    }
    const result = await get(server.origin, { allow: [server.origin, inner.origin], parts: { read } })
    expect([kindOf(result), sent, reads]).toEqual(['ok 200', 1, 1])
  })

  test('a stand-in that reads it all shows what the cap holds back', async () => {
    const server = await started(
      serveHttp((_, answer) =>
        answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed[0]?.[1]),
      ),
    )
    const read: typeof readDecoded = (body, codings, _cap, signal) => readDecoded(body, codings, 1e9, signal)
    const result = await get(server.origin, { allow: [server.origin], limits: { maxBodyBytes: cap }, parts: { read } })
    expect(result.ok && result.value.body.length).toBe(bomb.length)
  })

  test('asked for a part only, the part is kept', async () => {
    const server = await started(
      serveHttp((_, answer) =>
        answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(packed[0]?.[1]),
      ),
    )
    const result = await get(server.origin, { allow: [server.origin] }, { maxBytes: 1000, accept: 'text/plain' })
    expect(result).toMatchObject({ ok: true, value: { partial: true } })
    expect(result.ok && result.value.body.length).toBe(1000)
  })

  test('all packings of a page are read', async () => {
    const all: readonly (readonly [string, Buffer])[] = [
      ['gzip', gzipSync(page)],
      ['x-gzip', gzipSync(page)],
      ['deflate', deflateSync(page)],
      ['deflate', deflateRawSync(page)],
      ['br', brotliCompressSync(page)],
      ['zstd', zstdCompressSync(page)],
      ['identity', Buffer.from(page)],
      ['gzip, br', brotliCompressSync(gzipSync(page))],
    ]
    for (const [coding, body] of all) {
      const server = await started(
        serveHttp((_, answer) =>
          answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end(body),
        ),
      )
      const result = await get(server.origin, { allow: [server.origin] })
      expect([coding, textOf(result)]).toEqual([coding, page])
    }
  })

  test('unknown or endless packing is a typed error', async () => {
    for (const coding of ['compress', 'gzip, gzip, gzip, gzip']) {
      const server = await started(
        serveHttp((_, answer) =>
          answer.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding }).end('x'),
        ),
      )
      expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('unreadable-page')
    }
  })
})

describe('SAFETY 17: servers that never end', () => {
  test('a slow drip is stopped by the total deadline', async () => {
    let writes = 0
    const server = await started(
      serveHttp((_, answer) => {
        answer.writeHead(200, { 'content-type': 'text/html' })
        const drip = setInterval(() => {
          writes++
          answer.write('.')
        }, 10)
        answer.on('close', () => clearInterval(drip))
      }),
    )
    const result = await get(server.origin, { allow: [server.origin], limits: { deadlineMs: 150 } })
    expect(kindOf(result)).toBe('timeout')
    expect(writes).toBeGreaterThan(1)
  })

  test('so are headers that never come', async () => {
    const server = await started(serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n')))
    expect(kindOf(await get(server.origin, { allow: [server.origin], limits: { deadlineMs: 100 } }))).toBe('timeout')
  })

  test('the deadline runs over all hops together', async () => {
    let hops = 0
    const server = await started(
      serveHttp((_, answer) => {
        hops++
        setTimeout(() => answer.writeHead(302, { location: `/${hops}` }).end(), 80)
      }),
    )
    const result = await get(server.origin, { allow: [server.origin], limits: { deadlineMs: 200, maxRedirects: 50 } })
    expect(kindOf(result)).toBe('timeout')
    expect(hops).toBeLessThan(6)
  })

  test('a redirect loop is stopped at 5', async () => {
    let asked = 0
    const server = await started(
      serveHttp((_, answer) => {
        asked++
        answer.writeHead(302, { location: '/again' }).end()
      }),
    )
    expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('too-many-redirects')
    expect(asked).toBe(6)
  })

  test('a flood of headers is refused', async () => {
    const server = await started(
      serveRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const flood = setInterval(() => socket.write(`x-flood: ${'y'.repeat(8000)}\r\n`), 1)
        socket.on('close', () => clearInterval(flood))
      }),
    )
    expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('too-large')
  })

  const broken: readonly (readonly [string, string])[] = [
    [
      'a Content-Length that is too long',
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9999\r\n\r\n${page}`,
    ],
    [
      'a cut chunk',
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\nffff\r\n`,
    ],
    [
      'a damaged chunk',
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\nzzzz\r\nx`,
    ],
  ]
  for (const [name, answer] of broken)
    test(`${name}: kept and marked partial`, async () => {
      const server = await started(serveRaw((socket) => socket.once('data', () => socket.end(answer))))
      const result = await get(server.origin, { allow: [server.origin] })
      expect(result).toMatchObject({ ok: true, value: { partial: true } })
      expect(textOf(result)).toBe(page)
    })

  test('a cut gzip keeps what can be unpacked', async () => {
    const long =
      page + Array.from({ length: 60_000 }, (_, i) => `<p>${(i * 2_654_435_761) % 4_294_967_291}</p>`).join('')
    for (const [coding, body] of [
      ['gzip', gzipSync(long)],
      ['br', brotliCompressSync(long)],
      ['zstd', zstdCompressSync(long)],
    ] as const) {
      const server = await started(
        serveRaw((socket) =>
          socket.once('data', () => {
            socket.write(
              `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`,
            )
            socket.end(body.subarray(0, body.length - 2000))
          }),
        ),
      )
      const result = await get(server.origin, { allow: [server.origin] })
      expect([coding, result.ok && result.value.partial]).toEqual([coding, true])
      expect(long.startsWith(textOf(result))).toBe(true)
      expect(textOf(result).length).toBeGreaterThan(1000)
    }
  })
})

describe('SAFETY 19: what is no page', () => {
  const files: readonly (readonly [string, Buffer])[] = [
    ['pdf', Buffer.from('%PDF-1.7\n…')],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['noise', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 167) % 256))],
  ]
  for (const [name, body] of files)
    test(`${name} sent as text/html is refused`, async () => {
      const server = await started(
        serveHttp((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(body)),
      )
      expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('not-html')
      expect(kindOf(await get(server.origin, { allow: [server.origin], parts: { sniff: () => undefined } }))).toBe(
        'ok 200',
      )
    })

  test('a PDF is taken where one was asked for, up to a cap of its own, and nothing else with it', async () => {
    const answers: Readonly<Record<string, readonly [type: string, body: Buffer]>> = {
      '/small': ['application/pdf', Buffer.from('%PDF-1.7 small')],
      '/unnamed': ['application/octet-stream', Buffer.from('%PDF-1.7 small')],
      '/large': ['application/pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(3000, 0x20)])],
      '/image': ['application/pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
      '/sheet': ['application/vnd.ms-excel', Buffer.from('a;b')],
    }
    const server = await started(
      serveHttp((request, answer) => {
        const [type, body] = answers[request.url ?? ''] ?? ['text/html', Buffer.from(page)]
        answer.writeHead(200, { 'content-type': type }).end(body)
      }),
    )
    const limits = { maxBodyBytes: 1000, maxDocumentBytes: 2000 }
    const ask = async (path: string, documents: boolean): Promise<string> =>
      kindOf(await get(`${server.origin}${path}`, { allow: [server.origin], limits }, { documents }))
    const paths = ['/small', '/unnamed', '/large', '/image', '/sheet', '/page']
    expect(await Promise.all(paths.map((path) => ask(path, true)))).toEqual([
      'ok 200',
      'ok 200',
      'too-large',
      'not-html',
      'not-html',
      'ok 200',
    ])
    expect(await Promise.all(paths.slice(0, 2).map((path) => ask(path, false)))).toEqual(['not-html', 'not-html'])
  })

  test('UTF-16 and single-byte pages pass', async () => {
    for (const body of [
      Buffer.from(page, 'utf16le'),
      Buffer.from(page, 'utf16le').swap16(),
      Buffer.from('<p>M\xfcller & S\xf6hne', 'latin1'),
    ]) {
      const server = await started(
        serveHttp((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(body)),
      )
      expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('ok 200')
    }
  })

  test('a type that is no page is refused before its body is read', async () => {
    const server = await started(
      serveHttp((_, answer) => {
        answer.writeHead(200, { 'content-type': 'application/pdf' })
        answer.write('%PDF')
      }),
    )
    expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('not-html')
  })
})

describe('SAFETY 25: asked again, cancelled', () => {
  test('validators go out and a 304 comes back without a body', async () => {
    const server = await started(
      serveHttp((request, answer) => {
        const same = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] !== undefined
        answer.writeHead(same ? 304 : 200, { etag: '"v1"', 'content-type': 'text/html' }).end(same ? undefined : page)
      }),
    )
    const again = { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 08:00:00 GMT' }
    const result = await get(server.origin, { allow: [server.origin] }, again)
    expect(result).toMatchObject({ ok: true, value: { status: 304, partial: false, headers: { etag: '"v1"' } } })
    expect(textOf(result)).toBe('')
    expect(kindOf(await get(server.origin, { allow: [server.origin] }, { etag: '"v1"\r\nx: y' }))).toBe('ok 200')
  })

  for (const moment of ['before the headers', 'within the body'])
    test(`cancel ${moment} closes the socket`, async () => {
      const controller = new AbortController()
      const server = await started(
        serveHttp((_, answer) => {
          if (moment === 'within the body') {
            answer.writeHead(200, { 'content-type': 'text/html' })
            answer.write(page)
          }
          setTimeout(() => controller.abort(), 20)
        }),
      )
      const result = await get(server.origin, { allow: [server.origin] }, { signal: controller.signal })
      expect(kindOf(result)).toBe('cancelled')
      await expect.poll(() => server.open(), { timeout: 500 }).toBe(0)
      const late = await get(server.origin, { allow: [server.origin] }, { signal: controller.signal })
      expect([kindOf(late), server.connections()]).toEqual(['cancelled', 1])
    })

  test('close ends what is running', async () => {
    const server = await started(serveHttp(() => undefined))
    const fetcher = fetcherWith({ allow: [server.origin] })
    const running = fetcher.fetch({ url: server.origin, signal: new AbortController().signal })
    await expect.poll(() => server.connections()).toBe(1)
    await fetcher.close()
    expect(kindOf(await running)).toBe('cancelled')
  })
})

describe('failures say what happened and what to do', () => {
  test('a refused connection', async () => {
    const server = await pageServer()
    await server.close()
    const result = await get(server.origin, { allow: [server.origin] })
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'connect-failed',
        message: `127.0.0.1:${server.port} did not answer: the connection was refused.`,
        retry: 'later',
      },
    })
  })

  test('a name without an address', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    const result = await get('http://haldenvalve.example/', { parts: { resolve } })
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'dns-failed', message: 'No address was found for haldenvalve.example.' },
    })
  })

  test('a failed handshake', async () => {
    const server = createTlsServer({})
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const origin = `https://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    try {
      expect(kindOf(await get(origin, { allow: [origin] }))).toBe('tls-failed')
    } finally {
      server.close()
    }
  })

  test('something that is not HTTP', async () => {
    const server = await started(serveRaw((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))))
    expect(kindOf(await get(server.origin, { allow: [server.origin] }))).toBe('unreadable-page')
  })
})
