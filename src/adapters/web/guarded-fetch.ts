import type { FetchRequest, FetchedResponse, PageFetcher } from '../../app/ports-web.ts'
import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Hop, HopParts } from './fetch-hop.ts'
import type { HostPacer } from './host-pacer.ts'
import type { RouteOf } from './proxy-way.ts'

export type FetchLimits = {
  /** Decoded bytes of a body; more is `too-large`. */
  readonly maxBodyBytes: number
  /** The same for a PDF, where the request takes one. */
  readonly maxDocumentBytes: number
  readonly maxHeaderBytes: number
  /** Milliseconds for all hops of a request together, from the first byte sent to the last byte read; waiting for the pace not counted. */
  readonly deadlineMs: number
  readonly maxRedirects: number
}

export const defaultFetchLimits: FetchLimits = {
  maxBodyBytes: 5_000_000,
  maxDocumentBytes: 20_000_000,
  maxHeaderBytes: 64 * 1024,
  deadlineMs: 30_000,
  maxRedirects: 5,
}

/**
 * Gets one URL under every guard of the fetching promises: http and https only; connected address judged on each hop, with
 * exactly the origins in `allowedPrivateOrigins()` excepted, and only for requests that start there; by no proxy but that of `routeOf`;
 * size cap on decoded bytes, header limit, total deadline, redirect limit. Any HTTP status is an `ok`; errors are
 * `bad-input`, `address-refused`, `dns-failed`, `connect-failed`, `tls-failed`, `timeout`, `too-large`,
 * `too-many-redirects`, `not-html`, `unreadable-page`, `cancelled`, and `http-status` for a host that asked us to wait.
 *
 * `maxBytes` in a request below the cap cuts the body there and marks it `partial` (robots.txt wants that); without it
 * a body over the cap is refused. An `accept` without "html" switches the sniffing for pages off (sitemaps, feeds).
 */
export function createPageFetcher(
  options: {
    /** Asked for with every request: its contact can change. */
    readonly userAgent: () => string
    readonly allowedPrivateOrigins: () => ReadonlySet<string>
    readonly limits?: Partial<FetchLimits>
    /** The proxy of a request. Without it there is none, whatever the environment says. */
    readonly routeOf?: RouteOf
    /** Spaces the requests, redirect hops included. Without it the caller does. */
    readonly pacer?: HostPacer
  },
  standIns: Partial<HopParts> = {},
): PageFetcher {
  const limits = { ...defaultFetchLimits, ...options.limits }
  const running = new Set<AbortController>()

  const hopOnce = async (url: URL, request: FetchRequest, exempt: boolean, clock: Deadline): Promise<Result<Hop>> => {
    // what is on this computer is not reached by somebody else's
    const route = exempt ? ok(null) : (options.routeOf?.(url) ?? ok(null))
    if (!route.ok) return route
    // the client and all it brings are loaded at the first request: a start needs none of it
    const { fetchHop, realParts } = await import('./fetch-hop.ts')
    const turn = await options.pacer?.enter(url.href, clock.cancelled)
    if (turn && !turn.ok) return turn
    const stop = clock.start()
    let answered: Result<Hop> | undefined
    try {
      answered = await fetchHop(url, request, {
        userAgent: options.userAgent(),
        exempt,
        limits,
        signal: clock.signal,
        parts: { ...realParts, ...standIns },
        proxy: route.value,
      })
      return answered
    } catch (error) {
      if (clock.cancelled.aborted) return fail(fetchFailure('cancelled', url.href))
      if (clock.signal.aborted) return fail(fetchFailure('timeout', url.href, `${limits.deadlineMs / 1000} s`))
      throw error
    } finally {
      stop()
      turn?.value.leave(answered?.ok ? answered.value : undefined)
    }
  }

  const follow = async (request: FetchRequest, clock: Deadline): Promise<Result<FetchedResponse>> => {
    const start = parseTarget(request.url, request.url)
    if (!start.ok) return start
    const exemptFrom = options.allowedPrivateOrigins().has(start.value.origin) && asksForItself(request, start.value)
    const redirects: string[] = []
    let url = start.value
    for (;;) {
      if (clock.cancelled.aborted) return fail(fetchFailure('cancelled', url.href))
      const exempt = exemptFrom && options.allowedPrivateOrigins().has(url.origin)
      const hop = await hopOnce(url, request, exempt, clock)
      if (!hop.ok) return hop
      const location = isRedirect(hop.value) ? hop.value.headers['location'] : undefined
      if (location === undefined) return ok({ ...hop.value, url: url.href, requestedUrl: request.url, redirects })
      if (redirects.length >= limits.maxRedirects)
        return fail(fetchFailure('too-many-redirects', request.url, String(redirects.length)))
      redirects.push(url.href)
      const next = parseTarget(location, url.href)
      if (!next.ok) return next
      const refused = await request.refuseHop?.(next.value.href)
      if (refused) return fail(refused)
      url = next.value
    }
  }

  return {
    async fetch(request) {
      const controller = new AbortController()
      running.add(controller)
      const clock = createDeadline(limits.deadlineMs, AbortSignal.any([request.signal, controller.signal]))
      try {
        return await follow(request, clock)
      } finally {
        running.delete(controller)
      }
    },
    async close() {
      for (const controller of running) controller.abort()
    },
  }
}

/** What the user allowed was allowed to be read, not to be handed to the scripts of another site. */
const asksForItself = ({ askedBy }: FetchRequest, { origin }: URL): boolean =>
  askedBy === undefined || (URL.canParse(askedBy) && new URL(askedBy).origin === origin)

const isRedirect = (hop: Hop): boolean => [301, 302, 303, 307, 308].includes(hop.status)

/** An absolute http(s) address without credentials. Its host is in the form that is connected to: decimal, octal, hex and full-width are folded. */
function parseTarget(target: string, base: string): Result<URL> {
  if (!URL.canParse(target, base)) return fail(fetchFailure('address-refused', base, 'it is not an address'))
  const url = new URL(target, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return fail(fetchFailure('address-refused', base, `${url.protocol} is not the web`))
  if (url.username !== '' || url.password !== '')
    return fail(fetchFailure('address-refused', base, 'it carries a user name or password'))
  url.hash = ''
  // a final dot names the same host, and many servers do not know themselves by it
  url.hostname = url.hostname.replace(/\.$/, '')
  return ok(url)
}

type Deadline = {
  /** Aborted when the time is used up or the caller cancels. */
  readonly signal: AbortSignal
  readonly cancelled: AbortSignal
  /** Starts the running time; the returned function stops it. */
  start(): () => void
}

function createDeadline(totalMs: number, cancelled: AbortSignal): Deadline {
  const late = new AbortController()
  let left = totalMs
  return {
    signal: AbortSignal.any([late.signal, cancelled]),
    cancelled,
    start() {
      const from = performance.now()
      const timer = setTimeout(() => late.abort(), Math.max(0, left))
      return () => {
        clearTimeout(timer)
        left -= performance.now() - from
      }
    },
  }
}
