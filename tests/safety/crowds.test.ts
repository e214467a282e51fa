import { once } from 'node:events'
import { request } from 'node:http'
import { type Socket, connect } from 'node:net'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { afterEach, expect } from 'vitest'
import { contract } from '../../src/contract/contract.ts'
import { startHttpHost } from '../../src/server/http-host.ts'
import { createHttpHandler } from '../../src/transport/serve-http.ts'
import { rpcPrefix } from '../../src/transport/wire.ts'
import { safetyCase } from '../builders/safety-case.ts'
import { type StartHost, type TriedHost, aTriedHost, closeTriedHosts, hostWithout } from './tried-host.ts'

// Short forms of case 13, by counts; bench/torture-host.ts has the long ones, by the clock.
afterEach(closeTriedHosts)

const inHost = (guard: string, instead: string) => hostWithout({ 'server/http-host.ts': [[guard, instead]] })

safetyCase(12, 'the host listens on loopback only, and a busy port gives way to the next', {
  shipped: () => startHttpHost,
  without: {
    'the address it listens on': () => inHost("listen(port, '127.0.0.1')", 'listen(port)'),
    'one address for every port': () =>
      inHost("listen(port, '127.0.0.1')", "listen(port, port === first ? '127.0.0.1' : '0.0.0.0')"),
    'the next port': () =>
      inHost("if (error.code === 'EADDRINUSE' && first !== 0) resolve(undefined)", 'if (false) resolve(undefined)'),
  },
  async holds(start) {
    const hosts = [await aTriedHost(start)]
    const { port } = hosts[0]?.host ?? { port: 0 }
    for (let n = 0; n < 3; n++) {
      const next = await aTriedHost(start, { port }).catch((error: unknown) => String(error))
      if (typeof next === 'string') return expect.fail(next)
      hosts.push(next)
    }
    for (const { server } of hosts) expect(server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' })
    const ports = hosts.map(({ host }) => host.port)
    expect(new Set(ports).size).toBe(4)
    expect(Math.min(...ports)).toBe(port)
  },
})

/** A workspace that takes notes; only its door is tried. */
const os = implement(contract)
const router = { notes: { save: os.notes.save.handler(() => Promise.reject(new Error('nothing is kept here'))) } }
const unlimited = new RPCHandler(router)

type Crowded = Pick<TriedHost, 'host' | 'server' | 'ask' | 'own' | 'bytesRead' | 'cookie'>
const crowded = async (start: StartHost | Promise<StartHost>): Promise<Crowded> =>
  aTriedHost(await start, { rpc: createHttpHandler(router) })

const megabyte = Buffer.alloc(1_000_000, 'x')

/** Sends a body of so many megabytes unless the host ends it before; with a closing quote, so that it would be read. */
function pour({ host, own }: Crowded, megabytes: number, letIn: boolean): Promise<number> {
  return new Promise((resolve) => {
    const { cookie, ...others } = own()
    let status = 0
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: host.port,
        path: '/rpc/notes/save',
        method: 'POST',
        agent: false,
        headers: {
          host: `127.0.0.1:${host.port}`,
          connection: 'keep-alive',
          'content-type': 'application/json',
          ...others,
          ...(letIn && { cookie }),
        },
      },
      (response) => {
        response.resume().on('error', () => undefined)
        status = response.statusCode ?? 0
      },
    )
    // an answer is no reason for a rude program to stop
    outgoing.on('error', () => resolve(status)).on('close', () => resolve(status))
    outgoing.write('{"json":{"markdown":"')
    let sent = 0
    const more = (): void => {
      while (sent++ < megabytes) if (!outgoing.write(megabyte)) return void outgoing.once('drain', more)
      outgoing.end('"}}')
    }
    more()
  })
}

safetyCase(13, 'of a body that is too large little is read, and the page still answers', {
  shipped: () => crowded(startHttpHost),
  without: {
    'an end to the connection that is refused': () => crowded(inHost("connection: 'close',", '')),
    'the cookie check ahead of the body': () => crowded(inHost('if (!session) return refuse(response, notLetIn)', '')),
    'the limit of a body': () =>
      aTriedHost(startHttpHost, {
        rpc: async (incoming, response) =>
          (await unlimited.handle(incoming, response, { prefix: rpcPrefix, context: {} })).matched,
      }),
  },
  async holds(tried) {
    // the answer may come, or the connection end before it could be read
    expect([401, 0], 'who is not let in').toContain(await pour(tried, 60, false))
    expect(tried.bytesRead(), 'read of who is not let in').toBeLessThan(4_000_000)
    expect([413, 0], 'who is let in').toContain(await pour(tried, 60, true))
    expect(tried.bytesRead(), 'read in all').toBeLessThan(24_000_000)
    expect((await tried.ask('/', tried.own())).status).toBe(200)
  },
})

/** Connects, says so much and no more. Resolves when the connection stands, or was closed. */
function knock(port: number, words: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(words, () => resolve(socket)))
    // a socket that nobody reads does not notice that it was closed
    socket
      .on('error', () => resolve(socket))
      .on('close', () => resolve(socket))
      .resume()
  })
}

safetyCase(
  13,
  'of thousands of connections that say half a header or nothing, hundreds are kept, and none of the window’s is cut',
  {
    shipped: () => crowded(startHttpHost),
    without: {
      'the limit of connections': () =>
        crowded(inHost('const letIn = limitConnections(server)', 'const letIn = () => undefined')),
      'the place of who was let in': () => crowded(inHost('  letIn()\n', '')),
    },
    async holds({ host, server, ask, own, cookie }) {
      const held = connect(host.port, '127.0.0.1')
      held.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1:${host.port}\r\ncookie: ${cookie}\r\n\r\n`)
      await once(held, 'data')
      const crowd = await Promise.all(
        Array.from({ length: 800 }, (_, n) => knock(host.port, n % 2 === 0 ? 'GET / HTTP/1.1\r\nx-slow: ' : '')),
      )
      const kept = await new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))
      const cut = held.destroyed
      const { status } = await ask('/', own())
      for (const socket of [...crowd, held]) socket.destroy()
      expect(kept).toBeLessThanOrEqual(256 + 1)
      expect([cut, status]).toEqual([false, 200])
    },
  },
)

safetyCase(13, 'what is sent too slowly is ended by the clock, which is looked at', {
  shipped: () => crowded(startHttpHost),
  without: {
    'an end to slow headers': () => crowded(inHost('server.headersTimeout = 10_000', 'server.headersTimeout = 0')),
    'an end to slow requests': () => crowded(inHost('server.requestTimeout = 60_000', 'server.requestTimeout = 0')),
    'a look at the clock': () =>
      crowded(inHost('connectionsCheckingInterval: 2000', 'connectionsCheckingInterval: 200_000')),
  },
  holds({ server }) {
    // that it works is told by the long form
    const none = { headersTimeout: 0, requestTimeout: 0, connectionsCheckingInterval: 0 }
    const { headersTimeout, requestTimeout, connectionsCheckingInterval } = Object.assign(none, server)
    for (const milliseconds of [headersTimeout, requestTimeout, connectionsCheckingInterval]) {
      expect(milliseconds).toBeGreaterThan(0)
      expect(milliseconds).toBeLessThanOrEqual(60_000)
    }
  },
})
