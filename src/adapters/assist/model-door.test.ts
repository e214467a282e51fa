import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { ModelPlace } from '../../app/ports-assist.ts'
import { jsonSchemaOf } from '../../core/assist/answer.ts'
import { serveHttp } from '../web/loopback-server.fixture.ts'
import { type DoorLimits, type DoorParts, createModelDoor } from './model-door.ts'
import { type Reply, completion, endless, serveModel, silent, status } from './stand-in-model.fixture.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** A server that does the same with each request, and is gone after the test. */
async function standIn(...[first, ...rest]: readonly [Reply, ...Reply[]]) {
  const server = await serveModel((_asked, count) => [first, ...rest][count - 1] ?? first)
  closing.push(server.close)
  return server
}

const place = (address: string): ModelPlace => ({ use: 'local', address, model: 'small:3b' })
type Options = { key?: string; limits?: Partial<DoorLimits>; parts?: Partial<DoorParts>; signal?: AbortSignal }
const door = ({ key, limits, parts }: Options = {}) =>
  createModelDoor(
    { userAgent: 'Groundwork/0.1.0', keyFor: async () => key ?? null, limits: limits ?? {}, nowMs: () => 0 },
    parts,
  )
const ask = (to: ModelPlace, options: Options = {}) =>
  door(options).ask({
    place: to,
    messages: [{ role: 'user', content: 'Hello' }],
    schema: jsonSchemaOf('summary'),
    signal: options.signal ?? new AbortController().signal,
  })
const errorOf = async (asked: ReturnType<typeof ask>) => {
  const got = await asked
  return got.ok ? `answered ${got.value}` : got.error
}

describe('a model that answers', () => {
  it('is told the messages, the model and the form, and what it says comes back unread', async () => {
    const server = await standIn('{"lines":[]}')
    expect(await ask(place(server.origin), { key: 'sk-secret' })).toEqual({ ok: true, value: '{"lines":[]}' })
    const [asked] = server.asked
    expect(asked).toMatchObject({ method: 'POST', path: '/v1/chat/completions' })
    expect(asked?.headers).toMatchObject({ authorization: 'Bearer sk-secret', 'user-agent': 'Groundwork/0.1.0' })
    expect(JSON.parse(asked?.body ?? '')).toMatchObject({
      model: 'small:3b',
      stream: false,
      messages: [{ role: 'user', content: 'Hello' }],
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    })
  })
  it('is asked without a form where it knows none', async () => {
    const server = await standIn(status(400, {}, 'unknown field response_format'), 'hm')
    expect(await ask(place(server.origin))).toEqual({ ok: true, value: 'hm' })
    expect(server.asked[1]?.body).not.toMatch(/response_format|temperature/)
  })
  it('names its models', async () => {
    const server = await standIn('')
    expect(await door().models(place(server.origin), new AbortController().signal)).toEqual({
      ok: true,
      value: ['large:70b', 'small:3b'],
    })
  })
})

describe('what goes wrong is said in words', () => {
  it.each<[string, Reply, object]>([
    [
      'a wait that is asked for',
      status(429, { 'retry-after': '30' }),
      { kind: 'http-status', message: expect.stringContaining('to wait 30 seconds'), retryAfter: 30 },
    ],
    [
      'a wait of unknown length',
      status(429),
      { kind: 'http-status', message: expect.stringContaining('fewer requests') },
    ],
    [
      'no key',
      status(401, {}, '{"error":{"message":"bad key sk-secret"}}'),
      {
        kind: 'model-failed',
        message: expect.stringMatching(/^127\.0\.0\.1:\d+ did not take the key, or wants one\.$/),
      },
    ],
    [
      'no such model',
      status(404, {}, '{"error":{"message":"model \\"small:3b\\" not found"}}'),
      { kind: 'not-found', message: expect.stringContaining('has no model “small:3b”') },
    ],
    [
      'another server',
      status(404, {}, 'nothing here'),
      { kind: 'not-found', message: expect.stringContaining('no /chat/completions') },
    ],
    [
      'a fault of its own',
      status(500, {}, '{"error":"out of memory"}'),
      { kind: 'http-status', retry: 'later', message: expect.stringContaining('500: “out of memory”') },
    ],
    ['a page', (response) => void response.end('<h1>Hi</h1>'), { kind: 'unreadable-answer' }],
    [
      'an answer that was cut off',
      (response) => void response.end(completion('{"lines":', 'length')),
      { kind: 'unreadable-answer', message: expect.stringContaining('no room') },
    ],
  ])('%s', async (_name, reply, expected) => {
    const server = await standIn(reply)
    expect(await errorOf(ask(place(server.origin)))).toMatchObject(expected)
  })
  it('nobody there', async () => {
    const server = await standIn('')
    await server.close()
    expect(await errorOf(ask(place(server.origin)))).toMatchObject({
      kind: 'model-failed',
      message: expect.stringMatching(/^Nobody answers at 127\.0\.0\.1:\d+\. Is Ollama/),
    })
  })
  it('a key that is said back is not shown', async () => {
    const server = await standIn(status(500, {}, 'your key is sk-secret'))
    expect(JSON.stringify(await ask(place(server.origin), { key: 'sk-secret' }))).not.toContain('sk-secret')
  })
  it.each([
    status(500, {}, '{"error":"your key is sk+a\\/secret"}'),
    status(302, { location: 'https://evil.example/?key=sk%2Ba%2Fsecret' }),
    status(302, { location: 'https://evil.example/sk+a/secret' }),
  ])('nor one that is written as JSON or an address writes it', async (reply) => {
    const server = await standIn(reply)
    const asked = await ask(place(server.origin), { key: 'sk+a/secret' })
    expect(JSON.stringify(asked)).toContain('…')
    expect(JSON.stringify(asked)).not.toMatch(/secret/)
  })
  it('a cancel, and the socket is closed', async () => {
    const server = await standIn(silent)
    const cancel = new AbortController()
    const asked = ask(place(server.origin), { signal: cancel.signal })
    while (server.asked.length === 0) await new Promise((done) => setTimeout(done, 5))
    cancel.abort()
    expect(await errorOf(asked)).toMatchObject({ kind: 'cancelled' })
    while (server.open() > 0) await new Promise((done) => setTimeout(done, 5))
  })
})

