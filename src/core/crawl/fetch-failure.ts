import type { AppError, ErrorKind } from '../model/result.ts'
import { plainWord } from '../model/unseen-characters.ts'

const byHand = 'Open it in your browser and drop it here.'
const again = 'Research again later, or open it in your browser and drop it here.'

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

type Wording = {
  readonly says: (host: string, detail: string) => string
  readonly next: string
  readonly retry: AppError['retry']
}

const wordings: Partial<Record<ErrorKind, Wording>> = {
  'address-refused': {
    says: (host, why) => `${host} leads to an address Groundwork does not ask: ${why}.`,
    next: byHand,
    retry: 'never',
  },
  'dns-failed': {
    says: (host) => `No address was found for ${host}.`,
    next: 'Check the spelling and your connection, then research again.',
    retry: 'later',
  },
  'connect-failed': {
    says: (host, why) => `${host} did not answer: ${why}.`,
    next: again,
    retry: 'later',
  },
  'tls-failed': {
    says: (host, why) => `The certificate of ${host} cannot be trusted: ${why}.`,
    next: byHand,
    retry: 'never',
  },
  timeout: {
    says: (host, after) => `The page on ${host} broke off after ${after}.`,
    next: again,
    retry: 'later',
  },
  'too-large': {
    says: (host, what) => `The page on ${host} is too large: ${what}.`,
    next: byHand,
    retry: 'never',
  },
  'too-many-redirects': {
    says: (host, count) => `${host} sent us on ${count} times and never to a page.`,
    next: byHand,
    retry: 'never',
  },
  'robots-denied': {
    says: (host) => `robots.txt of ${host} asks crawlers to stay out.`,
    next: 'Read it yourself and drop it here.',
    retry: 'never',
  },
  'not-html': {
    says: (host, what) => `The address on ${host} is no web page: ${what}.`,
    next: 'If it is a document you need, open it in your browser and drop it here.',
    retry: 'never',
  },
  'unreadable-page': {
    says: (host, why) => `The page on ${host} could not be read: ${why}.`,
    next: byHand,
    retry: 'never',
  },
  cancelled: {
    says: (host) => `Stopped asking ${host}.`,
    next: 'Research again when you want to go on.',
    retry: 'later',
  },
}

/**
 * The error for a page that did not come, in words for people: what happened, to whom, and what to do next.
 * `detail` goes into the sentence ("the connection was refused"), so it is lower case and has no full stop.
 */
export function fetchFailure(kind: ErrorKind, url: string, detail = ''): AppError {
  const wording = wordings[kind]
  const host = hostOf(url)
  return {
    kind,
    message: wording ? wording.says(host, plainWord(detail)) : `${host}: ${detail}.`,
    next: wording?.next ?? again,
    retry: wording?.retry ?? 'later',
    details: { url },
  }
}

/** A page that was not asked for: robots.txt asks for that or, with `unread`, could not be had itself, which is no word of the site's. */
export const robotsDenied = (url: string, { unread }: { readonly unread: string | null }): AppError => {
  const denied = fetchFailure('robots-denied', url)
  return unread === null ? denied : { ...denied, message: `${hostOf(url)}: ${unread}`, next: again, retry: 'later' }
}

/** A page that was not asked for, because the way to it leads by a proxy that does not let it through. `why` as `detail` above. */
export const proxyFailure = (url: string, why: string): AppError => ({
  kind: 'connect-failed',
  message: `${hostOf(url)} was not reached: ${why}.`,
  next: 'Look at the proxy in Settings, and try it there.',
  retry: 'later',
  details: { url },
})

/** Seconds to wait that a 429 or 503 named, already clamped (see `retryAfterSeconds`), go into `retryAfter`. */
export function statusFailure(url: string, status: number, retryAfter?: number): AppError {
  const host = hostOf(url)
  const [said, next] = wordsForStatus(status, isHome(url))
  return {
    kind: 'http-status',
    message: said(host),
    next,
    retry: status === 408 || status === 425 || status === 429 || status >= 500 ? 'later' : 'never',
    ...(retryAfter === undefined ? {} : { retryAfter }),
    details: { url, status },
  }
}

const isHome = (url: string): boolean => URL.canParse(url) && /^\/?$/.test(new URL(url).pathname)

function wordsForStatus(status: number, home: boolean): readonly [(host: string) => string, string] {
  if (status === 401 || status === 402 || status === 407)
    return [(host) => `${host} wants a login for this page.`, byHand]
  if (status === 403 || status === 451) return [(host) => `${host} refused the page.`, byHand]
  if ((status === 404 || status === 410) && home)
    return [
      (host) => `${host} says that it has no home page (${status}).`,
      'Look in your browser which address of theirs opens, and research that one.',
    ]
  if (status === 404 || status === 410)
    return [(host) => `${host} has no such page any more.`, 'Start from the home page of the company.']
  if (status === 429) return [(host) => `${host} asks for fewer requests.`, again]
  if (status >= 500) return [(host) => `${host} has a fault of its own (${status}).`, again]
  return [(host) => `${host} answered ${status} in place of a page.`, byHand]
}
