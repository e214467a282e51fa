import { z } from 'zod'
import { accountIdSchema, callIdSchema, researchIdSchema } from '../core/model/ids.ts'
import { instantSchema } from '../core/model/time.ts'
import { callRowSchema } from './calls.ts'
import { method } from './base.ts'

/** A calendar day on this computer's clock. */
const daySchema = z.iso.date()

/** `fresh`: read so lately that it is not asked again. `not-asked`: the call came after the preparation was begun. */
const refreshStateSchema = z.enum(['not-asked', 'fresh', 'waiting', 'running', 'done', 'failed', 'cancelled'])
export type RefreshState = z.infer<typeof refreshStateSchema>

export const preparedRowSchema = callRowSchema.extend({
  refresh: z.object({
    state: refreshStateSchema,
    researchId: researchIdSchema.nullable(),
    pagesSaved: z.number().int(),
    maxPages: z.number().int(),
    /** When its run began. */
    startedAt: instantSchema.nullable(),
    /** Why it failed, in words. */
    reason: z.string().nullable(),
  }),
  /** `ready`: built, and it fits its page. `failed`: no page can be made of it, `reason` says why. */
  draft: z.object({
    state: z.enum(['none', 'ready', 'failed']),
    at: instantSchema.nullable(),
    reason: z.string().nullable(),
  }),
})
export type PreparedRow = z.infer<typeof preparedRowSchema>

export const preparationSchema = z.object({
  /** The day whose calls these are; null when no call is planned after today. */
  day: daySchema.nullable(),
  /** When it was begun; null before that. */
  begunAt: instantSchema.nullable(),
  /** The research queue is held: what waits does not begin. With why, where it paused by itself. */
  queuePaused: z.boolean(),
  queueHold: z.string().nullable(),
  /** The calls of the day, soonest first. */
  rows: z.array(preparedRowSchema),
})
export type Preparation = z.infer<typeof preparationSchema>

const ofDay = z.object({ day: daySchema.optional() })

export const prepare = {
  /** How the preparation of a day stands; by default the one begun that is still ahead, else the next day that has calls. */
  get: method.input(ofDay).output(preparationSchema),
  /**
   * Refreshes every account with a call that day through the research queue and builds each draft as its account ends, also after a
   * restart. Asked again it takes in calls that came since, and those that failed or were cancelled. It approves nothing.
   */
  start: method.input(ofDay).output(preparationSchema),
  /** Ends the research it began. Drafts that are built stay. */
  cancel: method
    .input(ofDay)
    .output(z.object({ stopped: z.array(z.object({ callId: callIdSchema, accountId: accountIdSchema })) })),
}
