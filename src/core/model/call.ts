import { z } from 'zod'
import { accountIdSchema, callIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** A call that is planned or was held. */
export const callSchema = z.object({
  id: callIdSchema,
  accountId: accountIdSchema,
  at: instantSchema,
  minutes: z.number().int().min(5).max(480),
  people: z.array(z.object({ name: z.string().min(1).max(120), role: z.string().max(160) })).max(12),
  /** What this call is to settle: the seller's own sentence. */
  objective: z.string().max(300),
  nextCommitment: z.string().max(300),
  approachedBy: z.enum(['they', 'we']).nullable(),
  /** Filled after the call: what they told us and what each side owes. */
  outcome: z.string().max(2000),
})
export type Call = z.infer<typeof callSchema>
