import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { bringBackSchema } from '../core/model/bring-back.ts'
import { accountIdSchema, ownVerdictIdSchema, touchIdSchema } from '../core/model/ids.ts'
import { ownVerdictSchema } from '../core/model/own-verdict.ts'
import { pursuitStateSchema } from '../core/model/pursuit.ts'
import { claimSchema } from '../core/model/snapshot.ts'
import { instantSchema } from '../core/model/time.ts'
import { touchSchema } from '../core/model/touch.ts'
import { method } from './base.ts'

export const accountAttemptsSchema = z.object({
  /** The latest first. */
  touches: z.array(touchSchema),
  state: pursuitStateSchema,
  /** The seller's own decision that stands. */
  own: ownVerdictSchema.nullable(),
  /** All of them, the latest first, those taken back too. */
  history: z.array(ownVerdictSchema),
  /** What is proposed for "bring back when". */
  usualBringBack: bringBackSchema,
})
export type AccountAttempts = z.infer<typeof accountAttemptsSchema>

/** An account that comes back from the back burner, and why. */
export const broughtBackSchema = z.object({
  account: accountSchema,
  own: ownVerdictSchema,
  because: claimSchema,
  at: instantSchema,
})
export type BroughtBack = z.infer<typeof broughtBackSchema>

/** The seller's own decision in a row of a list; `back`: why the account comes back, null while it does not. */
export const ownWordSchema = ownVerdictSchema
  .pick({ verdict: true, reason: true, decidedAt: true })
  .extend({ back: z.string().nullable() })
export type OwnWord = z.infer<typeof ownWordSchema>

export const pursuit = {
  get: method.input(z.object({ accountId: accountIdSchema })).output(accountAttemptsSchema),
  /** Keeps an attempt, or with its id changes it; the recommendation follows. */
  saveTouch: method.input(touchSchema.omit({ id: true }).extend({ id: touchIdSchema.optional() })).output(touchSchema),
  removeTouch: method.input(z.object({ touchId: touchIdSchema })).output(z.object({ removed: z.literal(true) })),
  /** The seller's own decision. `bringBack` goes with the back burner and with nothing else. */
  decide: method
    .input(
      ownVerdictSchema
        .pick({ accountId: true, verdict: true, reason: true })
        .extend({ bringBack: bringBackSchema.nullable().default(null) }),
    )
    .output(ownVerdictSchema),
  /** Takes a decision back; the one before it stands again. */
  undo: method.input(z.object({ ownVerdictId: ownVerdictIdSchema })).output(ownVerdictSchema),
}
