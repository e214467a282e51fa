import { once } from 'node:events'
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { type Socket, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpHost, startHttpHost } from './http-host.ts'

type Got = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }

let host: HttpHost
let cookie = ''
let key = ''
const called: string[] = []

beforeAll(async () => {
  host = await startHttpHost({
    port: 0,
    rpc: async (incoming, response) => {
      called.push(incoming.url ?? '')
      response.writeHead(200).end('answered')
      return true
    },
    page: (path, windowKey) => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: `${path} ${windowKey}`,
    }),
  })
  const launched = await ask(new URL(host.launchUrl()).pathname + new URL(host.launchUrl()).search)
  // asking for the second address made the first one stale
  expect(launched.status).toBe(303)
  cookie = (launched.headers['set-cookie']?.[0] ?? '').split(';', 1)[0] ?? ''
  key = (await ask('/', { cookie })).body.split(' ')[1] ?? ''
})
afterAll(() => host.close())

function ask(
  path: string,
  headers: OutgoingHttpHeaders = {},
  options: { readonly method?: string; readonly body?: string } = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: host.port,
        path,
        method: options.method ?? 'GET',
        headers: { host: `127.0.0.1:${host.port}`, ...headers },
        agent: false,
      },
      (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      },
    )
    outgoing.on('error', reject)
    outgoing.end(options.body)
  })
}

