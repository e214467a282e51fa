import type { OfferedLink } from '../core/crawl/frontier.ts'
import type { AppError, Result } from '../core/model/result.ts'

export type FetchRequest = {
  readonly url: string
  readonly signal: AbortSignal
  readonly accept?: string
  readonly etag?: string
  readonly lastModified?: string
  /** A PDF may answer in place of a page, up to a cap of its own. */
  readonly documents?: boolean
  /** Cap on the decoded body, in bytes. */
  readonly maxBytes?: number
  /** Which addresses a redirect may not lead to (robots.txt), and why. It may ask for a robots.txt first. */
  readonly refuseHop?: (url: string) => AppError | undefined | Promise<AppError | undefined>
  /** The page whose script asks: it reaches nothing inside the user's network but its own origin, whatever the user allowed to be read. */
  readonly askedBy?: string
}

export type FetchedResponse = {
  /** Address after redirects. */
  readonly url: string
  readonly requestedUrl: string
  readonly redirects: readonly string[]
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Content-decoded bytes. */
  readonly body: Uint8Array
  /** The body broke off before its end. */
  readonly partial: boolean
  readonly remoteAddress: string
}

/**
 * Gets one URL under every guard: connected-address check, size cap on decoded bytes, total deadline, redirect limit; each hop in
 * its host's turn.
 */
export interface PageFetcher {
  fetch(request: FetchRequest): Promise<Result<FetchedResponse>>
  close(): Promise<void>
}

/** By which way requests leave this computer: straight, or by the proxy that the settings name. */
export interface ProxyWay {
  /** What the environment says of proxies, without user and password. */
  environment(): readonly { readonly name: string; readonly says: string }[]
  hasPassword(): boolean
  /** Kept in memory only. */
  setPassword(password: string): void
  /** The proxy by which a request to this address goes; null straight. Fails where the proxy that is wanted is not told as it must be. */
  wayOf(url: string): Result<string | null>
}

/** One request in flight a host, starts a pause apart, `Retry-After` remembered over a restart. */
export interface HostPacer {
  /** Waits for this host's turn. Fails with `cancelled`, or with `http-status` and `retryAfter` when the host asked for a long pause. */
  enter(url: string, signal: AbortSignal): Promise<Result<PacerTurn>>
  /** What robots.txt asks for, in seconds; only ever lengthens the pause. */
  setCrawlDelay(url: string, seconds: number): void
  /** The pause the user chose, in milliseconds; under 1000 only for origins that may be hurried (loopback the user allowed). */
  setDelay(url: string, ms: number): void
}

export type PacerTurn = {
  /** Ends the turn; hand in the answer, so that a Retry-After in it is remembered. */
  leave(answer?: { readonly status: number; readonly headers: Readonly<Record<string, string>> }): void
}

/** Origins inside the user's own network that may be fetched all the same: exact, named by the user, kept in memory only. */
export interface PrivateOrigins {
  allow(origin: string): void
  has(origin: string): boolean
  all(): ReadonlySet<string>
}

/** What robots.txt of an origin lets us ask for. `unread`: why the file could not be had, which then keeps us out. */
export type SiteRules = {
  readonly crawlDelaySeconds: number
  readonly unread: string | null
  allows(url: string): boolean
}

/** What a site says to crawlers before its first page is asked for. */
export type ProbedSite = {
  /** The address that answers: the one given or one of its alternatives. */
  readonly homeUrl: string
  /** Rules of every origin asked so far. */
  readonly robots: { allows(url: string): boolean }
  /** Rules of the origin of an address; asked for once an origin. `askedBy` as in `FetchRequest`. */
  robotsFor(url: string, askedBy?: string): Promise<SiteRules>
  /** Pages by the sitemaps, newest change first. */
  readonly candidates: readonly OfferedLink[]
  /** Lines to show: clamped pauses, files that could not be had. */
  readonly notes: readonly string[]
}

/** Asks a site for robots.txt, sitemaps and feeds, at its host's pace. */
export interface SiteProbe {
  /** Fails only when no address answers at all, with the error of the first. */
  open(
    homeUrl: string,
    options: { readonly alternatives: readonly string[]; readonly signal: AbortSignal },
  ): Promise<Result<ProbedSite>>
  /** Rules of the origin of one address, asked for now. Fails closed: rules that can't be had allow nothing. */
  robots(url: string, signal: AbortSignal): Promise<SiteRules>
  /** Entries of the feeds that a page links to. */
  feeds(
    page: { readonly html: string; readonly url: string },
    site: ProbedSite,
    signal: AbortSignal,
  ): Promise<readonly OfferedLink[]>
}
