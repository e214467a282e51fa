import { request } from 'node:http'
import { type Socket, isIP } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ProxyRoute } from './proxy-way.ts'

/** The proxy did not let a connection through; `reason` says why, in words that stand after a colon. */
export class ProxyFailedError extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.name = 'ProxyFailedError'
    this.reason = reason
  }
}

/** Speaks to the proxy over a socket that leads to it. What an https proxy is told goes encrypted to the proxy itself. */
export function secured(raw: Socket, proxy: ProxyRoute): Socket {
  if (!proxy.secure) return raw
  return connectTls({ socket: raw, ...(isIP(proxy.host) === 0 ? { servername: proxy.host } : {}) })
}

/**
 * Asks a proxy for a way to one address (CONNECT, RFC 9110 9.3.6). An address and no name: it is the one that was judged, and the
 * proxy has nothing to look up. Told are that address and who asks the proxy; the page, its path and our name are inside the tunnel.
 */
export function openTunnel(
  over: Socket,
  proxy: ProxyRoute,
  to: { readonly address: string; readonly port: number },
  done: (error: Error | null, tunnel?: Socket) => void,
): void {
  const target = `${isIP(to.address) === 6 ? `[${to.address}]` : to.address}:${to.port}`
  const asked = request({
    method: 'CONNECT',
    path: target,
    setHost: false,
    headers: {
      host: target,
      ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
    },
    createConnection: () => over,
    maxHeaderSize: 16 * 1024,
  })
  asked.once('connect', (answer, tunnel: Socket, head: Buffer) => {
    const status = answer.statusCode ?? 0
    if (status < 200 || status > 299) return done(new ProxyFailedError(wordsFor(status, proxy)))
    if (head.length > 0) tunnel.unshift(head)
    done(null, tunnel)
  })
  asked.once('response', () => done(new ProxyFailedError(`${proxy.shown} does not answer as a proxy does`)))
  asked.once('error', (error: NodeJS.ErrnoException) => done(proxyFault(error, proxy)))
  asked.end()
}

/** What happened on the way to the proxy, before there was a tunnel. */
export function proxyFault(error: NodeJS.ErrnoException, { shown }: ProxyRoute): ProxyFailedError {
  if (error instanceof ProxyFailedError) return error
  const code = error.code ?? ''
  if (code === 'ECONNREFUSED') return new ProxyFailedError(`nobody answers at your proxy ${shown}`)
  if (/^(ENOTFOUND|EAI_)/.test(code)) return new ProxyFailedError(`no address was found for your proxy ${shown}`)
  if (code.startsWith('HPE_')) return new ProxyFailedError(`${shown} does not answer as a proxy does`)
  if (/CERT|TLS|SSL|EPROTO|UNABLE_TO/.test(code))
    return new ProxyFailedError(`no secure connection to your proxy ${shown} came about (${code})`)
  return new ProxyFailedError(`your proxy ${shown} broke the connection off`)
}

function wordsFor(status: number, { shown, authorization }: ProxyRoute): string {
  if (status === 407)
    return authorization === null
      ? `your proxy ${shown} asks for a user and a password`
      : `your proxy ${shown} does not take this user and password`
  if (status === 403 || status === 405)
    return `your proxy ${shown} does not let this through (${status}); some let only https, or only names, pass`
  return `your proxy ${shown} found no way to it (${status})`
}
