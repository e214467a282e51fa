import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** A window keeps a handful open; no person opens this many windows. */
const mostLetIn = 512

/**
 * Bounds the connections of a server so that a flood of them can't shut the window out: beyond `most` that have not shown that
 * they may come in, the oldest is closed, never the newest refused. A request takes milliseconds, so an honest one is through
 * long before it is the oldest. Returns what to call when a request on a socket was let in: that one is closed by nobody.
 */
export function limitConnections(server: Server, most = 256): (socket: Socket) => void {
  const waiting = new Set<Socket>()
  const letIn = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    waiting.add(socket)
    socket.once('close', () => {
      waiting.delete(socket)
      letIn.delete(socket)
    })
    const [oldest] = waiting
    if (waiting.size <= most || oldest === undefined) return
    // at once: it is only closed a moment later, and more may have come by then
    waiting.delete(oldest)
    oldest.destroy()
  })
  return (socket) => {
    if (!waiting.delete(socket)) return
    if (letIn.size < mostLetIn) letIn.add(socket)
    else socket.destroy()
  }
}
