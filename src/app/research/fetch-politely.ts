import { retryAfterSeconds, shouldRetry } from '../../core/crawl/retry.ts'
import { statusFailure } from '../../core/crawl/fetch-failure.ts'
import { type AppError, type Result, fail, ok } from '../../core/model/result.ts'
import type { Deps } from '../deps.ts'
import type { FetchRequest, FetchedResponse } from '../ports-web.ts'

/**
 * One page, tried again where that can help. An answer of 200 or 304 is a value; anything else is the reason
 * the page was not read.
 */
export async function fetchPolitely(
  deps: Pick<Deps, 'fetcher' | 'clock'>,
  request: FetchRequest,
): Promise<Result<FetchedResponse>> {
  for (let attempt = 1; ; attempt++) {
    const fetched = await deps.fetcher.fetch(request)
    const now = Date.parse(deps.clock.now())
    const error = fetched.ok ? failedStatus(fetched.value, now) : fetched.error
    if (!error && fetched.ok) return ok(fetched.value)
    if (!error) return fetched
    const verdict = shouldRetry(attempt, { type: 'error', error })
    if (!verdict.retry || request.signal.aborted) return fail(error)
    if (!(await pause(verdict.afterSeconds * 1000, request.signal))) return fail(error)
  }
}

function failedStatus(response: FetchedResponse, nowMs: number): AppError | undefined {
  if (response.status === 200 || response.status === 304) return undefined
  return statusFailure(response.url, response.status, retryAfterSeconds(response.headers['retry-after'], nowMs))
}

/** False when the signal ended the pause. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = (): void => {
      clearTimeout(timer)
      resolve(false)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', ended)
      resolve(true)
    }, ms)
    signal.addEventListener('abort', ended, { once: true })
  })
}
