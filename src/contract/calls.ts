import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { approvalStandingSchema } from '../core/model/approval.ts'
import { callSchema } from '../core/model/call.ts'
import { debriefSchema } from '../core/model/debrief.ts'
import { accountIdSchema, callIdSchema, claimIdSchema } from '../core/model/ids.ts'
import { pageChangeSchema } from '../core/model/page-change.ts'
import { researchSchema } from '../core/model/research.ts'
import { snapshotSchema, verdictSchema } from '../core/model/snapshot.ts'
import { method } from './base.ts'
import { broughtBackSchema, ownWordSchema } from './pursuit.ts'

export const callRowSchema = z.object({
  call: callSchema,
  account: accountSchema,
  verdict: verdictSchema.nullable(),
  /** The seller's own decision, which stands over it. */
  own: ownWordSchema.nullable(),
  /** Pages read; few means a thin dossier. */
  pagesRead: z.number().int(),
  /** Whole days since the newest fetch; null when nothing was fetched. */
  evidenceAgeDays: z.number().int().nullable(),
  /** How the approval of its brief stands; null while there is none. */
  approval: approvalStandingSchema.nullable(),
  /** A run over its pages that goes on, waits in the queue or was interrupted. */
  research: z.enum(['running', 'waiting', 'interrupted']).nullable(),
  /** They hung up, or wrote down what came of it: over, whatever its length says. */
  held: z.boolean(),
})
export type CallRow = z.infer<typeof callRowSchema>

export const todaySchema = z.object({
  /** Calls from a day ago on, soonest first, at most 750: which of them are of today the local clock says. */
  calls: z.array(callRowSchema),
  /** Calls held in the last two weeks of which nothing was written down, the latest first. */
  toDebrief: z.array(z.object({ call: callSchema, account: accountSchema })),
  /** Accounts without a call, most recently researched first, at most 20. */
  accounts: z.array(
    z.object({
      account: accountSchema,
      verdict: verdictSchema.nullable(),
      own: ownWordSchema.nullable(),
      pagesRead: z.number().int(),
      evidenceAgeDays: z.number().int().nullable(),
      topEvent: snapshotSchema.shape.events.element.nullable(),
    }),
  ),
  /** Accounts on the back burner whose "bring back when" is met, the latest first. */
  bringBack: z.array(broughtBackSchema),
  /** Accounts on whose pages checks found something in the last two weeks, the latest first, each with its most telling changes. */
  changed: z.array(
    z.object({
      account: accountSchema,
      changes: z.array(pageChangeSchema).min(1),
      total: z.number().int().positive(),
      watched: z.boolean(),
      /** Of these changes, what one may know and does not open with: departures and the like. */
      sensitive: z.array(claimIdSchema),
    }),
  ),
  research: z.array(z.object({ research: researchSchema, account: accountSchema, pagesSaved: z.number().int() })),
})
export type Today = z.infer<typeof todaySchema>

export const calls = {
  today: method.output(todaySchema),
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(callSchema)),
  save: method.input(callSchema.omit({ id: true }).extend({ id: callIdSchema.optional() })).output(callSchema),
  /** What came of it goes along, with all they said in it; both can be put back. */
  remove: method
    .input(z.object({ callId: callIdSchema }))
    .output(z.object({ removed: z.literal(true), debrief: debriefSchema.nullable() })),
}
