import { z } from 'zod'
import { correctionSchema, decisionSchema, rejectReasonSchema } from '../core/model/decision.ts'
import { accountIdSchema, claimIdSchema, decisionIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'

/** A decision as one signal shows it: the words and the place it shows itself. */
export const decisionLineSchema = decisionSchema.pick({
  id: true,
  verdict: true,
  reason: true,
  note: true,
  correction: true,
  decidedAt: true,
  undoneAt: true,
})
export type DecisionLine = z.infer<typeof decisionLineSchema>

export const decisionRowSchema = z.object({
  decision: decisionSchema,
  accountName: z.string(),
  /** It holds: it was not taken back, and no later word stands over it. */
  stands: z.boolean(),
  /** What it was about, in a few words. */
  says: z.string(),
  rule: z.string(),
})
export type DecisionRow = z.infer<typeof decisionRowSchema>

const share = z.number().min(0).max(1)
const count = z.number().int().nonnegative()

/** How often a rule held. Shares are of its hits, 0 to 1. */
export const ruleRecordSchema = z.object({
  key: z.string(),
  ruleId: z.string(),
  rule: z.string(),
  group: z.string(),
  onFile: count,
  accepted: count,
  rejected: count,
  corrected: count,
  /** Decisions that say whether the rule read the words rightly, and how many said yes. */
  judged: count,
  held: count,
  stated: share.nullable(),
  /** Where the true share lies nineteen times in twenty; null while it is too early to say. */
  between: z.object({ low: share, high: share }).nullable(),
  standing: z.enum(['too-early', 'as-stated', 'holds-less', 'holds-more']),
  /** Confidence its hits are shown with now, where decisions moved it. */
  movedTo: share.nullable(),
})
export type RuleRecord = z.infer<typeof ruleRecordSchema>

const note = z.string().max(2000).default('')
const onClaim = { accountId: accountIdSchema, claimId: claimIdSchema, note }

export const decisions = {
  /**
   * The user's word on an event or on evidence of a problem. Snapshot, brief and lists follow at once; a later word on the same stands
   * over it.
   */
  decide: method
    .input(
      z.discriminatedUnion('verdict', [
        z.object({ verdict: z.literal('accepted'), ...onClaim }),
        z.object({ verdict: z.literal('rejected'), reason: rejectReasonSchema, ...onClaim }),
        z.object({ verdict: z.literal('corrected'), correction: correctionSchema, ...onClaim }),
      ]),
    )
    .output(decisionSchema),
  /** Takes a word back. It stays on file, with the day. Taken back already, it is returned as it is. */
  undo: method.input(z.object({ decisionId: decisionIdSchema })).output(decisionSchema),
  /** Shows a kind of hits again that was hidden because others like it were rejected. */
  showAgain: method.input(z.object({ accountId: accountIdSchema, key: z.string().max(5000) })).output(decisionSchema),
  /** Of one account or all, of one rule or all; the latest first, those taken back included. */
  list: method
    .input(
      z.object({
        accountId: accountIdSchema.optional(),
        rule: z.string().max(5000).optional(),
        limit: z.number().int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ rows: z.array(decisionRowSchema), total: count })),
  /** How often each rule held, those that disagree with what they state first. */
  calibration: method.output(z.object({ rules: z.array(ruleRecordSchema), decisions: count, enough: count })),
  /** Every decision as labelled data, one JSON object a line, the earliest first. */
  export: method
    .input(z.object({ accountId: accountIdSchema.optional() }))
    .output(z.object({ fileName: z.string(), contentType: z.string(), base64: z.string(), decisions: count })),
}
