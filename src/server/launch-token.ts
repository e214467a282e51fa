import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may talk to the browser host: a launch token, which works once, becomes a session. */
export interface Sessions {
  /** A new token for one launch; earlier ones that were not used stop working. */
  launchToken(): string
  /** Trades a launch token for a session's cookie; undefined when it is wrong or used. */
  redeem(token: string): string | undefined
  find(cookie: string | undefined): Session | undefined
}

/**
 * A browser that was let in. Its cookie goes to every server of this computer that the browser visits (cookies ignore ports), so that
 * a call needs a key besides, which the browser keeps for this port alone.
 */
export interface Session {
  /** The key, for the page to keep. Empty once it has been used: whoever asks later has the cookie only. */
  pageKey(): string
  isKey(key: string | undefined): boolean
}

export function createSessions(): Sessions {
  let launch: string | undefined
  const sessions = new Map<string, Session>()
  return {
    launchToken() {
      launch = secret()
      return launch
    },
    redeem(token) {
      if (launch === undefined || !same(token, launch)) return undefined
      launch = undefined
      const cookie = secret()
      sessions.set(cookie, createSession())
      return cookie
    },
    find: (cookie) =>
      cookie === undefined ? undefined : [...sessions].find(([session]) => same(cookie, session))?.[1],
  }
}

function createSession(): Session {
  const own = secret()
  let used = false
  return {
    pageKey: () => (used ? '' : own),
    isKey(key) {
      if (key === undefined || !same(key, own)) return false
      used = true
      return true
    },
  }
}

const secret = (): string => randomBytes(32).toString('base64url')

/** In constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
