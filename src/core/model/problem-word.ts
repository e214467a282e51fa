import { z } from 'zod'
import { accountIdSchema, problemWordIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** What the seller holds of a likely problem: it is theirs, it is doubtful, it is not theirs. */
export const stanceSchema = z.enum(['holds', 'doubted', 'not-theirs'])
export type Stance = z.infer<typeof stanceSchema>

/**
 * The seller's word on one likely problem of one account, with the reason. The newest that was not taken back counts; none is erased, so that
 * the list is the history of what was thought.
 */
export const problemWordSchema = z.object({
  id: problemWordIdSchema,
  accountId: accountIdSchema,
  problemId: z.string().min(1).max(100),
  stance: stanceSchema,
  reason: z.string().max(600),
  at: instantSchema,
  /** When it was taken back. */
  undoneAt: instantSchema.nullable(),
})
export type ProblemWord = z.infer<typeof problemWordSchema>
