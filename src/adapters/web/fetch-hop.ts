import { Client, type Dispatcher } from 'undici'
import type { FetchRequest } from '../../app/ports-web.ts'
import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import { type AddressJudge, refusalOfAddress } from './address-rules.ts'
import { codingsOf, readDecoded } from './decode-body.ts'
import { errorOfThrown } from './fetch-errors.ts'
import {
  type OpenSocket,
  type ResolveName,
  createGuardedConnection,
  openTcpSocket,
  resolveWithSystem,
} from './guarded-connect.ts'
import type { ProxyRoute } from './proxy-way.ts'
import { isPdfBody, isPdfType, refusalOfBody, refusalOfType } from './sniff-body.ts'

/** The guards and the network a hop stands on. Shipped code uses `realParts`; a test puts a stand-in in the place of one. */
export type HopParts = {
  readonly judge: AddressJudge
  readonly resolve: ResolveName
  readonly open: OpenSocket
  readonly read: typeof readDecoded
  readonly sniff: typeof refusalOfBody
}
export const realParts: HopParts = {
  judge: refusalOfAddress,
  resolve: resolveWithSystem,
  open: openTcpSocket,
  read: readDecoded,
  sniff: refusalOfBody,
}

export type HopLimits = {
  readonly maxBodyBytes: number
  /** The same for a PDF, where one may answer. */
  readonly maxDocumentBytes: number
  readonly maxHeaderBytes: number
}

export type Hop = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly partial: boolean
  readonly remoteAddress: string
}

const documentAccept = 'text/html, application/xhtml+xml, application/pdf, application/xml;q=0.8, text/plain;q=0.5'
const defaultAccept = 'text/html, application/xhtml+xml, application/xml;q=0.8, text/plain;q=0.5'
const redirectStatuses = new Set([301, 302, 303, 307, 308])

/**
 * One request on one socket of its own, which is closed before this returns: nothing stays open that a cancel would have to
 * find, and no pooled socket outlives the judgement of its address. `exempt` lifts the address guard for the caller's origin.
 */
export async function fetchHop(
  url: URL,
  request: FetchRequest,
  context: {
    readonly userAgent: string
    readonly exempt: boolean
    readonly limits: HopLimits
    readonly signal: AbortSignal
    readonly parts: HopParts
    /** Null: the request goes straight. */
    readonly proxy: ProxyRoute | null
  },
): Promise<Result<Hop>> {
  const { parts, signal } = context
  const connection = createGuardedConnection({
    judge: context.exempt ? () => undefined : parts.judge,
    resolve: parts.resolve,
    open: parts.open,
    proxy: context.proxy,
  })
  const client = new Client(url.origin, {
    connect: connection.connect,
    allowH2: false,
    maxHeaderSize: context.limits.maxHeaderBytes,
    // the total deadline is in the signal; these two only restart with every byte
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  signal.addEventListener('abort', connection.destroy, { once: true })
  try {
    signal.throwIfAborted()
    const response = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: requestHeaders(request, context.userAgent),
      reset: true,
      signal,
    })
    return await readHop(url, request, response, connection.remoteAddress(), context)
  } catch (error) {
    if (signal.aborted) throw error
    return fail(errorOfThrown(error, url.href))
  } finally {
    signal.removeEventListener('abort', connection.destroy)
    connection.destroy()
    client.destroy().catch(() => undefined)
  }
}

async function readHop(
  url: URL,
  request: FetchRequest,
  response: Dispatcher.ResponseData,
  remoteAddress: string,
  context: { readonly limits: HopLimits; readonly signal: AbortSignal; readonly parts: HopParts },
): Promise<Result<Hop>> {
  const { parts } = context
  const headers = flatHeaders(response.headers)
  const hop = { status: response.statusCode, headers, remoteAddress }
  // the socket is this request's own and gets closed, so unread bodies need not be drained; undici reports the closing
  response.body.on('error', () => undefined)
  const empty = hop.status === 204 || hop.status === 304
  if (empty || (redirectStatuses.has(hop.status) && headers['location'] !== undefined))
    return ok({ ...hop, body: new Uint8Array(), partial: false })

  const wantsPage = hop.status < 300 && (request.accept ?? 'html').includes('html')
  const takesPdf = wantsPage && request.documents === true
  const wrongType = wantsPage ? refusalOfType(headers['content-type'], takesPdf) : undefined
  if (wrongType !== undefined) return fail(fetchFailure('not-html', url.href, wrongType))

  const codings = codingsOf(headers['content-encoding'])
  if (!codings) return fail(fetchFailure('unreadable-page', url.href, 'it is packed in a way we do not know'))
  const isPdf = takesPdf && isPdfType(headers['content-type'])
  const most = isPdf ? context.limits.maxDocumentBytes : context.limits.maxBodyBytes
  const cap = Math.min(request.maxBytes ?? Number.POSITIVE_INFINITY, most)
  const read = await parts.read(response.body, codings, cap, context.signal)
  context.signal.throwIfAborted()
  if (read.ending === 'over-cap' && request.maxBytes === undefined)
    return fail(fetchFailure('too-large', url.href, `over ${Math.round(cap / 1e6)} MB when unpacked`))
  if (read.ending === 'cut' && read.bytes.length === 0)
    return fail(fetchFailure('unreadable-page', url.href, 'it broke off before its first word'))
  const wrongBody = wantsPage && !(takesPdf && isPdfBody(read.bytes)) ? parts.sniff(read.bytes) : undefined
  if (wrongBody !== undefined) return fail(fetchFailure('not-html', url.href, wrongBody))
  return ok({ ...hop, body: read.bytes, partial: read.ending !== 'complete' })
}

function requestHeaders(request: FetchRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: request.accept ?? (request.documents ? documentAccept : defaultAccept),
    'accept-encoding': 'gzip, deflate, br, zstd',
  }
  // what a server once sent goes back to it: only if it can stand in a header
  const printable = /^[\x20-\x7e]{1,500}$/
  if (request.etag && printable.test(request.etag)) headers['if-none-match'] = request.etag
  if (request.lastModified && printable.test(request.lastModified)) headers['if-modified-since'] = request.lastModified
  return headers
}

function flatHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}
