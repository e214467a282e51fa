import { z } from 'zod'

/**
 * What can go wrong and is expected to. One list for the whole program, so that every host can say the same words.
 * `kind` is for programs, `message` for people (what happened, to what), `next` says what to do.
 */
export const errorKindSchema = z.enum([
  'bad-input',
  'not-found',
  'conflict',
  'workspace-busy',
  'workspace-read-only',
  'workspace-newer',
  'workspace-damaged',
  'disk-full',
  'address-refused',
  'robots-denied',
  'dns-failed',
  'connect-failed',
  'tls-failed',
  'timeout',
  'too-large',
  'too-many-redirects',
  'http-status',
  'not-html',
  'unreadable-page',
  'unreadable-answer',
  /** The user's language model is not there, or does not take the key: nothing about the way to the host. */
  'model-failed',
  'cancelled',
  'playbook-invalid',
  'brief-overfull',
  'unauthorised',
  'internal',
])
export type ErrorKind = z.infer<typeof errorKindSchema>

export const appErrorSchema = z.object({
  kind: errorKindSchema,
  message: z.string(),
  /** What the user can do next, in a sentence. */
  next: z.string().optional(),
  retry: z.enum(['never', 'later']),
  /** Seconds to wait before a retry, where the other side said so. */
  retryAfter: z.number().nonnegative().optional(),
  /** Facts for programs: url, status, line, path … */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
})
export type AppError = z.infer<typeof appErrorSchema>

export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fail = <E = AppError>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** Closes a switch over a union: the compiler refuses a case that was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
