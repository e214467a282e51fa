import PQueue from 'p-queue'
import { z } from 'zod'
import { fetchFailure, statusFailure } from '../../core/crawl/fetch-failure.ts'
import { retryAfterSeconds } from '../../core/crawl/retry.ts'
import { siteIdentity } from '../../core/crawl/url.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'

/** What survives a restart: until when a host asked us to stay away, in milliseconds since the epoch. */
export type PacerState = { readonly until: Readonly<Record<string, number>> }

const pacerStateSchema = z.object({ until: z.record(z.string(), z.number()) })

/** The state as it was kept, JSON; one that cannot be read any more counts as none. */
export function parsePacerState(kept: string | undefined): PacerState {
  try {
    return pacerStateSchema.parse(JSON.parse(kept ?? ''))
  } catch {
    return { until: {} }
  }
}

export type PacerTurn = {
  /** Ends the turn; hand in the answer, so that a Retry-After in it is remembered. */
  leave(answer?: { readonly status: number; readonly headers: Readonly<Record<string, string>> }): void
}

export interface HostPacer {
  /**
   * Waits for this host's turn. Fails with `cancelled`, or with `http-status` and `retryAfter` when the host asked for a longer
   * pause than is worth waiting for now.
   */
  enter(url: string, signal: AbortSignal): Promise<Result<PacerTurn>>
  /** What robots.txt asks for, in seconds; only ever lengthens the pause. */
  setCrawlDelay(url: string, seconds: number): void
  /** The pause the user chose, in milliseconds; under 1000 only for origins that `mayHurry` names. */
  setDelay(url: string, ms: number): void
  /** Seconds from now until the host may be asked again; 0 when it may. */
  waitSeconds(url: string): number
  state(): PacerState
}

/** A pause the server names up to here is waited out in place; a longer one ends the request and is remembered. */
const WAIT_IN_PLACE_MS = 20_000
/** One connection may take longer to open than the next: with this on top they arrive no closer than asked for. */
const MARGIN_MS = 10
const POLITE_MS = 1000

type Host = {
  readonly queue: PQueue
  delayMs: number
  crawlDelayMs: number
  lastStart: number
}

/**
 * One request in flight per site (registrable domain; for an IP or loopback the origin with its port), starts at least a
 * pause apart. `now` is in milliseconds, `sleep` ends early when its signal is aborted, `changed` is told when the state to keep differs.
 */
export function createHostPacer(parts: {
  readonly now: () => number
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  readonly defaultDelayMs?: number
  readonly mayHurry?: (origin: string) => boolean
  readonly state?: PacerState
  readonly changed?: (state: PacerState) => void
}): HostPacer {
  const hosts = new Map<string, Host>()
  const until = new Map(Object.entries(parts.state?.until ?? {}))

  const hostFor = (key: string): Host => {
    const known = hosts.get(key)
    if (known) return known
    const delayMs = Math.max(POLITE_MS, parts.defaultDelayMs ?? POLITE_MS)
    const host = {
      queue: new PQueue({ concurrency: 1 }),
      delayMs,
      crawlDelayMs: 0,
      lastStart: Number.NEGATIVE_INFINITY,
    }
    hosts.set(key, host)
    return host
  }

  const state = (): PacerState => {
    const now = parts.now()
    for (const [key, at] of until) if (at <= now) until.delete(key)
    return { until: Object.fromEntries(until) }
  }

  const waitForTurn = async (
    key: string,
    host: Host,
    url: string,
    signal: AbortSignal,
  ): Promise<AppError | undefined> => {
    for (;;) {
      if (signal.aborted) return fetchFailure('cancelled', url)
      const now = parts.now()
      const heldMs = (until.get(key) ?? 0) - now
      if (heldMs > WAIT_IN_PLACE_MS) return statusFailure(url, 429, Math.ceil(heldMs / 1000))
      const pause = Math.max(host.delayMs, host.crawlDelayMs)
      const wait = Math.max(heldMs, host.lastStart + pause + (pause > 0 ? MARGIN_MS : 0) - now)
      if (wait <= 0) return undefined
      await parts.sleep(wait, signal)
    }
  }

  const remember = (key: string, answer: Parameters<PacerTurn['leave']>[0]): void => {
    if (!answer || (answer.status !== 429 && answer.status !== 503)) return
    const seconds = retryAfterSeconds(answer.headers['retry-after'], parts.now())
    if (seconds === undefined) return
    until.set(key, parts.now() + seconds * 1000)
    parts.changed?.(state())
  }

  return {
    enter(url, signal) {
      if (signal.aborted) return Promise.resolve(fail(fetchFailure('cancelled', url)))
      const key = siteIdentity(url)
      const host = hostFor(key)
      return new Promise((resolve) => {
        // a cancelled request does not wait for those before it in the queue
        signal.addEventListener('abort', () => resolve(fail(fetchFailure('cancelled', url))), { once: true })
        void host.queue.add(async () => {
          const error = await waitForTurn(key, host, url, signal)
          if (error) return resolve(fail(error))
          host.lastStart = parts.now()
          // the place in the queue is kept until the caller leaves
          await new Promise<void>((done) => {
            resolve(
              ok({
                leave(answer) {
                  remember(key, answer)
                  done()
                },
              }),
            )
          })
        })
      })
    },
    setCrawlDelay(url, seconds) {
      hostFor(siteIdentity(url)).crawlDelayMs = Math.max(0, seconds * 1000)
    },
    setDelay(url, ms) {
      const hurry = URL.canParse(url) && parts.mayHurry?.(new URL(url).origin) === true
      hostFor(siteIdentity(url)).delayMs = hurry ? Math.max(0, ms) : Math.max(POLITE_MS, ms)
    },
    waitSeconds: (url) => Math.max(0, Math.ceil(((until.get(siteIdentity(url)) ?? 0) - parts.now()) / 1000)),
    state,
  }
}

/** A pause by the system's timer; ends at once when the signal is aborted. */
export function sleepWithTimer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
