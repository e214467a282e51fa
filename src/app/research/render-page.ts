import { fetchFailure } from '../../core/crawl/fetch-failure.ts'
import { siteIdentity } from '../../core/crawl/url.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { PageAnswer, PageRenderer, PageRequest } from '../ports-rendering.ts'
import type { FetchedResponse, ProbedSite } from '../ports-web.ts'

/** Runs the scripts of a page that was fetched; the answer has the HTML they made in the place of the body. */
export type RenderPage = (fetched: FetchedResponse) => Promise<Result<FetchedResponse>>

/** Requests that one page may make of the network. Each waits its turn at its host, so more would take minutes. */
const MOST_REQUESTS = 40
/** Bytes of scripts and data for one page, and kept for the next pages of the run. */
const MOST_BYTES = 20_000_000
/** For one page with all that it asks for at the pace of one a second. */
const DEADLINE_MS = 90_000
/** A page that asked for nothing this long after it was loaded is as full as it gets. */
const QUIET_MS = 800

/**
 * What a run renders with: the browser asks nobody but us, and we ask the network under the rules of every other request: robots.txt,
 * pace, guards, and no more than a page needs. Only GET, only scripts and data; pictures, styles, frames and beacons are refused.
 * Scripts of one run are fetched once.
 */
export function createPageRendering(
  deps: Pick<Deps, 'fetcher' | 'log'>,
  renderer: PageRenderer,
  site: Pick<ProbedSite, 'robotsFor'>,
  signal: AbortSignal,
): RenderPage {
  const scripts = createScriptCache()
  return async (fetched) => {
    const late = AbortSignal.timeout(DEADLINE_MS)
    const ended = AbortSignal.any([signal, late])
    const quiet = watchForQuiet(ended)
    const ask = createAnswers({ deps, site, scripts, page: fetched, signal: ended })
    const html = await renderer.render({
      url: fetched.url,
      answer: (request) => quiet.during(() => ask(request)),
      quiet: () => quiet.come(QUIET_MS),
      signal: ended,
    })
    if (late.aborted && !signal.aborted) return fail(tooSlow(fetched.url))
    if (!html.ok) return html
    return ok({ ...fetched, body: new TextEncoder().encode(html.value), headers: renderedHeaders, partial: false })
  }
}

/** The text is ours now, and says nothing of what the server will answer the next time. */
const renderedHeaders = { 'content-type': 'text/html; charset=utf-8' }

const tooSlow = (url: string): AppError => ({
  ...fetchFailure('timeout', url, `${DEADLINE_MS / 1000} s, while its scripts ran`),
  retry: 'never',
})

type AnswerParts = {
  readonly deps: Pick<Deps, 'fetcher' | 'log'>
  readonly site: Pick<ProbedSite, 'robotsFor'>
  readonly scripts: ReturnType<typeof createScriptCache>
  readonly page: FetchedResponse
  readonly signal: AbortSignal
}

function createAnswers(parts: AnswerParts): (request: PageRequest) => Promise<PageAnswer | null> {
  const { scripts, page, signal } = parts
  let asked = 0
  let bytes = 0
  return async ({ url, method, type }) => {
    if (signal.aborted || method !== 'GET') return null
    // the page itself is here already; another page in its place, or in a frame of it, is not what was asked for
    if (type === 'page') return url === page.url ? page : null
    if (type === 'other') return null
    const known = scripts.get(url)
    if (known) return known
    if (asked >= MOST_REQUESTS || bytes >= MOST_BYTES) return null
    asked += 1
    const answer = await askNetwork(parts, url)
    if (!answer) return null
    bytes += answer.body.byteLength
    if (type === 'script') scripts.put(url, answer)
    return answer
  }
}

async function askNetwork({ deps, site, page, signal }: AnswerParts, url: string): Promise<PageAnswer | null> {
  const rules = await site.robotsFor(url, page.url)
  if (signal.aborted || !rules.allows(url)) return null
  const fetched = await deps.fetcher.fetch({
    url,
    signal,
    // no "html" in it: data and scripts are wanted, which the sniffing for pages would refuse
    accept: '*/*',
    askedBy: page.url,
    refuseHop: async (hop) =>
      siteIdentity(hop) !== siteIdentity(url) || !(await site.robotsFor(hop, page.url)).allows(hop)
        ? fetchFailure('robots-denied', hop)
        : undefined,
  })
  if (!fetched.ok) {
    deps.log.info('a request of a rendered page was refused', { page: page.url, kind: fetched.error.kind })
    return null
  }
  const { status, headers, body } = fetched.value
  // asked without cookies or credentials, so a page of any origin may read what anybody may read
  return { status, headers: { ...headers, 'access-control-allow-origin': '*' }, body }
}

function createScriptCache() {
  const kept = new Map<string, PageAnswer>()
  let bytes = 0
  return {
    get: (url: string): PageAnswer | undefined => kept.get(url),
    put(url: string, answer: PageAnswer): void {
      if (answer.status !== 200 || bytes + answer.body.byteLength > MOST_BYTES) return
      bytes += answer.body.byteLength
      kept.set(url, answer)
    },
  }
}

/** Tells when nothing was asked for a while. */
function watchForQuiet(signal: AbortSignal) {
  let pending = 0
  let last = performance.now()
  return {
    async during<T>(ask: () => Promise<T>): Promise<T> {
      pending += 1
      try {
        return await ask()
      } finally {
        pending -= 1
        last = performance.now()
      }
    },
    async come(ms: number): Promise<void> {
      last = performance.now()
      while (!signal.aborted && (pending > 0 || performance.now() - last < ms)) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}
