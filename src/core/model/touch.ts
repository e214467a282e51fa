import { z } from 'zod'
import { accountIdSchema, callIdSchema, touchIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

const words = z.string().trim().min(1).max(200)

export const channelSchema = z.enum(['call', 'mail', 'message', 'meeting', 'post', 'in-person', 'event', 'other'])
export type Channel = z.infer<typeof channelSchema>

/** What came of an attempt of ours. Everything but `no-answer` is a sign of life, a no as well. */
export const touchOutcomeSchema = z.enum(['no-answer', 'answered', 'declined', 'agreed-next-step'])
export type TouchOutcome = z.infer<typeof touchOutcomeSchema>

/** Somebody got in touch, or tried to; on screen an *attempt*. What each side gave stands beside it, and is never read off anything else. */
export const touchSchema = z.object({
  id: touchIdSchema,
  accountId: accountIdSchema,
  /** The day on the seller's own calendar, `YYYY-MM-DD`: working days are counted by it, whatever the time zone. */
  day: z.iso.date(),
  /** The order of a day. */
  at: instantSchema,
  channel: channelSchema,
  /** Who got in touch. When they did, that is a sign of life, whatever the outcome says. */
  by: z.enum(['we', 'they']),
  outcome: touchOutcomeSchema,
  /** In the seller's own words; may be empty. */
  words: z.string().max(2000),
  /** What we gave: advice, a drawing, a visit. Minutes where somebody counted them. */
  gave: z.array(z.object({ what: words, minutes: z.number().int().min(1).max(10_000).nullable() })).max(12),
  /** What they did in return. */
  got: z.array(z.object({ what: words })).max(12),
  /** The call of the calendar that it tells of: it then stands in that call's place ("nobody came"). */
  callId: callIdSchema.nullable(),
})
export type Touch = z.infer<typeof touchSchema>
