import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { serveHttp, serveRaw } from '../../src/adapters/web/loopback-server.fixture.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type CreateFetcher, ask, fetcherWithout, kindOf, started } from './tried-fetcher.ts'

const page = '<!doctype html><title>Halden</title><p>We make valves.</p>'
const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'
const shipped = (): CreateFetcher => createPageFetcher
const textOf = (got: Awaited<ReturnType<typeof ask>>): string =>
  typeof got !== 'string' && got.ok ? new TextDecoder().decode(got.value.body) : ''

safetyCase(17, 'one byte after another for ever ends at the total deadline, in the body and in the headers', {
  shipped,
  without: {
    'the total deadline': fetcherWithout({
      'guarded-fetch': [['setTimeout(() => late.abort(), Math.max(0, left))', 'setTimeout(() => undefined, 0)']],
    }),
  },
  async holds(create) {
    // a drip that ends by itself, long after the deadline
    for (const beginning of [`${head}\r\n`, head]) {
      const server = await started(
        serveRaw((socket) =>
          socket.once('data', () => {
            let left = 60
            socket.write(beginning)
            const drip = setInterval(() => {
              if (left-- > 0) return void socket.write(beginning === head ? `x-${left}: a\r\n` : '.')
              clearInterval(drip)
              socket.end(beginning === head ? '\r\n.' : '')
            }, 10)
            socket.on('close', () => clearInterval(drip))
          }),
        ),
      )
      const got = await ask(create, server.origin, { allow: [server.origin], limits: { deadlineMs: 150 } })
      expect([beginning, kindOf(got)]).toEqual([beginning, 'timeout'])
      expect(server.received()).toBeGreaterThan(0)
    }
  },
})

safetyCase(17, 'the deadline is one for all hops together', {
  shipped,
  without: {
    'what the hops before took': fetcherWithout({ 'guarded-fetch': [['left -= performance.now() - from', '']] }),
  },
  async holds(create) {
    const server = await started(
      serveHttp((request, answer) => {
        const hop = Number(request.url?.slice(1) || 0)
        setTimeout(() => {
          if (hop === 5) answer.writeHead(200, { 'content-type': 'text/html' }).end(page)
          else answer.writeHead(302, { location: `/${hop + 1}` }).end()
        }, 100)
      }),
    )
    expect(kindOf(await ask(create, server.origin, { allow: [server.origin], limits: { deadlineMs: 350 } }))).toBe(
      'timeout',
    )
  },
})

safetyCase(17, 'a loop of redirects is stopped at 5', {
  shipped,
  without: {
    'the limit of redirects': fetcherWithout({
      'guarded-fetch': [['if (redirects.length >= limits.maxRedirects)', 'if (false)']],
    }),
  },
  async holds(create) {
    let asked = 0
    const server = await started(
      serveHttp((_, answer) => {
        if (++asked > 20) answer.writeHead(200, { 'content-type': 'text/html' }).end(page)
        else answer.writeHead(302, { location: asked % 2 === 0 ? '/a' : '/b' }).end()
      }),
    )
    expect(kindOf(await ask(create, server.origin, { allow: [server.origin] }))).toBe('too-many-redirects')
    expect(asked).toBe(6)
  },
})

safetyCase(17, 'a flood of headers is refused', {
  shipped,
  without: {
    'the limit of headers': fetcherWithout({
      'fetch-hop': [['maxHeaderSize: context.limits.maxHeaderBytes', 'maxHeaderSize: 1e9']],
    }),
  },
  async holds(create) {
    const one = (n: number): string => `x-${n}: ${'y'.repeat(8000)}\r\n`
    for (const flood of [Array.from({ length: 100 }, (_, n) => one(n)).join(''), `x: ${'y'.repeat(800_000)}\r\n`]) {
      const server = await started(
        serveRaw((socket) => socket.once('data', () => socket.end(`${head}${flood}\r\n${page}`))),
      )
      expect(kindOf(await ask(create, server.origin, { allow: [server.origin] }))).toBe('too-large')
    }
  },
})

