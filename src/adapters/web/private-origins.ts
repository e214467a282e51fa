import type { PrivateOrigins } from '../../app/ports-web.ts'

/** Exact origins (scheme, host, port) inside the user's own network that may be fetched. Kept in memory: each start begins with none. */
export function createPrivateOrigins(first: readonly string[] = []): PrivateOrigins {
  const origins = new Set(first)
  return {
    allow: (origin) => void origins.add(new URL(origin).origin),
    has: (origin) => origins.has(origin),
    all: () => origins,
  }
}
