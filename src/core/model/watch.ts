import { z } from 'zod'
import { accountIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

export const watchIntervalSchema = z.enum(['daily', 'three-days', 'weekly', 'monthly'])
export type WatchInterval = z.infer<typeof watchIntervalSchema>

/** What came of the last check. */
export const watchOutcomeSchema = z.object({
  state: z.enum(['unchanged', 'changed', 'failed']),
  /** Changes found. */
  changes: z.number().int().nonnegative(),
  /** Why it failed, or what one should know of it; null when nothing is to be said. */
  reason: z.string().nullable(),
})
export type WatchOutcome = z.infer<typeof watchOutcomeSchema>

/** An account whose pages are asked for again from time to time. */
export const watchSchema = z.object({
  accountId: accountIdSchema,
  every: watchIntervalSchema,
  paused: z.boolean(),
  nextDue: instantSchema,
  lastCheck: instantSchema.nullable(),
  lastOutcome: watchOutcomeSchema.nullable(),
  /** Failed checks in a row. */
  failures: z.number().int().nonnegative(),
})
export type Watch = z.infer<typeof watchSchema>
