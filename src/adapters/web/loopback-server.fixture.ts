import { type RequestListener, createServer } from 'node:http'
import { type Socket, createServer as createTcpServer } from 'node:net'

export type LoopbackServer = {
  readonly origin: string
  readonly port: number
  /** Connections accepted so far, used or not. */
  readonly connections: () => number
  /** Bytes that arrived, over all connections. */
  readonly received: () => number
  readonly open: () => number
  close(): Promise<void>
}

/** A real HTTP server on a free port of 127.0.0.1. */
export function serveHttp(listener: RequestListener): Promise<LoopbackServer> {
  return listenOn(createServer({ keepAlive: false }, listener))
}

/** A real TCP server that answers with whatever `talk` writes. */
export function serveRaw(talk: (socket: Socket) => void): Promise<LoopbackServer> {
  return listenOn(createTcpServer(talk))
}

export function listenOn(server: ReturnType<typeof createTcpServer>): Promise<LoopbackServer> {
  const sockets = new Set<Socket>()
  const seen: Socket[] = []
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    seen.push(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        origin: `http://127.0.0.1:${port}`,
        port,
        connections: () => seen.length,
        received: () => seen.reduce((sum, socket) => sum + socket.bytesRead, 0),
        open: () => sockets.size,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy()
            server.close(() => done())
          }),
      })
    })
  })
}
