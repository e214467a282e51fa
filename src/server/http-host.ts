import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { rpcPrefix, windowKeyHeader } from '../transport/wire.ts'
import { limitConnections } from './connection-limit.ts'
import { type Refusal, cookieName, readCookie, refuseHost, refuseOrigin } from './guard.ts'
import { type Sessions, createSessions } from './launch-token.ts'

export type HttpHost = {
  readonly port: number
  /** An address that lets one browser in, once. */
  launchUrl(): string
  close(): Promise<void>
}

type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

export type HttpHostParts = {
  /** Port to try first; a busy one gives way to the next, up to twenty. */
  readonly port: number
  readonly rpc: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** `windowKey` is for the page to keep, and empty once that has been seen to: see launch-token.ts. */
  readonly page: (pathname: string, windowKey: string) => Answer
}

const portsToTry = 20
/** Without the interval, slow headers would be looked at every 30 s only. */
const serverOptions = { maxHeaderSize: 16_384, requireHostHeader: false, connectionsCheckingInterval: 2000 }

/** The browser host: this computer only, and of its programs only a browser that was let in. */
export async function startHttpHost(parts: HttpHostParts): Promise<HttpHost> {
  const sessions = createSessions()
  let port = parts.port
  const server = createServer(serverOptions, (request, response) => {
    answer(request, response, { parts, sessions, port, letIn: () => letIn(request.socket) }).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  const letIn = limitConnections(server)
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  port = await listen(server, parts.port)
  return {
    port,
    launchUrl: () => `http://127.0.0.1:${port}/launch?token=${sessions.launchToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Gate = {
  readonly parts: HttpHostParts
  readonly sessions: Sessions
  readonly port: number
  /** Says that this request's connection belongs to a browser that was let in. */
  readonly letIn: () => void
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { parts, sessions, port, letIn }: Gate,
): Promise<void> {
  const refusal = refuseHost(request, port) ?? refuseOrigin(request, port)
  if (refusal) return refuse(response, refusal)
  const url = URL.parse(request.url ?? '/', `http://127.0.0.1:${port}`)
  if (!url) return refuse(response, { status: 400, why: 'That is no address.' })
  const session = sessions.find(readCookie(request, cookieName(port)))
  if (url.pathname === '/launch' && request.method === 'GET')
    return launch(url, response, { sessions, port, known: session !== undefined })
  if (!session) return refuse(response, notLetIn)
  letIn()
  if (url.pathname === rpcPrefix || url.pathname.startsWith(`${rpcPrefix}/`)) {
    const key = request.headers[windowKeyHeader]
    if (!session.isKey(typeof key === 'string' ? key : undefined)) return refuse(response, notLetIn)
    if (await parts.rpc(request, response)) return
    return refuse(response, { status: 403, why: 'There is no such method.' })
  }
  if (request.method === 'POST')
    return refuse(response, { status: 405, why: 'Groundwork does not answer that method.' })
  const raw = (request.url ?? '/').split('?', 1)[0] ?? '/'
  send(response, parts.page(raw, session.pageKey()), request.method === 'HEAD')
}

const notLetIn: Refusal = {
  status: 401,
  why: 'This browser has not been let in. Open the address Groundwork printed when it started, or press Enter in its terminal for a fresh one.',
}

/** A used address lets nobody in; a browser that is in already just comes back, by its history or a second click. */
function launch(
  url: URL,
  response: ServerResponse,
  { sessions, port, known }: { readonly sessions: Sessions; readonly port: number; readonly known: boolean },
): void {
  const session = sessions.redeem(url.searchParams.get('token') ?? '')
  if (session === undefined && !known) return refuse(response, notLetIn)
  response
    .writeHead(303, {
      location: '/',
      ...(session && { 'set-cookie': `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/` }),
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    .end()
}

function refuse(response: ServerResponse, { status, why }: Refusal): void {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      connection: 'close',
    })
    .end(why)
}

function send(response: ServerResponse, file: Answer, headOnly: boolean): void {
  response.writeHead(file.status, { ...file.headers }).end(headOnly ? undefined : file.body)
}

/** On the loopback address and no other. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsToTry; port++) {
    const bound = await new Promise<number | undefined>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        server.off('listening', done)
        if (error.code === 'EADDRINUSE' && first !== 0) resolve(undefined)
        else reject(error)
      }
      const done = (): void => {
        server.off('error', failed)
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : port)
      }
      server.once('error', failed).once('listening', done).listen(port, '127.0.0.1')
    })
    if (bound !== undefined) return bound
  }
  throw new Error(`Ports ${first} to ${first + portsToTry - 1} are all busy. Say another with --port.`)
}
