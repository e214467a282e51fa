import { createHash } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { renderPlaceholders } from './sample-placeholders.ts'
import { type SampleFile, type SampleSite, loadSampleSites } from './sample-site.ts'

export interface SampleServerOptions {
  /** The folder with the sample companies, `resources/sample`. */
  readonly root: string
  /** Today, asked at every request: the pages' dates are relative to it. */
  readonly now: () => Date | string
  /** Port of the first site, the next ones follow; 0 (the default) takes free ones. */
  readonly port?: number
}

export interface SampleServer {
  /** `url` is the home page on 127.0.0.1, with its trailing slash; one origin per company. */
  readonly sites: readonly {
    readonly slug: string
    readonly name: string
    readonly pitch: string
    readonly url: string
  }[]
  readonly close: () => Promise<void>
}

/**
 * Serves the sample companies' websites on loopback, each on a port of its own, for the real crawler to research.
 * GET and HEAD only. Rejects when a site's folder is damaged or a given port is taken.
 */
export async function startSampleServer({ root, now, port = 0 }: SampleServerOptions): Promise<SampleServer> {
  const sites = await loadSampleSites(root)
  const running: { readonly site: SampleSite; readonly server: Server; readonly url: string }[] = []
  const close = async (): Promise<void> => {
    await Promise.all(running.map(({ server }) => stop(server)))
  }
  try {
    for (const [index, site] of sites.entries()) {
      const server = createSiteServer(site, () => new Date(now()))
      const bound = await listen(server, port === 0 ? 0 : port + index)
      running.push({ site, server, url: `http://127.0.0.1:${bound}/` })
    }
  } catch (error) {
    await close()
    throw error
  }
  return {
    sites: running.map(({ site, url }) => ({ slug: site.slug, name: site.name, pitch: site.pitch, url })),
    close,
  }
}

function createSiteServer(site: SampleSite, now: () => Date): Server {
  const server = createServer(
    { maxHeaderSize: 8_192, requestTimeout: 10_000, headersTimeout: 5_000 },
    (request, response) => {
      const origin = `http://127.0.0.1:${request.socket.localPort ?? 0}`
      send(answer(site, request, { now: now(), origin }), request, response)
    },
  )
  server.maxConnections = 64
  server.keepAliveTimeout = 5_000
  return server
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** The whole routing: a path is looked up among the files read at the start, never on the disk. */
function answer(
  site: SampleSite,
  request: IncomingMessage,
  context: { readonly now: Date; readonly origin: string },
): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Method not allowed', { allow: 'GET, HEAD' })
  const path = requestedPath(request.url ?? '/')
  if (path === undefined) return plain(400, 'Bad request')
  const file = site.files.get(path)
  if (file !== undefined) return whole(200, file, site, context)
  const target = site.redirects.get(path) ?? (site.files.has(`${path}/`) ? `${path}/` : undefined)
  if (target !== undefined) return plain(301, 'Moved', { location: new URL(target, context.origin).href })
  return site.notFound === undefined ? plain(404, 'Not found') : whole(404, site.notFound, site, context)
}

/** The decoded path without its query; undefined when it is not a path of ours at all. */
function requestedPath(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '/')
  } catch {
    return undefined
  }
}

function whole(
  status: number,
  file: SampleFile,
  site: SampleSite,
  context: { readonly now: Date; readonly origin: string },
): Answer {
  const encoding = site.charset === 'utf-8' ? 'utf8' : 'latin1'
  const body = typeof file.body === 'string' ? Buffer.from(renderPlaceholders(file.body, context), encoding) : file.body
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { status, headers: { 'content-type': file.contentType, etag, 'cache-control': 'no-cache' }, body }
}

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(`${text}\n`),
})

function send({ status, headers, body }: Answer, request: IncomingMessage, response: ServerResponse): void {
  // A body nobody asked for is not read: the connection ends instead.
  if (request.method !== 'GET' && request.method !== 'HEAD') response.shouldKeepAlive = false
  const unchanged =
    status === 200 && headers['etag'] !== undefined && matches(request.headers['if-none-match'], headers['etag'])
  const length = unchanged ? {} : { 'content-length': String(body.length) }
  response.writeHead(unchanged ? 304 : status, { ...headers, ...length, ...guards })
  response.end(unchanged || request.method === 'HEAD' ? undefined : body)
}

/** The sample needs no script and loads nothing from elsewhere; a person who opens it in a browser is held to that. */
const guards = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const

const matches = (given: string | undefined, etag: string): boolean =>
  given !== undefined && given.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the sample server has no port'))
      else resolve(address.port)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
