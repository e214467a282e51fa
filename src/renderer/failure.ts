import type { AppError } from '../contract/contract.ts'

/** A request that did not work, with the words to show. */
export class RequestFailed extends Error {
  readonly why: AppError
  constructor(why: AppError) {
    super(why.message)
    this.name = 'RequestFailed'
    this.why = why
  }
}

const isAppError = (value: unknown): value is AppError =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'message' in value &&
  typeof value.kind === 'string' &&
  typeof value.message === 'string'

/** The one error shape, out of whatever a transport threw. */
export function appErrorOf(thrown: unknown): AppError {
  if (thrown instanceof RequestFailed) return thrown.why
  if (typeof thrown === 'object' && thrown !== null && 'data' in thrown && isAppError(thrown.data)) return thrown.data
  // fetch throws a TypeError when nobody answers at all
  if (thrown instanceof TypeError) return hostGone
  if (hasStatus(thrown, 401)) return notAllowed
  return {
    kind: 'internal',
    message: `Groundwork met a mistake of its own: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    next: 'What was saved is safe. Try again; if it stays, run doctor from the command line.',
    retry: 'later',
  }
}

const hasStatus = (thrown: unknown, status: number): boolean =>
  typeof thrown === 'object' && thrown !== null && 'status' in thrown && thrown.status === status

const hostGone: AppError = {
  kind: 'connect-failed',
  message: 'Groundwork itself does not answer.',
  next: 'Start it again. This window goes on where it was.',
  retry: 'later',
}

const notAllowed: AppError = {
  kind: 'unauthorised',
  message: 'Groundwork does not know this browser yet.',
  next: 'Open the address that Groundwork printed when it started, in another tab.',
  retry: 'never',
}
