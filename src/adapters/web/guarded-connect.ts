import { lookup } from 'node:dns/promises'
import { type LookupFunction, type Socket, connect as connectTcp, isIP } from 'node:net'
import { buildConnector } from 'undici'
import type { AddressJudge } from './address-rules.ts'
import { ProxyFailedError, openTunnel, proxyFault, secured } from './proxy-tunnel.ts'
import type { ProxyRoute } from './proxy-way.ts'

export type ResolvedAddress = { readonly address: string; readonly family: number }
/** All addresses of a name, as the system resolver gives them. */
export type ResolveName = (hostname: string) => Promise<readonly ResolvedAddress[]>
/** Opens a TCP socket; a test replaces it to stand in for a network that leads elsewhere. */
export type OpenSocket = (to: { host: string; port: number; lookup: LookupFunction }) => Socket

export const resolveWithSystem: ResolveName = (hostname) => lookup(hostname, { all: true, order: 'verbatim' })
export const openTcpSocket: OpenSocket = (to) => connectTcp({ ...to, autoSelectFamily: true })

/** Raised inside the connector; `fetch-errors.ts` turns it into an `address-refused`. */
export class AddressRefusedError extends Error {
  readonly address: string
  readonly reason: string
  constructor(address: string, reason: string) {
    super(`${address}: ${reason}`)
    this.name = 'AddressRefusedError'
    this.address = address
    this.reason = reason
  }
}

/** One TLS upgrader for all connections, so that sessions are resumed although every request opens its own socket. */
const upgradeToTls = buildConnector({ allowH2: false, timeout: 0 })

export type GuardedConnection = {
  readonly connect: buildConnector.connector
  /** The address of the socket in use, empty before it is connected. */
  readonly remoteAddress: () => string
  /** Closes the socket at once, connected or still connecting. */
  readonly destroy: () => void
}

/**
 * A connector for one request. The name is looked up once, its addresses are judged, the socket goes to one of the judged
 * addresses and the connected address is judged again before the first byte (also of TLS): a name that changes its answer in
 * between, or a resolver that is never asked (IP literals), gains nothing. SAFETY 14 and 15.
 */
export function createGuardedConnection(parts: {
  readonly judge: AddressJudge
  readonly resolve: ResolveName
  readonly open: OpenSocket
  /** The user's own proxy: its address is not judged, what it is asked to lead to is. */
  readonly proxy?: ProxyRoute | null
}): GuardedConnection {
  let socket: Socket | undefined
  /** The socket the answer is read from: the same, or TLS over it. */
  let top: Socket | undefined
  let remote = ''

  const connect: buildConnector.connector = (options, told) => {
    const callback: buildConnector.Callback = (...result) => {
      top = result[1] ?? undefined
      told(...result)
    }
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const refused = isIP(host) === 0 ? undefined : parts.judge(host)
    if (refused !== undefined) return callback(new AddressRefusedError(host, refused), null)
    if (parts.proxy) return connectByProxy(parts.proxy, host, options, callback)
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    const raw = parts.open({ host, port, lookup: judgedLookup(parts.judge, parts.resolve) })
    socket = raw
    let settled = false
    const giveUp = (error: Error): void => {
      if (settled) return
      settled = true
      raw.destroy()
      callback(error, null)
    }
    raw.on('error', giveUp)
    raw.once('close', () => giveUp(new Error('other side closed')))
    raw.once('connect', () => {
      remote = raw.remoteAddress ?? ''
      const reason = parts.judge(remote)
      if (reason !== undefined) return giveUp(new AddressRefusedError(remote, reason))
      raw.setNoDelay(true)
      if (options.protocol !== 'https:') {
        settled = true
        return callback(null, raw)
      }
      upgradeToTls({ ...options, hostname: host, httpSocket: raw }, (...result) => {
        if (settled) return
        settled = true
        callback(...result)
      })
    })
  }

  /** The name is looked up and judged here, and the proxy is asked for that very address: it has no name to look up otherwise. */
  function connectByProxy(
    proxy: ProxyRoute,
    host: string,
    options: buildConnector.Options,
    callback: buildConnector.Callback,
  ): void {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80)
    let settled = false
    const settle: buildConnector.Callback = (...[error, over]) => {
      if (settled) return
      settled = true
      if (error) {
        socket?.destroy()
        callback(error, null)
      } else callback(null, over)
    }
    addressFor(host, parts).then(
      (address) => {
        const raw = parts.open({ host: proxy.host, port: proxy.port, lookup: lookupFree })
        socket = raw
        raw.on('error', (error) => settle(proxyFault(error, proxy), null))
        raw.once('close', () =>
          settle(new ProxyFailedError(`your proxy ${proxy.shown} broke the connection off`), null),
        )
        const over = secured(raw, proxy)
        if (over !== raw) over.on('error', (error) => settle(proxyFault(error, proxy), null))
        over.once(proxy.secure ? 'secureConnect' : 'connect', () =>
          openTunnel(over, proxy, { address, port }, (error, tunnel) => {
            if (error || !tunnel) return settle(error ?? new Error('no tunnel'), null)
            remote = address
            if (options.protocol !== 'https:') return settle(null, tunnel)
            upgradeToTls({ ...options, hostname: host, httpSocket: tunnel }, settle)
          }),
        )
      },
      (error: Error) => settle(error, null),
    )
  }

  return {
    connect,
    remoteAddress: () => remote,
    destroy() {
      // Without an error undici takes the end of the connection for the end of the answer, and throws where nobody catches it when the
      // request was aborted before.
      top?.destroy(new Error('closed by us'))
      socket?.destroy()
    },
  }
}

/** One address of a name that may be contacted; of the older kind where there is one, which every proxy reaches. */
async function addressFor(
  host: string,
  { judge, resolve }: { readonly judge: AddressJudge; readonly resolve: ResolveName },
): Promise<string> {
  if (isIP(host) !== 0) return host
  const found = await resolve(host)
  const open = found.filter((one) => judge(one.address) === undefined)
  const first = open.find(({ family }) => family === 4) ?? open[0]
  if (first) return first.address
  const shut = found[0]?.address ?? host
  throw new AddressRefusedError(shut, judge(shut) ?? 'no address')
}

/** Of the proxy alone, which the user named. */
const lookupFree: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }).then(
    (found) => {
      const [first] = found
      if (options.all || !first) callback(null, found)
      else callback(null, first.address, first.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, ''),
  )
}

/** A `lookup` for `net.connect` that hands on only addresses which may be contacted. */
function judgedLookup(judge: AddressJudge, resolve: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const open = found.filter((one) => judge(one.address) === undefined)
        const first = open[0]
        if (!first) {
          const shut = found[0]?.address ?? hostname
          return callback(new AddressRefusedError(shut, judge(shut) ?? 'no address'), '')
        }
        if (options.all) callback(null, [...open])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}
