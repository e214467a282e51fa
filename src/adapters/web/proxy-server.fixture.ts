import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { LoopbackServer } from './loopback-server.fixture.ts'
import { listenOn } from './loopback-server.fixture.ts'

type Asked = { readonly target: string; readonly headers: Readonly<Record<string, unknown>> }

/** A real proxy for CONNECT on 127.0.0.1. Wherever it is asked to lead, it leads to `to`: the internet of a test. */
export async function serveProxy(
  to: number,
  answers: (asked: Asked) => number = () => 200,
): Promise<LoopbackServer & { readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    const one = { target: request.url ?? '', headers: request.headers }
    asked.push(one)
    const status = answers(one)
    if (status === 0) return
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
    const onward = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const one of [onward, socket]) one.on('error', () => (onward.destroy(), socket.destroy()))
  })
  return { ...(await listenOn(server)), asked }
}
