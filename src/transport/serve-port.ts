import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { SupportedMessagePort } from '@orpc/client/message-port'
import { hearingRequests } from './port-message.ts'

/** Serves one window over its port. `port.start()` is the caller's: Electron's and the web's ports start differently. */
export function createPortServer(router: AnyRouter): (port: SupportedMessagePort) => void {
  const handler = new RPCHandler(router)
  return (port) => handler.upgrade(hearingRequests(port), { context: {} })
}
