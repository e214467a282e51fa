import type { Socket } from 'node:net'
import { expect } from 'vitest'
import { openTcpSocket } from '../../src/adapters/web/guarded-connect.ts'
import { createPageFetcher } from '../../src/adapters/web/guarded-fetch.ts'
import { createHostPacer } from '../../src/adapters/web/host-pacer.ts'
import { serveHttp } from '../../src/adapters/web/loopback-server.fixture.ts'
import type * as naming from '../../src/core/model/crawler-name.ts'
import * as crawlerName from '../../src/core/model/crawler-name.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { importWithout } from '../builders/without-guard.ts'
import { type CreateFetcher, ask, fetcherWithout, kindOf, started } from './tried-fetcher.ts'

const page = '<!doctype html><title>Halden</title><p>We make valves.</p>'
const shipped = (): CreateFetcher => createPageFetcher

safetyCase(25, 'a page that is on file is asked for by its marks, and comes back as a 304 without a body', {
  shipped,
  without: {
    'the ETag': fetcherWithout({
      'fetch-hop': [["if (request.etag && printable.test(request.etag)) headers['if-none-match'] = request.etag", '']],
    }),
    'the date': fetcherWithout({
      'fetch-hop': [['if (request.lastModified && printable.test(request.lastModified))', 'if (false)']],
    }),
    'the rule for what stands in a header': fetcherWithout({
      'fetch-hop': [['const printable = /^[\\x20-\\x7e]{1,500}$/', 'const printable = /^/']],
    }),
  },
  async holds(create) {
    const marks = { etag: '"v1"', lastModified: 'Mon, 02 Nov 2026 08:00:00 GMT' }
    const server = await started(
      serveHttp(({ headers }, answer) => {
        const same =
          headers['if-none-match'] === marks.etag ||
          (headers['if-none-match'] === undefined && headers['if-modified-since'] === marks.lastModified)
        answer
          .writeHead(same ? 304 : 200, { etag: marks.etag, 'content-type': 'text/html' })
          .end(same ? undefined : page)
      }),
    )
    for (const [request, status] of [
      [marks, 304],
      [{ etag: marks.etag }, 304],
      [{ lastModified: marks.lastModified }, 304],
      [{ etag: '"v0"', lastModified: marks.lastModified }, 200],
      [{ etag: '"v1"\r\nx-planted: yes' }, 200],
    ] as const) {
      const got = await ask(create, server.origin, { allow: [server.origin], request })
      expect([request, kindOf(got)]).toEqual([request, `ok ${status}`])
      expect(typeof got !== 'string' && got.ok && got.value.body.length).toBe(status === 304 ? 0 : page.length)
    }
  },
})

/** Moments a request can be in when the user cancels: nothing answered, headers only, within the body, sent on. */
const moments = ['nothing', 'headers', 'body', 'redirect'] as const

