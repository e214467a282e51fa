import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { type Socket, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { limitConnections } from './connection-limit.ts'

const open: Socket[] = []
let server: Server

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy()
  server.close()
  await once(server, 'close')
})

async function serve(most: number): Promise<number> {
  server = createServer((request, response) => {
    if (request.headers.cookie === 'let-in') letIn(request.socket)
    response.end('answered')
  })
  const letIn = limitConnections(server, most)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function knock(port: number, words = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  open.push(socket)
  // closing with unread words resets; a socket that nobody reads would not notice that it was closed
  socket.on('error', () => undefined).resume()
  await once(socket, 'connect')
  if (words) socket.write(words)
  return socket
}

const held = (): Promise<number> => new Promise((resolve) => server.getConnections((_, count) => resolve(count)))

test('beyond the limit the oldest that was not let in is closed, and the newest is answered', async () => {
  const port = await serve(4)
  const first = await knock(port, 'GET / HTTP/1.1\r\nhost: x\r\ncookie: let-in\r\n\r\n')
  await once(first, 'data')
  const crowd = await Promise.all(Array.from({ length: 20 }, () => knock(port, 'GET / HTTP/1.1\r\nx-slow: ')))
  await expect.poll(held).toBe(5)
  const last = await knock(port, 'GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  const [answer] = await once(last, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200/)
  expect(first.destroyed).toBe(false)
  await expect.poll(() => crowd.filter(({ destroyed }) => destroyed).length).toBe(17)
})
