import type { AppError } from '../model/result.ts'

/** More tries than this change nothing for a page. */
const MAX_ATTEMPTS = 3
/** A pause beyond this is for another day, not for this run (seconds). */
const MAX_WAIT_IN_RUN = 120
/** No host may keep us away for longer than a day (seconds). */
const MAX_RETRY_AFTER = 86_400

export type FetchOutcome =
  | { readonly type: 'answer'; readonly status: number; readonly retryAfter?: number }
  | { readonly type: 'error'; readonly error: AppError }

export type RetryVerdict =
  /** Ask again, at the earliest after so many seconds. */
  | { readonly retry: true; readonly afterSeconds: number }
  /** Leave it; `notBefore` in seconds where the host named a pause that is too long for this run. */
  | { readonly retry: false; readonly notBefore?: number }

/**
 * Whether a page is asked for again. `attempt` counts the tries made so far, from 1. Only failures that can pass by themselves
 * are tried again: broken connections, time-outs, 408, 425, 429 and 5xx (but 501 and 505). Pauses double: 2, 4 seconds.
 */
export function shouldRetry(attempt: number, outcome: FetchOutcome): RetryVerdict {
  if (!canPass(outcome)) return { retry: false }
  const named = outcome.type === 'answer' ? outcome.retryAfter : outcome.error.retryAfter
  if (named !== undefined && named > MAX_WAIT_IN_RUN) return { retry: false, notBefore: named }
  if (attempt >= MAX_ATTEMPTS) return { retry: false }
  return { retry: true, afterSeconds: Math.max(named ?? 0, 2 ** attempt) }
}

function canPass(outcome: FetchOutcome): boolean {
  if (outcome.type === 'error') return outcome.error.retry === 'later' && outcome.error.kind !== 'cancelled'
  const { status } = outcome
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505)
}

/**
 * Seconds to wait by a Retry-After header (RFC 9110, 10.2.3): a number of seconds or an HTTP date, seen from `nowMs` (since the epoch).
 * A date in the past is 0, anything over a day is a day; `undefined` when there is none or it cannot be read.
 */
export function retryAfterSeconds(header: string | undefined, nowMs: number): number | undefined {
  const value = header?.trim() ?? ''
  if (/^\d{1,20}$/.test(value)) return Math.min(Number(value), MAX_RETRY_AFTER)
  // all three date forms begin with the name of the day; Date.parse alone would also take "-5" or "2030"
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value) || value.length > 40) return undefined
  const at = Date.parse(value)
  if (Number.isNaN(at)) return undefined
  return Math.min(Math.max(0, Math.ceil((at - nowMs) / 1000)), MAX_RETRY_AFTER)
}
