import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Host, compose } from '../../src/compose.ts'
import { appErrorSchema } from '../../src/contract/contract.ts'
import { type HttpHost, startHttpHost } from '../../src/server/http-host.ts'
import { createHttpHandler } from '../../src/transport/serve-http.ts'
import { temporaryFolder } from '../contract/transports.ts'
import { fuzzedMethods, hostileBodies, takeBackPollution } from '../safety/hostile-arguments.ts'

// Case 3 of docs/safety.md over HTTP; over a port: tests/safety/fuzzed-port.test.ts. Whatever a window that was let in sends, the answer is a typed one and the host goes on.
const folder = temporaryFolder()
let host: Host
let http: HttpHost
let headers: Record<string, string> = {}

beforeAll(async () => {
  const composed = compose({ workspace: folder.path, mode: 'write', host: 'browser' })
  if (!composed.ok) throw new Error(composed.error.message)
  host = composed.value
  http = await startHttpHost({
    port: 0,
    rpc: createHttpHandler(host.router),
    page: (_path, key) => ({ status: 200, headers: {}, body: key }),
  })
  const launched = await fetch(http.launchUrl(), { redirect: 'manual' })
  const cookie = (launched.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
  const origin = `http://127.0.0.1:${http.port}`
  const key = await (await fetch(origin, { headers: { cookie } })).text()
  headers = { cookie, origin, 'x-groundwork-window': key, 'content-type': 'application/json' }
})
afterAll(async () => {
  await http.close()
  await host.close()
  folder.remove()
})

type Got = { readonly status: number; readonly body: string }

/** The first part of the answer is enough: `watch` and `changes` go on for as long as one listens. */
function send(method: string, body: string, extra: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const path = `/rpc/${method.replace('.', '/')}`
    const outgoing = request(
      { host: '127.0.0.1', port: http.port, path, method: 'POST', headers: { ...headers, ...extra }, agent: false },
      (response) => {
        let text = ''
        const status = response.statusCode ?? 0
        const done = (): void => {
          resolve({ status, body: text })
          response.destroy()
        }
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
          if (response.headers['content-type']?.startsWith('text/event-stream')) done()
        })
        response.on('end', done)
        if (response.headers['content-type']?.startsWith('text/event-stream')) setTimeout(done, 50)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

const inputs: readonly string[] = ['', '{', ...hostileBodies]

test.each(fuzzedMethods)('SAFETY 3: %s answers anything with a value or a typed error', async (method) => {
  const got = await Promise.all(inputs.map((input) => send(method, input)))
  for (const [at, { status, body }] of got.entries()) {
    const sent = `${method} ${inputs[at]?.slice(0, 80)}`
    expect(status, sent).toBeLessThan(500)
    expect(status, sent).toBeGreaterThanOrEqual(200)
    expect(body, sent).not.toMatch(/node_modules|\.ts:\d|at [\w.]+ \(/)
    expect(status !== 422 || appErrorSchema.safeParse(errorIn(body)).success, `${sent} → ${body.slice(0, 200)}`).toBe(
      true,
    )
  }
  expect(takeBackPollution()).toEqual([])
})

test('paths that are no method are refused', async () => {
  for (const path of [
    '__proto__',
    'constructor',
    'workspace',
    'workspace.__proto__',
    'accounts.constructor',
    '..',
    '%2e%2e',
  ])
    expect((await send(path, '{}')).status, path).toBeGreaterThanOrEqual(400)
})

test('what is sent as a form, as a file or compressed is refused or read as nothing', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'a/b; charset=klingon',
  ])
    expect((await send('workspace.status', '--x\r\n', { 'content-type': type })).status, type).toBeLessThan(500)
})

test('a body over the limit is cut off, and the host goes on', async () => {
  // the host may close the connection while it is still being written to
  const status = await send('notes.save', `{"json":{"markdown":"${'x'.repeat(8_000_000)}"}}`).then(
    (got) => got.status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(status)
  expect((await send('workspace.status', '{}')).status).toBe(200)
})

/** The AppError inside the answer of the wire. */
function errorIn(body: string): unknown {
  // the answer of our own host: `{ json: { data } }`
  return (JSON.parse(body) as { json?: { data?: unknown } }).json?.data
}
