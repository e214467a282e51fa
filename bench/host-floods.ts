import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { request } from 'node:http'
import { type Socket, connect } from 'node:net'
import type { RunningHost } from '../tests/e2e/host.ts'

/** A running host, a browser that was let in, and what its process holds in memory. */
export type Flooded = {
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds until the page was there. */
  page(): Promise<number>
  /** Megabytes; 0 where the system does not tell. */
  memory(): number
  /** Sockets that the process holds; 0 where the system does not tell. */
  sockets(): number
}

export async function letIn({ launchUrl, origin, pid }: RunningHost): Promise<Flooded> {
  const launched = await fetch(launchUrl, { redirect: 'manual' })
  const cookie = (launched.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const shown = await (await fetch(origin, { headers: { cookie } })).text()
  const key = /name="window-key" content="([^"]+)"/.exec(shown)?.[1] ?? ''
  return {
    port: Number(new URL(origin).port),
    headers: { cookie, origin, 'x-groundwork-window': key, 'content-type': 'application/json' },
    async page() {
      const began = performance.now()
      const answer = await fetch(origin, { headers: { cookie } })
      if (answer.status !== 200) throw new Error(`the page answered ${answer.status}`)
      await answer.arrayBuffer()
      return performance.now() - began
    },
    memory: () => Math.round(residentKilobytes(pid) / 1024),
    sockets: () => socketsOf(pid),
  }
}

function socketsOf(pid: number): number {
  const folder = `/proc/${pid}/fd`
  const isSocket = (name: string): boolean => {
    try {
      return readlinkSync(`${folder}/${name}`).startsWith('socket:')
    } catch {
      return false // closed meanwhile
    }
  }
  try {
    return readdirSync(folder).filter(isSocket).length
  } catch {
    return 0
  }
}

function residentKilobytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Sends a body of so many megabytes, whatever is answered meanwhile, until the host ends it. Gives the megabytes that were taken. */
export function pour({ port, headers }: Flooded, megabytes: number, withCookie: boolean): Promise<number> {
  const { cookie, ...others } = headers
  const piece = Buffer.alloc(1_000_000, 'x')
  return new Promise((resolve) => {
    let sent = 0
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path: '/rpc/notes/save',
        method: 'POST',
        agent: false,
        headers: { connection: 'keep-alive', ...others, ...(withCookie && { cookie }) },
      },
      (response) => void response.resume().on('error', () => undefined),
    )
    outgoing.on('error', () => resolve(sent)).on('close', () => resolve(sent))
    const more = (): void => {
      while (sent < megabytes) {
        sent++
        if (!outgoing.write(piece)) return void outgoing.once('drain', more)
      }
      outgoing.end()
    }
    more()
  })
}

/** Connections that say half a header or nothing; resolves when each stands or was closed. */
export function crowd(port: number, count: number): Promise<readonly Socket[]> {
  const knock = (words: string): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(words, () => resolve(socket)))
      socket
        .on('error', () => resolve(socket))
        .on('close', () => resolve(socket))
        .resume()
    })
  return Promise.all(Array.from({ length: count }, (_, n) => knock(n % 2 === 0 ? 'GET / HTTP/1.1\r\nx-slow: ' : '')))
}

/** Connections that send a letter of a header a second: seconds until the last was ended by the host, or `limit`. */
export async function drip(port: number, count: number, limit: number): Promise<number> {
  const sockets = await crowd(port, count)
  const began = performance.now()
  const dripping = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) socket.write('x')
  }, 1000)
  const standing = sockets.filter(({ destroyed }) => !destroyed)
  const ended = Promise.all(standing.map((socket) => new Promise((done) => socket.once('close', done))))
  let waiting: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => (waiting = setTimeout(resolve, limit * 1000)))
  await Promise.race([ended, late])
  clearInterval(dripping)
  clearTimeout(waiting)
  for (const socket of sockets) socket.destroy()
  return (performance.now() - began) / 1000
}
