import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { accountIdSchema, noteIdSchema, pageIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** The user's own words, Markdown. `version` counts saves, so that two windows can't overwrite each other unseen. */
export const noteSchema = z.object({
  id: noteIdSchema,
  accountId: accountIdSchema,
  pageId: pageIdSchema.nullable(),
  kind: z.enum(['research', 'call', 'insight']),
  markdown: z.string().max(1_000_000),
  version: z.number().int().positive(),
  createdAt: instantSchema,
  savedAt: instantSchema,
})
export type Note = z.infer<typeof noteSchema>

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
