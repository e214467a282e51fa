import { ORPCError } from '@orpc/server'
import type { AppError, Result } from '../core/model/result.ts'
import { StoreError } from './ports.ts'

/** The one error a host ever sends: code `FAILED` with the AppError as data. */
export function failure(error: AppError): ORPCError<'FAILED', AppError> {
  return new ORPCError('FAILED', { status: 422, message: error.message, data: error })
}

/** Takes the value out of a result; an error leaves through the contract's error. For the edge of the API only. */
export function orFail<T>(result: Result<T>): T {
  if (!result.ok) throw failure(result.error)
  return result.value
}

export function notFound(what: string, next: string): AppError {
  return { kind: 'not-found', message: what, next, retry: 'never' }
}

const storeNext: Record<StoreError['kind'], string> = {
  'disk-full': 'Free some space on the disk, then do it again. What you typed is still in the window.',
  'workspace-read-only': 'Close the other Groundwork that is writing, or make the folder writable.',
  'workspace-damaged': 'Run “groundwork doctor” and keep a copy of the workspace folder before anything else.',
  conflict: 'Open it again and repeat the change.',
}

/** What is said where a save meets a workspace that is held for another one to take its place. */
export const savingIsHeld: AppError = {
  kind: 'workspace-busy',
  message: 'An export is being brought in: nothing can be saved until that is done.',
  next: 'Do it again in a moment. What you typed is still in the window.',
  retry: 'later',
}

/** Any thrown thing as the contract's error. What nobody expected is logged by the caller and told without its insides. */
export function asFailure(thrown: unknown): ORPCError<string, unknown> {
  if (thrown instanceof StoreError) {
    return failure({ kind: thrown.kind, message: thrown.message, next: storeNext[thrown.kind], retry: 'later' })
  }
  if (isOrpcError(thrown)) {
    if (thrown.code !== 'BAD_REQUEST') return thrown
    return failure({
      kind: 'bad-input',
      message: `That request does not have the right form: ${issuesOf(thrown.data)}`,
      retry: 'never',
    })
  }
  return failure({
    kind: 'internal',
    message: 'Groundwork made a mistake here. Nothing was lost.',
    next: 'Try again; if it happens again, run “groundwork doctor” and look at the log.',
    retry: 'later',
  })
}

const isOrpcError = (thrown: unknown): thrown is ORPCError<string, unknown> => thrown instanceof ORPCError

function issuesOf(data: unknown): string {
  const issues =
    typeof data === 'object' && data !== null && 'issues' in data && Array.isArray(data.issues) ? data.issues : []
  const words = issues.slice(0, 3).map((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null) return ''
    const path = 'path' in issue && Array.isArray(issue.path) ? issue.path.map(String).join('.') : ''
    const message = 'message' in issue ? String(issue.message) : ''
    return path ? `${path}: ${message}` : message
  })
  return words.filter(Boolean).join('; ') || 'see the contract'
}
