import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { type Server as NetServer, Server, type Socket, connect } from 'node:net'
import type * as hosting from '../../src/server/http-host.ts'
import type { HttpHost, HttpHostParts } from '../../src/server/http-host.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'

export type StartHost = typeof hosting.startHttpHost
export type Got = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }

/** A browser host that is being tried, the one browser that was let in, and what got through to the app. */
export type TriedHost = {
  readonly host: HttpHost
  /** What it listens with. */
  readonly server: NetServer
  /** All that its connections have read, those that are gone too, in bytes. */
  bytesRead(): number
  readonly cookie: string
  readonly windowKey: string
  /** What reached the app, by method and path. */
  readonly reached: string[]
  readonly origin: string
  /** The headers of the own window. */
  own(): OutgoingHttpHeaders
  ask(path: string, headers?: OutgoingHttpHeaders, options?: Sending): Promise<Got>
  /** Bytes as they are, for what a well-behaved client would not send. */
  raw(text: string): Promise<string>
}
export type Sending = { readonly method?: string; readonly body?: string }

/** The browser host without some guard. */
export const hostWithout = async (cuts: Cuts): Promise<StartHost> =>
  (await importWithout<typeof hosting>('server/http-host.ts', cuts)).startHttpHost

const open = new Set<HttpHost>()

export async function closeTriedHosts(): Promise<void> {
  await Promise.all([...open].map((host) => host.close()))
  open.clear()
}

/** Starts a host of that kind over an app that only notes what reaches it, and lets one browser in. */
export async function aTriedHost(start: StartHost, parts: Partial<HttpHostParts> = {}): Promise<TriedHost> {
  const reached: string[] = []
  const { made: host, server } = await watchListening(() =>
    start({
      port: 0,
      rpc: async (incoming, response) => {
        reached.push(`${incoming.method} ${incoming.url}`)
        response.writeHead(200).end('answered')
        return true
      },
      page: (path, windowKey) => {
        reached.push(`page ${path}`)
        return { status: 200, headers: { 'content-type': 'text/html' }, body: windowKey }
      },
      ...parts,
    }),
  )
  open.add(host)
  const origin = `http://127.0.0.1:${host.port}`
  const ask: TriedHost['ask'] = (path, headers = {}, sending = {}) => askPort(host.port, path, { headers, sending })
  const url = new URL(host.launchUrl())
  const launched = await ask(url.pathname + url.search)
  const cookie = (launched.headers['set-cookie']?.[0] ?? '').split(';', 1)[0] ?? ''
  const windowKey = (await ask('/', { cookie })).body
  reached.length = 0
  return {
    host,
    server,
    bytesRead: countBytes(server),
    cookie,
    windowKey,
    reached,
    origin,
    own: () => ({ cookie, origin, 'x-groundwork-window': windowKey, 'sec-fetch-site': 'same-origin' }),
    ask,
    raw: (text) => sendRaw(host.port, text),
  }
}

/** Headers without those that are undefined: `request` would refuse them. */
export function given(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
}

/** Which server came to listen meanwhile: a host keeps its own to itself. */
async function watchListening<Made>(
  make: () => Promise<Made>,
): Promise<{ readonly made: Made; readonly server: NetServer }> {
  const { listen } = Server.prototype
  const listening: NetServer[] = []
  Server.prototype.listen = function listenSeen(this: NetServer, ...args: Parameters<typeof listen>) {
    listening.push(this)
    return listen.apply(this, args)
  } as typeof listen
  try {
    const made = await make()
    const server = listening.at(-1)
    if (!server) throw new Error('nothing came to listen')
    return { made, server }
  } finally {
    Server.prototype.listen = listen
  }
}

function countBytes(server: NetServer): () => number {
  const sockets = new Set<Socket>()
  let gone = 0
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      gone += socket.bytesRead
    })
  })
  return () => [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, gone)
}

function askPort(
  port: number,
  path: string,
  { headers, sending }: { readonly headers: OutgoingHttpHeaders; readonly sending: Sending },
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const method = sending.method ?? 'GET'
    const all = { host: `127.0.0.1:${port}`, ...headers }
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end(sending.body)
  })
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    socket.setEncoding('utf8').on('data', (chunk: string) => (got += chunk))
    socket.on('close', () => resolve(got))
    socket.on('error', reject)
  })
}