const packed = gzipSync(
  page + Array.from({ length: 5000 }, (_, i) => `<p>${(i * 2_654_435_761) % 4_294_967_291}</p>`).join(''),
)
const chunk = `${page.length.toString(16)}\r\n${page}\r\n`
/** Answers that end before what they said they are. */
const cut: readonly (readonly [name: string, answer: Buffer])[] = [
  ['a Content-Length that is too long', Buffer.from(`${head}content-length: 9999\r\n\r\n${page}`)],
  ['a cut chunk', Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n${chunk}ffff\r\nab`)],
  ['no last chunk', Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n${chunk}`)],
  ['a damaged chunk', Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n${chunk}zzzz\r\nx`)],
  [
    'a cut archive',
    Buffer.concat([
      Buffer.from(`${head}content-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`),
      packed.subarray(0, packed.length - 2000),
    ]),
  ],
]

safetyCase(17, 'what was cut short is kept and marked partial', {
  shipped,
  without: {
    'what was read so far': fetcherWithout({
      'decode-body': [
        ['    state.cut = true', '    throw error'],
        [
          "return { bytes: Buffer.concat(chunks), ending: error instanceof OverCap ? 'over-cap' : 'cut' }",
          'throw error',
        ],
      ],
    }),
    'the mark of a break': fetcherWithout({ 'decode-body': [['    state.cut = true', '']] }),
    'the mark on the page': fetcherWithout({
      'fetch-hop': [["partial: read.ending !== 'complete'", 'partial: false']],
    }),
  },
  async holds(create) {
    for (const [name, answer] of cut) {
      const server = await started(serveRaw((socket) => socket.once('data', () => socket.end(answer))))
      const got = await ask(create, server.origin, { allow: [server.origin] })
      expect([name, kindOf(got)]).toEqual([name, 'ok 200'])
      expect([name, got]).toMatchObject([name, { value: { partial: true } }])
      expect(textOf(got).startsWith(page), name).toBe(true)
    }
    // one that is too short ends the answer where it says: what follows is none of it
    const short = await started(
      serveRaw((socket) => socket.once('data', () => socket.end(`${head}content-length: 20\r\n\r\n${page}`))),
    )
    expect(textOf(await ask(create, short.origin, { allow: [short.origin] }))).toBe(page.slice(0, 20))
  },
})

/** What is thrown where nobody catches it while `run` runs: it would have ended the app. */
async function uncaughtIn(run: () => Promise<unknown>): Promise<readonly unknown[]> {
  const thrown: unknown[] = []
  const others = process.listeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => thrown.push(error))
  try {
    await run()
    // sockets close in turns of their own
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    return thrown
  } finally {
    process.removeAllListeners('uncaughtException')
    for (const other of others) process.on('uncaughtException', other)
  }
}

safetyCase(
  17,
  'an answer that ends with its connection, stopped by us at any moment, throws nothing that nobody catches',
  {
    shipped,
    without: {
      'the error its socket is closed with': fetcherWithout({
        'guarded-connect': [["top?.destroy(new Error('closed by us'))", '']],
      }),
    },
    async holds(create) {
      const server = await started(
        serveRaw((socket) =>
          socket.once('data', (request) => {
            socket.write(`${head}\r\n${page}`)
            if (String(request).includes('/large')) socket.write('x'.repeat(1_000_000))
          }),
        ),
      )
      const allow = [server.origin]
      const thrown = await uncaughtIn(async () => {
        expect(kindOf(await ask(create, server.origin, { allow, limits: { deadlineMs: 60 } }))).toBe('timeout')
        const large = await ask(create, `${server.origin}/large`, { allow, limits: { maxBodyBytes: 1000 } })
        expect(kindOf(large)).toBe('too-large')
        const signal = AbortSignal.timeout(60)
        expect(kindOf(await ask(create, server.origin, { allow, request: { signal } }))).toBe('cancelled')
      })
      expect(thrown).toEqual([])
    },
  },
)
