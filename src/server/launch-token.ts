import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may talk to the browser host: one-time launch tokens become session cookies; each page gets a window key of its own. */
export interface Sessions {
  /** A new token for one launch; earlier ones that were not used stop working. */
  launchToken(): string
  /** Trades a launch token for a session; undefined when it is wrong or used. */
  redeem(token: string): string | undefined
  isSession(cookie: string | undefined): boolean
  windowKey(): string
  isWindowKey(key: string | undefined): boolean
}

/** Keys of pages loaded before this many are forgotten: a window that old reloads. */
const maxKeys = 200

export function createSessions(): Sessions {
  const secret = (): string => randomBytes(32).toString('base64url')
  let launch: string | undefined
  const sessions = new Set<string>()
  const keys = new Set<string>()
  return {
    launchToken() {
      launch = secret()
      return launch
    },
    redeem(token) {
      if (launch === undefined || !same(token, launch)) return undefined
      launch = undefined
      const session = secret()
      sessions.add(session)
      return session
    },
    isSession: (cookie) => cookie !== undefined && [...sessions].some((session) => same(cookie, session)),
    windowKey() {
      const key = secret()
      keys.add(key)
      const [oldest] = keys
      if (keys.size > maxKeys && oldest !== undefined) keys.delete(oldest)
      return key
    },
    isWindowKey: (key) => key !== undefined && [...keys].some((known) => same(key, known)),
  }
}

/** In constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
