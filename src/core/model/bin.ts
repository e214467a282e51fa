import { z } from 'zod'
import { accountIdSchema } from './ids.ts'
import { dayMs, instantSchema, type Instant } from './time.ts'

/** What can be taken away, and then rests in the bin. */
export const binKindSchema = z.enum([
  'account',
  'call',
  'debrief',
  'page',
  'attempt',
  'question',
  'kept-quote',
  'assist-line',
  'playbook',
  'note',
])
export type BinKind = z.infer<typeof binKindSchema>

/** One thing in the bin. A debrief goes by the id of its call. */
export const binItemSchema = z.object({ kind: binKindSchema, id: z.string().min(1).max(200) })
export type BinItem = z.infer<typeof binItemSchema>

export const binEntrySchema = binItemSchema.extend({
  /** Its first words, or its name; may be empty. */
  title: z.string(),
  /** The moment it is about (of a call or an attempt); null for what has none. */
  at: instantSchema.nullable(),
  /** Where it was taken from; null for what belongs to no account. */
  accountId: accountIdSchema.nullable(),
  accountName: z.string().nullable(),
  removedAt: instantSchema,
})
export type BinEntry = z.infer<typeof binEntrySchema>

/** Days that what was taken away stays in the bin. */
export const binDays = 30

/** What was taken away at this moment or before has been in the bin for its time. */
export const binExpiry = (now: Instant): Instant =>
  // an ISO text of a moment
  new Date(Date.parse(now) - binDays * dayMs).toISOString() as Instant

/** The moment from which on something taken away at another goes for good. */
export const purgedOn = (removedAt: Instant): Instant =>
  // an ISO text of a moment
  new Date(Date.parse(removedAt) + binDays * dayMs).toISOString() as Instant
