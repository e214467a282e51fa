import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { accountIdSchema, researchIdSchema } from '../core/model/ids.ts'
import { researchProgressSchema, researchSchema } from '../core/model/research.ts'
import { method } from './base.ts'

/** A run with whose it is and how far it is. */
export const queueRowSchema = z.object({
  research: researchSchema,
  account: accountSchema,
  pagesSaved: z.number().int(),
})
export type QueueRow = z.infer<typeof queueRowSchema>

const count = z.number().int().nonnegative()

/** The queue: a list of accounts on its way. An account counts once, by its latest run. */
export const queueStatusSchema = z.object({
  paused: z.boolean(),
  /** Why it paused by itself, with what to do; null when the user did or it goes on. */
  hold: z.string().nullable(),
  counts: z.object({ total: count, waiting: count, running: count, done: count, failed: count, cancelled: count }),
  /** Everything that is being read now, what was started by hand included; the first one first. */
  running: z.array(queueRowSchema),
  /** The next ones, in their order. */
  waiting: z.array(queueRowSchema),
  /** The latest that failed, each with its reason. */
  failed: z.array(queueRowSchema),
})
export type QueueStatus = z.infer<typeof queueStatusSchema>

const budget = {
  maxPages: z.number().int().min(1).max(500).optional(),
  delayMs: z.number().int().min(0).max(30_000).optional(),
}

const idInput = z.object({ researchId: researchIdSchema })

export const research = {
  /** Starts a run at once, or goes on with one of the same account that waits or was interrupted. One run an account at a time. */
  start: method.input(z.object({ accountId: accountIdSchema, ...budget })).output(researchSchema),
  /**
   * Puts accounts at the end of the queue: a few sites are read beside each other, the rest waits, also over a restart. `goOn`
   * leaves out what the same list has already done.
   */
  enqueue: method
    .input(
      z.object({ accountIds: z.array(accountIdSchema).min(1).max(1000), goOn: z.boolean().default(false), ...budget }),
    )
    .output(z.array(researchSchema)),
  queue: method.input(z.object({ limit: z.number().int().min(1).max(1000).default(50) })).output(queueStatusSchema),
  /** While the queue is paused nothing of it begins; what runs goes on. */
  pauseQueue: method.input(z.object({ paused: z.boolean() })).output(z.object({ paused: z.boolean() })),
  /** Ends what runs out of the queue and empties it. */
  cancelQueue: method.output(z.object({ accountIds: z.array(accountIdSchema) })),
  retryFailed: method.output(z.array(researchSchema)),
  /** Ends a run, or takes it out of the queue. */
  cancel: method.input(idInput).output(researchSchema),
  /** The latest runs, without those that wait; of one account all. */
  list: method.input(z.object({ accountId: accountIdSchema.optional() })).output(z.array(queueRowSchema)),
  /** State now. */
  get: method.input(idInput).output(researchProgressSchema),
  /** State now and at every change, until the run ends. */
  watch: method.input(idInput).output(eventIterator(researchProgressSchema)),
  /** Adds the two fictional companies and their playbook, serves their sites on loopback and starts research of both. */
  startSample: method.output(z.object({ runs: z.array(researchSchema), accounts: z.array(accountSchema) })),
}
