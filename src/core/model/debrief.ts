import { z } from 'zod'
import { accountIdSchema, callIdSchema, playbookIdSchema, saidIdSchema } from './ids.ts'
import { hypothesisSchema } from './snapshot.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** One thing somebody told us in a call. It outranks pages, and never reaches the page that is handed over. */
export const saidSchema = z.object({
  id: saidIdSchema,
  accountId: accountIdSchema,
  callId: callIdSchema,
  /** The day of the call. */
  date: partialDateSchema,
  /** The name of the person, as on the call. */
  who: z.string().min(1).max(120),
  words: z.string().min(1).max(600),
  /** Their very words; else in ours. */
  verbatim: z.boolean(),
  /** What it is about; null for anything else they said. */
  problemId: z.string().max(100).nullable(),
  criterionId: z.string().max(100).nullable(),
  /** For or against the problem, or the criterion met or missed; null while it settles neither. */
  direction: z.enum(['for', 'against']).nullable(),
})
export type Said = z.infer<typeof saidSchema>

export const heldSchema = z.enum(['confirmed', 'denied', 'open'])
export type Held = z.infer<typeof heldSchema>

/** What became of one likely problem in a call, beside how sure we were before it. */
export const settledProblemSchema = z.object({
  problemId: z.string().min(1).max(100),
  held: heldSchema,
  /** The problem in few words, as it was called then. */
  name: z.string(),
  /** Null where no snapshot held it before the call. */
  confidence: hypothesisSchema.shape.confidence.nullable(),
  basis: hypothesisSchema.shape.basis.nullable(),
})
export type SettledProblem = z.infer<typeof settledProblemSchema>

/** A line of what either side is to remember. */
const line = z.string().max(300)

/** What came of a call, written down after it: one for each call at most. */
export const debriefSchema = z.object({
  callId: callIdSchema,
  accountId: accountIdSchema,
  savedAt: instantSchema,
  /** Written in the call itself and not gone through afterwards: it still waits to be completed. */
  begun: z.boolean().default(false),
  /** The playbook whose problems these are; null when none was confirmed. */
  playbookId: playbookIdSchema.nullable(),
  problems: z.array(settledProblemSchema).max(40),
  said: z.array(saidSchema).max(60),
  /** What the customer learned from us. */
  learned: line,
  weOwe: line,
  theyOwe: line,
  /** The next step that was agreed, with its day. */
  next: line,
})
export type Debrief = z.infer<typeof debriefSchema>

/** A call of which was written down how each likely problem came out, with the segment of the company. */
export type LoggedCall = Pick<Debrief, 'accountId' | 'playbookId' | 'problems'> & { readonly segment: string | null }