safetyCase(25, 'a cancel closes the sockets before it is answered, and nothing is asked afterwards', {
  shipped,
  without: {
    'the closing of sockets': fetcherWithout({
      'guarded-connect': [["top?.destroy(new Error('closed by us'))\n      socket?.destroy()", '']],
      'fetch-hop': [
        ['client.destroy().catch(() => undefined)', ''],
        ['      reset: true,\n      signal,', '      signal: undefined,'],
      ],
      'decode-body': [['if (signal.aborted) throw error\n    state.cut = true', 'state.cut = true']],
    }),
    'the look before each hop': fetcherWithout({
      'guarded-fetch': [
        [
          "if (clock.cancelled.aborted) return fail(fetchFailure('cancelled', url.href))\n      const exempt",
          'const exempt',
        ],
        [
          "if (clock.cancelled.aborted) return fail(fetchFailure('cancelled', url.href))\n      if (clock.signal.aborted)",
          'if (clock.signal.aborted)',
        ],
      ],
      'fetch-hop': [['    signal.throwIfAborted()\n', '']],
    }),
  },
  async holds(create) {
    for (const moment of moments) {
      const controller = new AbortController()
      const cancel = (): void => void setImmediate(() => controller.abort())
      const server = await started(
        serveHttp((request, answer) => {
          if (moment === 'redirect') answer.writeHead(302, { location: '/next' }).end()
          else if (moment !== 'nothing') answer.writeHead(200, { 'content-type': 'text/html' }).flushHeaders()
          if (moment === 'body') answer.write(page)
          if (moment !== 'redirect') cancel()
          // ends by itself in the end, for whoever did not hang up
          setTimeout(() => answer.end(page), 1500).unref()
          request.on('close', () => undefined)
        }),
      )
      const sockets: Socket[] = []
      const open: typeof openTcpSocket = (to) => {
        const socket = openTcpSocket(to)
        sockets.push(socket)
        return socket
      }
      const refuseHop = (): undefined => {
        controller.abort()
      }
      const request = { signal: controller.signal, ...(moment === 'redirect' ? { refuseHop } : {}) }
      const got = await ask(create, server.origin, { allow: [server.origin], parts: { open }, request })
      expect([moment, kindOf(got), sockets.map(({ destroyed }) => destroyed)]).toEqual([moment, 'cancelled', [true]])
      const late = await ask(create, server.origin, { allow: [server.origin], parts: { open }, request })
      expect([kindOf(late), sockets.length]).toEqual(['cancelled', 1])
    }
  },
})

safetyCase(25, 'a request that waits for its turn leaves the queue when it is cancelled', {
  shipped: () => createHostPacer,
  without: {
    'the end of waiting': async () => {
      const file = 'adapters/web/host-pacer.ts'
      const cut = [
        ["signal.addEventListener('abort', () => resolve(fail(fetchFailure('cancelled', url))), { once: true })", ''],
        ["if (signal.aborted) return fetchFailure('cancelled', url)\n", ''],
      ] as const
      return (await importWithout<{ createHostPacer: typeof createHostPacer }>(file, { [file]: cut })).createHostPacer
    },
  },
  async holds(create) {
    const controller = new AbortController()
    const pacer = create({ now: () => 0, sleep: () => Promise.resolve() })
    const first = await pacer.enter('https://halden.example/a', new AbortController().signal)
    let told = ''
    void pacer
      .enter('https://halden.example/b', controller.signal)
      .then((turn) => (told = turn.ok ? 'goes' : turn.error.kind))
    controller.abort()
    await new Promise(setImmediate)
    expect(told).toBe('cancelled')
    if (first.ok) first.value.leave()
  },
})

const names = { create: createPageFetcher, name: crawlerName.userAgentFor }
safetyCase(25, 'every request names the app, and whom to write to', {
  shipped: () => names,
  without: {
    'the name of the app': async () => {
      const file = 'core/model/crawler-name.ts'
      const cut = [['Groundwork/${version} (+local research tool', 'Mozilla/5.0 (X11; Linux x86_64']] as const
      return { ...names, name: (await importWithout<typeof naming>(file, { [file]: cut })).userAgentFor }
    },
    'the header': async () => ({
      ...names,
      create: await fetcherWithout({ 'fetch-hop': [["'user-agent': userAgent,", '']] })(),
    }),
  },
  async holds({ create, name }) {
    const seen: (string | undefined)[] = []
    const server = await started(
      serveHttp(({ headers, url }, answer) => {
        seen.push(headers['user-agent'])
        if (url === '/') answer.writeHead(302, { location: '/next' }).end()
        else answer.writeHead(200, { 'content-type': 'text/html' }).end(page)
      }),
    )
    const fetcher = create({
      userAgent: () => name('1.2.3', 'ida@halden.example'),
      allowedPrivateOrigins: () => new Set([server.origin]),
    })
    await fetcher.fetch({ url: server.origin, signal: new AbortController().signal })
    const honest = 'Groundwork/1.2.3 (+local research tool; ida@halden.example)'
    expect(seen).toEqual([honest, honest])
    expect(crawlerName.crawlerContact.test('x) Mozilla/5.0 (')).toBe(false)
  },
})
