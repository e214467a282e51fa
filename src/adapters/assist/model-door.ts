import ipaddr from 'ipaddr.js'
import { Client, type Dispatcher } from 'undici'
import { z } from 'zod'
import type { LanguageModel, ModelPlace, ModelRequest } from '../../app/ports-assist.ts'
import { parseAssistAddress } from '../../core/model/assist-address.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import { plainWord } from '../../core/model/unseen-characters.ts'
import { type AddressJudge, refusalOfAddress } from '../web/address-rules.ts'
import { codingsOf, readDecoded } from '../web/decode-body.ts'
import { errorOfThrown } from '../web/fetch-errors.ts'
import { createGuardedConnection, openTcpSocket, resolveWithSystem } from '../web/guarded-connect.ts'
import type { RouteOf } from '../web/proxy-way.ts'
import type { KeyFor } from './assist-keys.ts'
import { cutOff, noAnswer, sentOn, silence, statusError, stopped, tooLarge, wayError } from './model-errors.ts'

export type DoorLimits = {
  /** Milliseconds from the first byte sent to the last one read: a model on this computer may take its time. */
  readonly localMs: number
  readonly cloudMs: number
  /** The same for the list of models. */
  readonly listMs: number
  /** Decoded bytes of an answer. */
  readonly maxBytes: number
}

export const doorLimits: DoorLimits = { localMs: 240_000, cloudMs: 120_000, listMs: 10_000, maxBytes: 1_000_000 }

/** The guards and the network the door stands on; a test puts a stand-in in the place of one. */
export type DoorParts = {
  readonly judgeLocal: AddressJudge
  readonly judgeCloud: AddressJudge
  readonly resolve: typeof resolveWithSystem
  readonly open: typeof openTcpSocket
  readonly addressOf: typeof parseAssistAddress
  readonly isRedirect: (status: number) => boolean
}

const realParts: DoorParts = {
  judgeLocal: (address) => (isThisComputer(address) ? undefined : 'it is not this computer'),
  judgeCloud: refusalOfAddress,
  resolve: resolveWithSystem,
  open: openTcpSocket,
  addressOf: parseAssistAddress,
  isRedirect: (status) => status >= 300 && status < 400,
}

const completionSchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
})
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().max(200) })).max(1000) })

/**
 * The door to the user's language model, apart from the one research goes by: only the address the user typed, judged by the socket that is
 * connected (this computer for a local one, the public internet by https for another), one request a time with a socket of its own, no
 * redirect followed, one deadline, a cap on what is read. The key goes to the origin it was given for. Nothing of it is logged.
 */
