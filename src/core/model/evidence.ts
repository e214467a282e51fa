import { z } from 'zod'
import { callIdSchema, noteIdSchema, pageIdSchema, pageVersionIdSchema, playbookIdSchema } from './ids.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** Words of a saved page. `start` and `end` are UTF-16 offsets into the text of that revision; `quote` equals that slice. */
export const quoteEvidenceSchema = z.object({
  type: z.literal('quote'),
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
})
export type QuoteEvidence = z.infer<typeof quoteEvidenceSchema>

/** A value in the page's JSON-LD, meta elements or response headers. */
export const structuredEvidenceSchema = z.object({
  type: z.literal('structured'),
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  path: z.string(),
  value: z.string(),
})

/** What was looked for and not found, and where it was looked for. */
export const absenceEvidenceSchema = z.object({
  type: z.literal('absence'),
  lookedFor: z.string(),
  pages: z.number().int().nonnegative(),
  at: instantSchema,
})

/** What somebody told us; outranks pages, and never reaches the page that is handed over. */
export const saidEvidenceSchema = z.object({
  type: z.literal('said'),
  callId: callIdSchema,
  date: partialDateSchema,
  who: z.string(),
  words: z.string(),
  verbatim: z.boolean(),
})

/** Words of the seller's own note on the account. Like what was said, it never reaches the page that is handed over. */
export const notedEvidenceSchema = z.object({
  type: z.literal('noted'),
  noteId: noteIdSchema,
  /** When the note was saved. */
  at: instantSchema,
  words: z.string().min(1),
})

/**
 * What the seller logged: an attempt, or the own decision on the account (`id` is a touch, a call or an own verdict). Of our doings, so never
 * evidence about the account, and never on the page that is handed over.
 */
export const loggedEvidenceSchema = z.object({
  type: z.literal('logged'),
  of: z.enum(['attempt', 'decision']),
  id: z.string().min(1),
  at: instantSchema,
  words: z.string().min(1),
})

/** The seller's own material (a playbook line): ours, never theirs, and never evidence about the account. */
export const oursEvidenceSchema = z.object({
  type: z.literal('ours'),
  playbookId: playbookIdSchema,
  path: z.string(),
  words: z.string(),
})

/** Words that two versions of a page do not share: what it said, and what it says now. One of them is missing where it only began or stopped. */
export const changeEvidenceSchema = z
  .object({
    type: z.literal('change'),
    before: quoteEvidenceSchema.nullable(),
    after: quoteEvidenceSchema.nullable(),
  })
  .refine(({ before, after }) => before !== null || after !== null, 'a change has words before or after')
export type ChangeEvidence = z.infer<typeof changeEvidenceSchema>

export const evidenceSchema = z.discriminatedUnion('type', [
  quoteEvidenceSchema,
  structuredEvidenceSchema,
  absenceEvidenceSchema,
  saidEvidenceSchema,
  notedEvidenceSchema,
  loggedEvidenceSchema,
  oursEvidenceSchema,
  changeEvidenceSchema,
])
export type Evidence = z.infer<typeof evidenceSchema>
