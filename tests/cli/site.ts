import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { Socket } from 'node:net'

export type Answer = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}
type Page = Answer | string | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined)

export type Site = {
  readonly origin: string
  /** Paths asked for so far, in their order. */
  readonly asked: readonly string[]
  /** Bytes that arrived on any connection. */
  received(): number
  /** Paths and what they answer; may be changed while it serves. */
  readonly pages: Map<string, Page>
  close(): Promise<void>
}

/** A website on a free port of 127.0.0.1. A function that answers nothing answers by itself, or never. */
export function serveSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let received = 0
  const known = new Map(Object.entries(pages))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const page = known.get(path) ?? { status: 404, body: 'No such page.' }
    const answer =
      typeof page === 'function' ? page(request, response) : typeof page === 'string' ? { body: page } : page
    if (answer === undefined) return
    response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers })
    response.end(answer.body)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      received += socket.bytesRead
      sockets.delete(socket)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        asked,
        received: () => [...sockets].reduce((sum, socket) => sum + socket.bytesRead, received),
        pages: known,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy()
            server.close(() => done())
          }),
      })
    })
  })
}

/** A page of a company we made up, with text that no other page has. */
export function html(title: string, text: string, links: readonly string[] = []): string {
  const anchors = links.map((link) => `<li><a href="${link}">${link.replaceAll(/[/-]+/g, ' ').trim()}</a></li>`)
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<nav><ul>${anchors.join('')}</ul></nav><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}

/** A company whose home page links to `count` pages of its own. */
export function aCompany(name: string, count: number): Record<string, string> {
  const paths = Array.from({ length: count }, (_, n) => `/products/${productNames[n % productNames.length]}-${n + 1}`)
  const pages = paths.map((path, n): [string, string] => [
    path,
    html(
      `${name} pump ${n + 1}`,
      `Pump number ${n + 1} of ${name} moves ${10 + n} litres of water a minute and weighs ${20 + n} kilograms.`,
      ['/'],
    ),
  ])
  return {
    '/': html(name, `${name} makes pumps for water works in Calder Vale. We have ${count} kinds of pump.`, paths),
    ...Object.fromEntries(pages),
  }
}

const productNames = ['alder', 'birch', 'cedar', 'douglas', 'elm', 'fir', 'gorse', 'hazel', 'ivy', 'juniper']
