import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { Api } from '../contract/contract.ts'
import { windowKey } from './window-key.ts'
import { portRequest, rpcPrefix, windowKeyHeader } from './wire.ts'

declare global {
  interface Window {
    /** Put there by the desktop host's preload, and only there. */
    readonly groundwork?: { readonly kind: 'desktop' }
  }
}

/** Connects this window to its host: a MessagePort in the desktop app, HTTP to the own origin in a browser. */
export function connect(): Api {
  return window.groundwork?.kind === 'desktop' ? connectPort() : connectHttp(location.origin, windowKey)
}

/** Over HTTP. `key` gives the key of window-key.ts; it is asked for each time, because it can change. */
export function connectHttp(origin: string, key: () => string, fetcher: typeof fetch = fetch): Api {
  return createORPCClient(
    new HttpLink({
      url: `${origin}${rpcPrefix}`,
      headers: () => ({ [windowKeyHeader]: key() }),
      fetch: (request, init) => fetcher(request, { ...init, credentials: 'same-origin' }),
    }),
  )
}

/** Over a port that is already connected to a host. */
export function connectOver(port: MessagePort): Api {
  port.start()
  return createORPCClient(new PortLink({ port }))
}

function connectPort(): Api {
  const { port1, port2 } = new MessageChannel()
  window.postMessage(portRequest, location.origin, [port2])
  return connectOver(port1)
}