/** Bytes as they are, for what a well-behaved client would not send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = ''
    const socket = connect(host.port, '127.0.0.1', () => socket.end(text))
    socket.setEncoding('utf8').on('data', (chunk: string) => (got += chunk))
    socket.on('close', () => resolve(got))
    socket.on('error', reject)
  })
}

const own = (): string => `http://127.0.0.1:${host.port}`
const good = (): OutgoingHttpHeaders => ({
  cookie,
  origin: own(),
  'x-groundwork-window': key,
  'sec-fetch-site': 'same-origin',
})

describe('SAFETY 8: a request that does not name this very host is refused before anything else', () => {
  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'groundwork.local',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]',
  ])('Host %j', async (name) => {
    const named = name === 'localhost' ? `localhost:${host.port}` : name
    for (const path of ['/', '/launch?token=x', '/rpc/workspace/status', '/assets/x.js']) {
      expect((await ask(path, { ...good(), host: named })).status).toBe(403)
    }
  })
  test('absent, empty or given twice', async () => {
    expect(await raw('GET / HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 403/)
    expect(await raw('GET / HTTP/1.1\r\nhost: \r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 403/)
    expect(
      await raw(
        `GET / HTTP/1.1\r\nhost: 127.0.0.1:${host.port}\r\nhost: 127.0.0.1:${host.port}\r\nconnection: close\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1\.1 (403|400)/)
  })
})

describe('SAFETY 10: only the own window may write', () => {
  const write = (headers: OutgoingHttpHeaders): Promise<Got> =>
    ask('/rpc/notes/save', headers, { method: 'POST', body: '{}' })
  test('a right request gets through, so that the refusals below mean something', async () => {
    expect(await write(good())).toMatchObject({ status: 200, body: 'answered' })
  })
  test.each([
    ['no origin', { origin: undefined }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a null origin', { origin: 'null' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['https in place of http', { origin: 'https://127.0.0.1' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site fetch from another port', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_name, change) => {
    const before = called.length
    const headers = Object.fromEntries(
      Object.entries({ ...good(), ...change }).filter(([, value]) => value !== undefined),
    )
    expect((await write(headers)).status).toBe(403)
    expect(called.length).toBe(before)
  })
  test('a simple form post', async () => {
    const form = { cookie, origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' }
    expect((await write(form)).status).toBe(403)
  })
  test('gives no origin leave to read: there are no CORS headers', async () => {
    for (const got of [
      await write(good()),
      await ask('/', good()),
      await ask('/rpc/x', { ...good(), origin: 'https://evil.example' }, { method: 'OPTIONS' }),
    ]) {
      expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('method %s', async (method) => {
    expect((await ask('/rpc/notes/save', good(), { method })).status).toBe(405)
  })
})

describe('SAFETY 11: every route asks who is there', () => {
  const routes = [
    '/',
    '/accounts/acc_1',
    '/assets/index.js',
    '/index.html',
    '/rpc',
    '/rpc/workspace/status',
    '/rpc/notes/save',
    '/nowhere',
  ]
  test.each(routes)('%s without a cookie, with a wrong one, with another port’s', async (path) => {
    const method = path.startsWith('/rpc') ? 'POST' : 'GET'
    for (const wrong of [
      undefined,
      `groundwork-${host.port}=wrong`,
      cookie.replace(`groundwork-${host.port}`, 'groundwork-1'),
      cookie.replace(`-${host.port}`, ''),
    ]) {
      const headers = Object.fromEntries(
        Object.entries({ ...good(), cookie: wrong }).filter(([, value]) => value !== undefined),
      )
      expect((await ask(path, headers, { method })).status).toBe(401)
    }
  })
  test('a call without the window’s key, or with a wrong one', async () => {
    for (const wrong of ['', 'wrong', `${key}x`]) {
      expect(
        (await ask('/rpc/workspace/status', { ...good(), 'x-groundwork-window': wrong }, { method: 'POST' })).status,
      ).toBe(401)
    }
  })
  test('the launch token works once and becomes a strict cookie that scripts cannot read', async () => {
    const url = new URL(host.launchUrl())
    const first = await ask(url.pathname + url.search)
    expect(first.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    expect(first.headers['referrer-policy']).toBe('no-referrer')
    expect(first.headers['location']).toBe('/')
    expect((await ask(url.pathname + url.search)).status).toBe(401)
    expect((await ask('/launch')).status).toBe(401)
  })
  test('a browser that is in already comes back by the used address, with the cookie it has', async () => {
    const again = await ask('/launch?token=used', { cookie })
    expect(again).toMatchObject({ status: 303, headers: { location: '/' } })
    expect(again.headers['set-cookie']).toBeUndefined()
  })
})

describe('SAFETY 12: nothing of ours can be framed or included by another page', () => {
  test.each(['script', 'image', 'style', 'iframe', 'empty'])('as a %s', async (dest) => {
    const headers = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': dest }
    expect((await ask('/assets/index.js', headers)).status).toBe(403)
  })
})

test('SAFETY 12: a busy port gives way to the next, on loopback only', async () => {
  const second = await startHttpHost({
    port: host.port,
    rpc: async () => false,
    page: () => ({ status: 200, headers: {}, body: '' }),
  })
  expect(second.port).toBeGreaterThan(host.port)
  await second.close()
})

describe('SAFETY 13: the page answers whoever else knocks', () => {
  test('2,000 connections that send half a header or nothing neither shut the window out nor cut what it holds', async () => {
    const held = await holdOpen()
    const crowd = await Promise.all(
      Array.from({ length: 2000 }, (_, n) => knock(n % 2 === 0 ? 'GET / HTTP/1.1\r\nx-slow: ' : '')),
    )
    expect((await ask('/', { cookie })).status).toBe(200)
    expect(held.destroyed).toBe(false)
    for (const socket of [...crowd, held]) socket.destroy()
  })
  test('a body without end is cut off without being kept', async () => {
    const before = process.memoryUsage().rss
    await pour(400)
    expect((await ask('/', { cookie })).status).toBe(200)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})

/** A connection on which a request of the window was answered, still open. */
async function holdOpen(): Promise<Socket> {
  const socket = connect(host.port, '127.0.0.1')
  socket.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1:${host.port}\r\ncookie: ${cookie}\r\n\r\n`)
  await once(socket, 'data')
  return socket
}

/** Connects, says so much and no more. Resolves when the connection stands, or was closed. */
function knock(words: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(words, () => resolve(socket)))
    // a socket that nobody reads does not notice that it was closed
    socket
      .on('error', () => resolve(socket))
      .on('close', () => resolve(socket))
      .resume()
  })
}

/** Sends a body of so many megabytes, unless the host ends it before. */
function pour(megabytes: number): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: host.port,
      path: '/rpc/notes/save',
      method: 'POST',
      headers: { host: `127.0.0.1:${host.port}`, origin: `http://127.0.0.1:${host.port}` },
    })
    const piece = Buffer.alloc(1_000_000, 'x')
    let sent = 0
    const more = (): void => {
      while (sent++ < megabytes) if (!outgoing.write(piece)) return void outgoing.once('drain', more)
      outgoing.end()
    }
    outgoing.on('error', () => resolve()).on('close', () => resolve())
    more()
  })
}