describe('the door holds, and fails without its guard', () => {
  /** What a door does, and one that lacks a guard. */
  const both = async (options: Options, lacking: Options, run: (options: Options) => Promise<unknown>) =>
    [await run(options), await run(lacking)] as const

  it('a redirect is not followed, and neither evidence nor key leave for another', async () => {
    const other = await standIn('caught')
    const server = await standIn(status(307, { location: `${other.origin}/v1/chat/completions` }))
    const run = (options: Options) => errorOf(ask(place(server.origin), { key: 'sk-secret', ...options }))
    const [held, open] = await both({}, { parts: { isRedirect: () => false } }, run)
    expect(held).toMatchObject({ kind: 'address-refused', message: expect.stringContaining('the address you typed') })
    expect(open).not.toMatchObject({ kind: 'address-refused' })
    expect(other.asked).toEqual([])
  })
  it('a local address that leads elsewhere is not asked', async () => {
    const server = await standIn('caught')
    // the name of this computer, turned to an address that is not it
    const elsewhere = { resolve: async () => [{ address: '127.0.0.1', family: 4 }] as const }
    const judged = {
      ...elsewhere,
      judgeLocal: (address: string) => (address === '127.0.0.1' ? 'stands in for another' : undefined),
    }
    const run = (options: Options) => errorOf(ask(place(`http://localhost:${server.port}`), options))
    const [held, open] = await both({ parts: judged }, { parts: elsewhere }, run)
    expect(held).toMatchObject({ kind: 'address-refused', message: expect.stringContaining('not this computer') })
    expect(open).toBe('answered caught')
  })
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is this computer', async (address) => {
    const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }] as const
    // nothing listens there: it was tried
    expect(await errorOf(ask(place('http://localhost:1'), { parts: { resolve } }))).toMatchObject({
      kind: 'model-failed',
    })
  })
  it.each(['10.0.0.1', '192.168.1.5', '169.254.169.254', '8.8.4.4', 'fd00::1', '0.0.0.0', '::'])(
    '%s is not',
    async (address) => {
      const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }] as const
      expect(await errorOf(ask(place('http://localhost:1'), { parts: { resolve } }))).toMatchObject({
        kind: 'address-refused',
      })
    },
  )
  it('a provider that leads into the own network is not asked', async () => {
    const server = await standIn('caught')
    const to: ModelPlace = { use: 'cloud', address: `https://api.example:${server.port}`, model: 'm' }
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }] as const
    const run = (options: Options) => errorOf(ask(to, { key: 'sk-secret', ...options }))
    const [held, open] = await both({ parts: { resolve } }, { parts: { resolve, judgeCloud: () => undefined } }, run)
    expect(held).toMatchObject({ kind: 'address-refused', message: expect.stringContaining('your own network') })
    // got through to a server that speaks no TLS
    expect(open).toMatchObject({ kind: expect.stringMatching(/tls-failed|model-failed/) })
    expect(server.asked).toEqual([])
  })
  it('a provider is asked by https only, and another computer of the network not at all', async () => {
    for (const address of ['http://api.example', 'http://10.0.0.1:1234'])
      for (const use of ['cloud', 'local'] as const)
        expect(await errorOf(ask({ use, address, model: 'm' }))).toMatchObject({ kind: 'bad-input' })
  })
  it('silence ends at the deadline', async () => {
    const server = await standIn(silent)
    const cancel = new AbortController()
    const [held, open] = await both(
      { limits: { localMs: 60 } },
      { limits: { localMs: 1e9 }, signal: cancel.signal },
      async (options) => {
        const asked = ask(place(server.origin), options)
        if (options.signal) setTimeout(() => cancel.abort(), 200)
        return errorOf(asked)
      },
    )
    expect(held).toMatchObject({ kind: 'timeout' })
    expect(open).toMatchObject({ kind: 'cancelled' })
  })
  it('a body without end is stopped at the cap, packed or not', async () => {
    const server = await standIn(endless)
    const got = await errorOf(ask(place(server.origin)))
    expect(got).toMatchObject({ kind: 'too-large', message: expect.stringContaining('more than 1 MB') })
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    const packed = await standIn((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    expect(await errorOf(ask(place(packed.origin)))).toMatchObject({ kind: 'too-large' })
  })
  it('a drip of one byte after another ends at the deadline too', async () => {
    const server = await serveHttp((_request, response) => {
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    })
    closing.push(server.close)
    expect(await errorOf(ask(place(server.origin), { limits: { localMs: 120 } }))).toMatchObject({ kind: 'timeout' })
  })
  it('the environment names no proxy for it', async () => {
    const server = await standIn('straight')
    process.env['HTTP_PROXY'] = 'http://127.0.0.1:9'
    expect(await errorOf(ask(place(server.origin)))).toBe('answered straight')
    delete process.env['HTTP_PROXY']
  })
})
