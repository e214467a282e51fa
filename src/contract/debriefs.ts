import { z } from 'zod'
import { debriefSchema, saidSchema, settledProblemSchema } from '../core/model/debrief.ts'
import { accountIdSchema, callIdSchema, saidIdSchema } from '../core/model/ids.ts'
import { recordSchema } from '../core/model/proved.ts'
import { method } from './base.ts'

/** A line of what they said as typed. A known id is kept; without words, a settled problem or criterion tells its own. */
const saidInputSchema = saidSchema
  .pick({ verbatim: true, problemId: true, criterionId: true, direction: true })
  .extend({ id: saidIdSchema.optional(), who: z.string().trim().max(120), words: z.string().trim().max(600) })

const debriefInputSchema = debriefSchema
  .pick({ callId: true, learned: true, weOwe: true, theyOwe: true, next: true })
  .extend({
    problems: z.array(settledProblemSchema.pick({ problemId: true, held: true })).max(40),
    said: z.array(saidInputSchema).max(60),
  })
export type DebriefInput = z.infer<typeof debriefInputSchema>

const namedRecords = z.array(recordSchema.extend({ key: z.string(), name: z.string() }))

/** How often calls confirmed what we took for likely; `of` counts the calls that settled it. */
export const provedRightSchema = z.object({
  calls: z.number().int().nonnegative(),
  /** Logged calls from which on it is worth a page of its own. */
  enough: z.number().int().positive(),
  problems: namedRecords,
  confidence: namedRecords,
  basis: namedRecords,
  segments: namedRecords,
})
export type ProvedRight = z.infer<typeof provedRightSchema>

export const debriefs = {
  /** Of one account, those of the latest calls first. */
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(debriefSchema)),
  /** Writes down, or changes, what came of a call. What they said is evidence at once: snapshot and brief follow. */
  save: method.input(debriefInputSchema).output(debriefSchema),
  /** Takes the debrief of a call back, with all they said in it. Null: there was none. */
  remove: method.input(z.object({ callId: callIdSchema })).output(z.object({ removed: debriefSchema.nullable() })),
  /** What proved right, over the calls with all accounts. */
  proved: method.output(provedRightSchema),
  /** Puts a debrief back as it was, over the one there is. */
  restore: method.input(z.object({ debrief: debriefSchema })).output(debriefSchema),
}
