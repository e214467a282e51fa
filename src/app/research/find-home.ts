import { parseHomeUrl } from '../../core/crawl/url.ts'
import { type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { ProbedSite } from '../ports.ts'
import { fetchPolitely } from './fetch-politely.ts'

/** Where the site really answers, and what it says of itself. When nothing answers at the address, its twins (`www.`, http) are tried. */
export async function findHome(
  deps: Deps,
  homeUrl: string,
  signal: AbortSignal,
): Promise<Result<{ url: string; site: ProbedSite }>> {
  let first: Result<never> | undefined
  for (const url of spellings(homeUrl)) {
    const site = await deps.probe(url, (request) => fetchPolitely(deps, request), signal)
    if (site.ok) return ok({ url, site: site.value })
    first ??= site
    if (signal.aborted || !unreachable.has(site.error.kind)) break
  }
  return (
    first ??
    fail({ kind: 'not-found', message: `Nothing answers at ${homeUrl}.`, next: 'Check the address.', retry: 'later' })
  )
}

const unreachable = new Set(['dns-failed', 'connect-failed', 'tls-failed', 'timeout'])

/** The address itself, then, where only a domain was typed, the other ways a home page is reached. */
function spellings(homeUrl: string): readonly string[] {
  const { host, pathname, protocol } = new URL(homeUrl)
  const typed = pathname === '/' && protocol === 'https:' ? parseHomeUrl(host) : undefined
  return [homeUrl, ...(typed?.ok ? typed.value.alternatives : [])]
}
