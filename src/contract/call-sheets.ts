import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { callSchema } from '../core/model/call.ts'
import { callMarkSchema, callSheetSchema, callTargetSchema } from '../core/model/call-sheet.ts'
import { heldSchema } from '../core/model/debrief.ts'
import { accountIdSchema, callIdSchema } from '../core/model/ids.ts'
import { noteSchema } from '../core/model/note.ts'
import { touchOutcomeSchema } from '../core/model/touch.ts'
import { method } from './base.ts'

const heldCallSchema = z.object({
  call: callSchema,
  account: accountSchema,
  sheet: callSheetSchema,
  /** What is noted while they talk; null when it was removed. */
  note: noteSchema.nullable(),
})
export type HeldCall = z.infer<typeof heldCallSchema>

/** Words of the note that belong to a target, in ours. */
const words = z.string().trim().max(600)

/** The day on the seller's own calendar, by which working days are counted. */
const day = z.iso.date()

const noAnswerSchema = z.object({
  sheet: callSheetSchema,
  /** Attempts without an answer since their last sign of life, and the limit of the pursuit rule. */
  attempt: z.number().int().positive(),
  of: z.number().int().positive(),
  /** The rule is met: it is time to stop. */
  met: z.boolean(),
  /** The next attempt; null when none is planned. */
  next: callSchema.nullable(),
})
export type NoAnswer = z.infer<typeof noAnswerSchema>

/** What stands before the seller in a call, and what is done there. */
export const callSheets = {
  /**
   * Goes to the call: a named one; else the account's next one, where it is within twelve hours; else one that begins now. A sheet that is
   * there is kept, so that a window that is loaded anew goes on where it was.
   */
  open: method.input(z.object({ accountId: accountIdSchema, callId: callIdSchema.optional() })).output(heldCallSchema),
  get: method.input(z.object({ callId: callIdSchema })).output(heldCallSchema),
  /** A question was asked, or was not after all. */
  ask: method
    .input(z.object({ callId: callIdSchema, questionId: z.string(), asked: z.boolean() }))
    .output(callSheetSchema),
  /** How a likely problem or a criterion came out. What they said is evidence at once, as from a debrief. */
  mark: method
    .input(callTargetSchema.extend({ callId: callIdSchema, held: heldSchema, words: words.default('') }))
    .output(z.object({ sheet: callSheetSchema, before: callMarkSchema.shape.held })),
  /** They hung up. The outcome becomes an attempt; a debrief is begun with what was marked and noted, and waits to be completed. */
  hangUp: method
    .input(
      z.object({
        callId: callIdSchema,
        day,
        outcome: touchOutcomeSchema.exclude(['no-answer']),
        /** The next step that was agreed, with its day. */
        next: z.string().trim().max(300),
        noted: z.array(callTargetSchema.extend({ words })).max(120),
      }),
    )
    .output(callSheetSchema),
  /** Nobody answered: an attempt is written, and the next one planned by the pursuit rule. `noted`: something was written into the note. */
  noAnswer: method.input(z.object({ callId: callIdSchema, day, noted: z.boolean() })).output(noAnswerSchema),
  /** Takes hanging up back, with the attempt and the next call it planned. */
  resume: method.input(z.object({ callId: callIdSchema })).output(callSheetSchema),
  /** Going away. A call that was begun here and in which nothing was noted goes into the bin. */
  leave: method
    .input(z.object({ callId: callIdSchema, noted: z.boolean() }))
    .output(z.object({ removed: z.boolean() })),
}
