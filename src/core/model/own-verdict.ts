import { z } from 'zod'
import { bringBackSchema } from './bring-back.ts'
import { accountIdSchema, ownVerdictIdSchema } from './ids.ts'
import { claimSchema, verdictSchema } from './snapshot.ts'
import { instantSchema } from './time.ts'

/**
 * The seller's own decision on an account. It stands over the app's recommendation until another is made or it is taken back; all of them
 * stay on file.
 */
export const ownVerdictSchema = z.object({
  id: ownVerdictIdSchema,
  accountId: accountIdSchema,
  verdict: verdictSchema.exclude(['research-more']),
  /** In the seller's own words. */
  reason: z.string().trim().min(1).max(500),
  /** On the back burner: what brings the account back. Null elsewhere. */
  bringBack: bringBackSchema.nullable(),
  decidedAt: instantSchema,
  /** When it was taken back. */
  undoneAt: instantSchema.nullable(),
  /** What met "bring back when", and when that was seen first. Kept, though the page that said so may go. */
  woken: z.object({ at: instantSchema, because: claimSchema }).nullable(),
})
export type OwnVerdict = z.infer<typeof ownVerdictSchema>
