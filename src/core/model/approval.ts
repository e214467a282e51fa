import { z } from 'zod'
import { briefEditsSchema } from './brief-edits.ts'
import { briefSchema, paperSchema } from './brief.ts'
import { callSchema } from './call.ts'
import { accountIdSchema, approvalIdSchema, callIdSchema, snapshotIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/**
 * A brief as the seller read and approved it, frozen: the lines that stood on the page, and what they were made of. Never made by
 * the app itself. It is kept as JSON, so a field that comes to `briefSchema`, `briefEditsSchema` or `callSchema` later needs a default.
 */
export const approvalSchema = z.object({
  id: approvalIdSchema,
  accountId: accountIdSchema,
  callId: callIdSchema.nullable(),
  approvedAt: instantSchema,
  snapshotId: snapshotIdSchema,
  paper: paperSchema,
  brief: briefSchema,
  edits: briefEditsSchema,
  /** The call as it was planned then. */
  call: callSchema.nullable(),
  /** When the seller took it back; it can be put back. */
  withdrawnAt: instantSchema.nullable(),
})
export type Approval = z.infer<typeof approvalSchema>

/** How an approval stands now. */
export const approvalStandingSchema = z.object({
  id: approvalIdSchema,
  approvedAt: instantSchema,
  /** What is new or gone in the dossier since, in words, most telling first, at most 8. */
  changes: z.array(z.string()),
  /** The seller changed lines since. */
  edited: z.boolean(),
  /** Time, people or what it is to settle are others now. */
  callChanged: z.boolean(),
})
export type ApprovalStanding = z.infer<typeof approvalStandingSchema>
