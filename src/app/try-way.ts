import type { TriedWay } from '../contract/network.ts'
import { parseHomeUrl } from '../core/crawl/url.ts'
import { type Result, ok } from '../core/model/result.ts'
import type { Deps } from './deps.ts'

/** Asks one site for its robots.txt by the way that research goes, under all its guards. That nothing came is an answer here. */
export async function tryWay(
  { fetcher, proxy, privateOrigins }: Pick<Deps, 'fetcher' | 'proxy' | 'privateOrigins'>,
  site: string,
  signal: AbortSignal,
): Promise<Result<TriedWay>> {
  const home = parseHomeUrl(site)
  if (!home.ok) return home
  const { href: url } = new URL('/robots.txt', home.value.url)
  const from = performance.now()
  const way = privateOrigins.has(new URL(url).origin) ? ok(null) : proxy.wayOf(url)
  const got = await fetcher.fetch({ url, signal, accept: 'text/plain, */*;q=0.5', maxBytes: 512 * 1024 })
  return ok({
    url,
    by: way.ok ? way.value : null,
    status: got.ok ? got.value.status : null,
    address: got.ok ? got.value.remoteAddress : null,
    ms: Math.round(performance.now() - from),
    error: got.ok ? null : got.error,
  })
}
