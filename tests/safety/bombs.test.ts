import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect } from 'vitest'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { serveHttp } from '../../src/adapters/web/loopback-server.fixture.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { mostDecoded } from './decoded-bytes.ts'
import { type CreateFetcher, ask, fetcherWithout, kindOf, started } from './tried-fetcher.ts'

const cap = 200_000
const slack = 64 * 1024
const blanks = Buffer.alloc(8_000_000, 0x20)
const emptyArchive = gzipSync('')
const bombs: readonly (readonly [coding: string, body: Buffer])[] = [
  ['gzip', gzipSync(blanks)],
  ['x-gzip', gzipSync(blanks)],
  ['deflate', deflateSync(blanks)],
  ['deflate', deflateRawSync(blanks)],
  ['br', brotliCompressSync(blanks)],
  ['zstd', zstdCompressSync(blanks)],
  ['gzip, gzip', gzipSync(gzipSync(blanks))],
  ['gzip, br', brotliCompressSync(gzipSync(blanks))],
  ['br, zstd, gzip', gzipSync(zstdCompressSync(brotliCompressSync(blanks)))],
  // comes to nothing at the end, to 8 MB of empty archives in between
  ['gzip, gzip', gzipSync(Buffer.concat(Array.from({ length: 400_000 }, () => emptyArchive)))],
]
const shipped = (): CreateFetcher => createPageFetcher

safetyCase(16, 'a bomb of any packing is stopped within the cap and 64 KB, whatever the status', {
  shipped,
  without: {
    'the cap on what is decoded': fetcherWithout({
      'fetch-hop': [
        [
          'parts.read(response.body, codings, cap, context.signal)',
          'parts.read(response.body, codings, 1e9, context.signal)',
        ],
      ],
    }),
    'the cap on each layer': fetcherWithout({ 'decode-body': [['if (size > cap) throw new OverCap()', '']] }),
    'the cap on what comes out': fetcherWithout({
      'decode-body': [
        ['if (size + chunk.length > cap) throw new OverCap()', ''],
        ['if (size > cap) throw new OverCap()', ''],
      ],
    }),
    'the small steps': fetcherWithout({ 'decode-body': [['const CHUNK = 16 * 1024', 'const CHUNK = 1024 * 1024']] }),
    'the limit of layers': fetcherWithout({ 'decode-body': [['known && named.length <= MAX_LAYERS', 'known']] }),
    'the cap on what is no page': fetcherWithout({
      'fetch-hop': [['const cap = Math.min(', 'const cap = hop.status >= 300 ? 1e9 : Math.min(']],
    }),
    'the cap of its own for documents': fetcherWithout({
      'fetch-hop': [['const most = isPdf ? context.limits.maxDocumentBytes', 'const most = isPdf ? 1e9']],
    }),
  },
  async holds(create) {
    const server = await started(
      serveHttp((request, answer) => {
        const [, status, at, type = 'text/html'] = /^\/(\d+)\/(\d+)(?:\/(.*))?/.exec(request.url ?? '') ?? []
        const [coding, body] = bombs[Number(at)] ?? ['gzip, gzip, gzip, gzip', Buffer.from('x')]
        answer.writeHead(Number(status), { 'content-type': type, 'content-encoding': coding }).end(body)
      }),
    )
    const limits = { maxBodyBytes: cap, maxDocumentBytes: cap }
    for (const path of [200, 300, 404, 429, 503].flatMap((status) => bombs.map((_, at) => `/${status}/${at}`))) {
      let kind = ''
      const most = await mostDecoded(async () => {
        kind = kindOf(await ask(create, server.origin + path, { allow: [server.origin], limits }))
      })
      expect([path, kind]).toEqual([path, 'too-large'])
      expect(most, path).toBeGreaterThan(cap)
      expect(most, path).toBeLessThanOrEqual(cap + slack)
    }
    const setup = { allow: [server.origin], limits }
    expect(kindOf(await ask(create, `${server.origin}/200/${bombs.length}`, setup))).toBe('unreadable-page')
    const asDocument = await mostDecoded(async () => {
      const got = await ask(create, `${server.origin}/200/0/application/pdf`, {
        ...setup,
        request: { documents: true },
      })
      expect(kindOf(got)).toBe('too-large')
    })
    expect(asDocument).toBeLessThanOrEqual(cap + slack)
  },
})

safetyCase(16, 'of the body of a redirect nothing is decoded', {
  shipped,
  without: {
    'the way past the body': fetcherWithout({
      'fetch-hop': [
        ["if (empty || (redirectStatuses.has(hop.status) && headers['location'] !== undefined))", 'if (empty)'],
      ],
    }),
  },
  async holds(create) {
    for (const [coding, body] of bombs.slice(0, 6)) {
      const server = await started(
        serveHttp((request, answer) => {
          if (request.url === '/to') answer.writeHead(200, { 'content-type': 'text/html' }).end('<p>Here')
          else answer.writeHead(302, { location: '/to', 'content-encoding': coding }).end(body)
        }),
      )
      let kind = ''
      const most = await mostDecoded(async () => {
        kind = kindOf(await ask(create, server.origin, { allow: [server.origin], limits: { maxBodyBytes: cap } }))
      })
      expect([coding, kind, most]).toEqual([coding, 'ok 200', 0])
    }
  },
})

safetyCase(16, 'of a robots.txt or sitemap that was asked for in part only the part is decoded', {
  shipped,
  without: {
    'the part asked for': fetcherWithout({
      'fetch-hop': [['request.maxBytes ?? Number.POSITIVE_INFINITY', 'Number.POSITIVE_INFINITY']],
    }),
  },
  async holds(create) {
    for (const [coding, body] of bombs.slice(0, 6)) {
      const server = await started(
        serveHttp((_, answer) =>
          answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': coding }).end(body),
        ),
      )
      const setup = { allow: [server.origin], request: { maxBytes: 5000, accept: 'text/plain' } }
      const most = await mostDecoded(async () => {
        const got = await ask(create, server.origin, setup)
        expect(got).toMatchObject({ ok: true, value: { partial: true } })
        expect(typeof got !== 'string' && got.ok && got.value.body.length).toBe(5000)
      })
      expect(most).toBeLessThanOrEqual(5000 + slack)
    }
  },
})
