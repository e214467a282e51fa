import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { accountIdSchema, noteIdSchema, pageIdSchema } from './ids.ts'
import { segmentSchema } from './segment.ts'
import { instantSchema } from './time.ts'

/** The user's own words, Markdown. `version` counts saves, so that two windows can't overwrite each other unseen. */
export const noteSchema = z.object({
  id: noteIdSchema,
  accountId: accountIdSchema,
  pageId: pageIdSchema.nullable(),
  kind: z.enum(['research', 'call', 'insight']),
  markdown: z.string().max(1_000_000),
  /** Of an insight: the segment it speaks of; null for the one of its account. It reaches every account of that segment. */
  segment: segmentSchema.nullable().default(null),
  /** Of an insight: the problem of the playbook that it says is typical there, by id; null when it says so of none. */
  typicalOf: z.string().min(1).max(120).nullable().default(null),
  version: z.number().int().positive(),
  createdAt: instantSchema,
  savedAt: instantSchema,
})
export type Note = z.infer<typeof noteSchema>

/** An insight note with the segment it speaks of and the account it was taken at. */
export const segmentNoteSchema = z.object({
  note: noteSchema,
  segment: z.string(),
  at: z.object({ id: accountIdSchema, name: z.string(), sample: z.boolean() }),
})
export type SegmentNote = z.infer<typeof segmentNoteSchema>

/** What the app noted on a page: the few sentences worth reading, each with its quote. Rebuilt when the page is read again. */
export const researchNoteSchema = z.object({
  accountId: accountIdSchema,
  pageId: pageIdSchema,
  title: z.string(),
  lines: z.array(
    z.object({
      text: z.string(),
      /** Why this line is worth reading: `event`, `problem`, `goal`, `fact`, `business`. */
      why: z.enum(['event', 'problem', 'goal', 'fact', 'business']),
      evidence: quoteEvidenceSchema,
    }),
  ),
})
export type ResearchNote = z.infer<typeof researchNoteSchema>