export function createModelDoor(
  options: {
    readonly userAgent: string
    readonly keyFor: KeyFor
    /** The proxy of a request to another computer. */
    readonly routeOf?: RouteOf
    readonly limits?: Partial<DoorLimits>
    readonly nowMs?: () => number
  },
  standIns: Partial<DoorParts> = {},
): LanguageModel {
  const limits = { ...doorLimits, ...options.limits }
  const parts = { ...realParts, ...standIns }
  const nowMs = options.nowMs ?? Date.now

  const call = async (place: ModelPlace, asked: Asked): Promise<Result<Answer>> => {
    const base = parts.addressOf(place.address, place.use)
    if (!base) return fail(noAddress)
    const url = new URL(base.href + asked.path)
    const local = place.use === 'local'
    // what is on this computer is not reached by somebody else's
    const route = local ? ok(null) : (options.routeOf?.(url) ?? ok(null))
    if (!route.ok) return route
    const late = AbortSignal.timeout(asked.ms)
    const signal = AbortSignal.any([asked.signal, late])
    const key = await options.keyFor(url.origin)
    const connection = createGuardedConnection({
      judge: local ? parts.judgeLocal : parts.judgeCloud,
      resolve: parts.resolve,
      open: parts.open,
      proxy: route.value,
    })
    const client = new Client(url.origin, {
      connect: connection.connect,
      allowH2: false,
      maxHeaderSize: 16 * 1024,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    signal.addEventListener('abort', connection.destroy, { once: true })
    try {
      signal.throwIfAborted()
      const response = await client.request({
        method: asked.body === undefined ? 'GET' : 'POST',
        path: url.pathname,
        headers: headersOf(options.userAgent, key, asked.body !== undefined),
        ...(asked.body === undefined ? {} : { body: asked.body }),
        reset: true,
        signal,
      })
      response.body.on('error', () => undefined)
      const location = response.headers['location']
      if (parts.isRedirect(response.statusCode))
        return fail(sentOn(url.host, withoutKey(String(location ?? 'somewhere else'), key)))
      return await readAnswer(response, { url, key, signal, most: limits.maxBytes })
    } catch (thrown) {
      if (asked.signal.aborted) return fail(stopped(url.host))
      if (late.aborted) return fail(silence(url.host, Math.round(asked.ms / 1000)))
      return fail(wayError(errorOfThrown(thrown, url.href), place, url))
    } finally {
      signal.removeEventListener('abort', connection.destroy)
      connection.destroy()
      client.destroy().catch(() => undefined)
    }
  }
  const failureOf = ({ status, said, retryAfter, host }: Answer, { model }: ModelPlace): AppError =>
    statusError(status, { host, model, said: messageIn(said), retryAfter, nowMs: nowMs() })

  return {
    async ask({ place, messages, schema, signal }) {
      const ms = place.use === 'local' ? limits.localMs : limits.cloudMs
      const bare = { model: place.model, messages, stream: false }
      const format = { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } }
      const post = (body: object): Promise<Result<Answer>> =>
        call(place, { path: '/chat/completions', body: JSON.stringify(body), ms, signal })
      let got = await post({ ...bare, temperature: 0, response_format: format })
      // some know neither of schemas nor of temperatures, and say so by one of these
      if (got.ok && (got.value.status === 400 || got.value.status === 422)) got = await post(bare)
      if (!got.ok) return got
      return got.value.status === 200 ? contentIn(got.value) : fail(failureOf(got.value, place))
    },
    async models(place, signal) {
      const got = await call(place, { path: '/models', ms: limits.listMs, signal })
      if (!got.ok) return got
      if (got.value.status !== 200) return fail(failureOf(got.value, place))
      const told = modelsSchema.safeParse(jsonIn(got.value.said))
      return told.success
        ? ok(told.data.data.map(({ id }) => plainWord(id)).toSorted())
        : fail(noAnswer(got.value.host))
    },
  }
}

type Asked = {
  readonly path: string
  readonly body?: string
  readonly ms: number
  readonly signal: ModelRequest['signal']
}
type Answer = {
  readonly host: string
  readonly status: number
  readonly said: string
  readonly retryAfter: string | undefined
}

const noAddress: AppError = {
  kind: 'bad-input',
  message: 'No language model is chosen, or its address is none.',
  next: 'Choose one in Settings, Assist.',
  retry: 'never',
}

function isThisComputer(address: string): boolean {
  const bare = address.split('%', 1)[0] ?? ''
  if (!ipaddr.IPv4.isValidFourPartDecimal(bare) && !ipaddr.IPv6.isValid(bare)) return false
  return ipaddr.process(bare).range() === 'loopback'
}

/** What a model's server is told besides the request itself; a test holds Settings against it. */
function headersOf(userAgent: string, key: string | null, posts: boolean): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(posts ? { 'content-type': 'application/json' } : {}),
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  }
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { url, key, signal, most }: { url: URL; key: string | null; signal: AbortSignal; most: number },
): Promise<Result<Answer>> {
  const codings = codingsOf(String(headers['content-encoding'] ?? ''))
  if (!codings) return fail(noAnswer(url.host))
  const read = await readDecoded(body, codings, most, signal)
  signal.throwIfAborted()
  if (read.ending === 'over-cap') return fail(tooLarge(url.host, most / 1e6))
  const said = new TextDecoder().decode(read.bytes)
  const retryAfter = headers['retry-after']
  return ok({
    host: url.host,
    status: statusCode,
    // a server that says the key back says it to nobody else
    said: withoutKey(said, key),
    retryAfter: retryAfter === undefined ? undefined : String(retryAfter),
  })
}

/** As it is, and as an address or JSON may write it. */
function withoutKey(text: string, key: string | null): string {
  if (key === null || key === '') return text
  const forms = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), key.replaceAll('/', '\\/')]
  return forms.reduce((left, form) => left.replaceAll(form, '…'), text)
}

function contentIn({ said, host }: Answer): Result<string> {
  const told = completionSchema.safeParse(jsonIn(said))
  const first = told.data?.choices[0]
  if (!first) return fail(noAnswer(host))
  return first.finish_reason === 'length' ? fail(cutOff(host)) : ok(first.message.content ?? '')
}

/** `{"error":{"message":…}}`, `{"error":"…"}`, or the text itself. */
function messageIn(said: string): string {
  const told: unknown = jsonIn(said)
  if (typeof told !== 'object' || told === null || !('error' in told)) return said.slice(0, 300)
  const { error } = told
  if (typeof error === 'string') return error
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
