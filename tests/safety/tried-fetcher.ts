import { type LookupFunction, Socket } from 'node:net'
import { afterEach } from 'vitest'
import type { FetchRequest, FetchedResponse } from '../../src/app/ports-web.ts'
import type { HopParts } from '../../src/adapters/web/fetch-hop.ts'
import type * as fetching from '../../src/adapters/web/guarded-fetch.ts'
import type { LoopbackServer } from '../../src/adapters/web/loopback-server.fixture.ts'
import { userAgentFor } from '../../src/core/model/crawler-name.ts'
import type { Result } from '../../src/core/model/result.ts'
import { type Cuts, importWithout } from '../builders/without-guard.ts'

const servers: LoopbackServer[] = []
/** A server that is closed after the test. */
export async function started<Server extends LoopbackServer>(server: Promise<Server>): Promise<Server> {
  const up = await server
  servers.push(up)
  return up
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

export type CreateFetcher = typeof fetching.createPageFetcher

/** Modules that know each other's errors, so that one is never copied without the others. */
const together: Cuts = Object.fromEntries(
  ['fetch-hop', 'fetch-errors', 'guarded-connect', 'proxy-tunnel'].map((name) => [`adapters/web/${name}.ts`, []]),
)
/** The fetcher less what is cut out of its modules; `guard` and what stands there instead, by the name of the file. */
export const fetcherWithout =
  (cuts: Readonly<Record<string, readonly (readonly [guard: string, instead: string])[]>>) =>
  async (): Promise<CreateFetcher> => {
    const own = Object.fromEntries(Object.entries(cuts).map(([name, list]) => [`adapters/web/${name}.ts`, list]))
    const module = await importWithout<typeof fetching>('adapters/web/guarded-fetch.ts', { ...together, ...own })
    return module.createPageFetcher
  }

export type Setup = {
  readonly allow?: readonly string[]
  readonly limits?: Partial<fetching.FetchLimits>
  readonly parts?: Partial<HopParts>
  readonly request?: Partial<FetchRequest>
}
/** One request. What is thrown, which nothing may be, is told as well. */
export async function ask(
  create: CreateFetcher,
  url: string,
  setup: Setup = {},
): Promise<Result<FetchedResponse> | string> {
  const { allow = [], limits = {}, parts = {}, request = {} } = setup
  const fetcher = create(
    { userAgent: () => userAgentFor('0.1.0'), allowedPrivateOrigins: () => new Set(allow), limits },
    parts,
  )
  try {
    return await fetcher.fetch({ url, signal: new AbortController().signal, ...request })
  } catch (error) {
    return `thrown: ${String(error)}`
  }
}
export function kindOf(answer: Result<FetchedResponse> | string): string {
  if (typeof answer === 'string') return answer
  return answer.ok ? `ok ${answer.value.status}` : answer.error.kind
}

export type InventedNetwork = Pick<HopParts, 'resolve' | 'open'> & {
  /** Addresses a connection was opened to, in their order. */
  readonly opened: readonly string[]
}
/**
 * The internet of a test. `names` gives the answers of each name one after another, the last one for ever; every address leads to the
 * server `leadsTo` gives for it, and its socket says the address, not where that server is.
 */
export function inventedNetwork(
  names: Readonly<Record<string, readonly string[]>>,
  leadsTo: (address: string) => LoopbackServer | undefined,
): InventedNetwork {
  const asked = new Map<string, number>()
  const opened: string[] = []
  const familyOf = (address: string): number => (address.includes(':') ? 6 : 4)
  return {
    opened,
    async resolve(name) {
      const turn = asked.get(name) ?? 0
      asked.set(name, turn + 1)
      const address = names[name]?.[Math.min(turn, (names[name]?.length ?? 1) - 1)]
      if (address === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
      return [{ address, family: familyOf(address) }]
    },
    open({ host, lookup }) {
      const socket = new Socket()
      let remote = ''
      Object.defineProperty(socket, 'remoteAddress', { get: () => remote })
      const goTo: Parameters<LookupFunction>[2] = (error, found) => {
        if (error) return void socket.destroy(error)
        remote = typeof found === 'string' ? found : (found[0]?.address ?? '')
        opened.push(remote)
        const server = leadsTo(remote)
        if (server) socket.connect(server.port, '127.0.0.1')
        else socket.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
      }
      if (/^[\d.]+$|:/.test(host)) queueMicrotask(() => goTo(null, host))
      else lookup(host, { all: true }, goTo)
      return socket
    },
  }
}
