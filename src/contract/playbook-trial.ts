import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { fitSchema, verdictSchema } from '../core/model/snapshot.ts'

const cursorSchema = z.number().int().nonnegative()
export const trialInputSchema = z.object({
  /** Text of the playbook that is tried; it need not be saved. */
  yaml: z.string().max(300_000),
  /** Number of the account to go on from. */
  from: cursorSchema.default(0),
})

/** What a look through one playbook comes to; null where no playbook is in use yet. */
const lookSchema = z.object({
  verdict: verdictSchema.nullable(),
  fit: fitSchema.pick({ low: true, high: true }).nullable(),
})

const problemSchema = z.object({ problemId: z.string(), statement: z.string() })

/** How a criterion or a disqualifier came out; null where that playbook does not have it. */
const outcomeSchema = z.enum(['met', 'missed', 'unknown', 'found', 'not found']).nullable()

/** What would change at one account. */
export const trialChangeSchema = z.object({
  accountId: accountIdSchema,
  accountName: z.string(),
  now: lookSchema,
  tried: lookSchema,
  /** The first reason of the recommendation there would be. */
  why: z.string().nullable(),
  gained: z.array(problemSchema),
  lost: z.array(problemSchema),
  flips: z.array(z.object({ label: z.string(), now: outcomeSchema, tried: outcomeSchema })),
})
export type TrialChange = z.infer<typeof trialChangeSchema>

/** A stretch of a trial. Only accounts at which something would change are listed. */
export const trialSchema = z.object({
  changes: z.array(trialChangeSchema),
  /** Looked at in this stretch with nothing that would change. */
  unchanged: z.number().int(),
  /** Left out in this stretch, because no page of theirs was read. */
  unread: z.number().int(),
  /** Accounts gone through so far, of all on file. */
  accounts: z.object({ looked: z.number().int(), all: z.number().int() }),
  next: cursorSchema.nullable(),
})
export type Trial = z.infer<typeof trialSchema>
