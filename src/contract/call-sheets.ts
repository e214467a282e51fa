import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { callSchema } from '../core/model/call.ts'
import { callMarkSchema, callSheetSchema, callTargetSchema } from '../core/model/call-sheet.ts'
import { heldSchema } from '../core/model/debrief.ts'
import { accountIdSchema, callIdSchema } from '../core/model/ids.ts'
import { noteSchema } from '../core/model/note.ts'
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
}
