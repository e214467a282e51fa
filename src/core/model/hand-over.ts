import { z } from 'zod'
import { accountIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** The ending of a file that holds one account. */
export const handOverEnding = '.groundwork'

/** What a file, or the part of one that is not here yet, holds. */
export const handOverCountsSchema = z.object({
  pages: z.number().int(),
  notes: z.number().int(),
  calls: z.number().int(),
  attempts: z.number().int(),
  /** Words on signals, likely problems and the account itself, and words of pages that were kept. */
  decisions: z.number().int(),
  questions: z.number().int(),
  snapshots: z.number().int(),
  approvals: z.number().int(),
})
export type HandOverCounts = z.infer<typeof handOverCountsSchema>

/** One account as a file holds it. */
export const handOverContentsSchema = z.object({
  account: z.object({ id: accountIdSchema, name: z.string(), identity: z.string() }),
  counts: handOverCountsSchema,
  /** The last thing in it that was fetched, written or decided. */
  lastChange: instantSchema,
  /** Whether notes and what was written of calls are in it; a file without them has none, or was made without. */
  withNotes: z.boolean(),
  /** Names of the playbooks that its snapshots were made through. */
  playbooks: z.array(z.string()),
})
export type HandOverContents = z.infer<typeof handOverContentsSchema>

/** What opening a file would bring. */
export const handOverLookSchema = handOverContentsSchema.extend({
  /** The account it would join; null: it is not here yet. */
  here: z.object({ id: accountIdSchema, name: z.string() }).nullable(),
  /** How much of it is not here yet. */
  added: handOverCountsSchema,
  /** Notes written on on both sides: theirs come beside the ones that are here. */
  notesBeside: z.number().int(),
  /** Decisions that would overrule one that stands here, and so stay out. */
  decisionsLeft: z.number().int(),
  /** Kept words of pages, and changes of them, whose place is not in the text that is here. */
  placesLeft: z.number().int(),
  /** Forms of names of people who were erased from the account here: they are blotted out of what comes. */
  namesBlotted: z.number().int(),
  /** Its snapshots and approved briefs stay out where the account is here: it is looked at anew with both sides. */
  snapshotsLeft: z.number().int(),
})
export type HandOverLook = z.infer<typeof handOverLookSchema>
