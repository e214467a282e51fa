import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { accountIdSchema, noteIdSchema, sessionIdSchema } from './ids.ts'
import { coverageItemSchema } from './research.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** The user's word on one thing to know: over what the pages say. */
export const coverageMarkSchema = z.object({
  /** A topic of the coverage list, or `own:…` for one the user added. */
  key: z.string().min(1).max(80),
  label: z.string().min(1).max(200),
  /** Null: only noted where it was looked for; the pages have the word. */
  state: coverageItemSchema.shape.state.nullable(),
  /** What is known, or where it was looked for in vain. */
  detail: z.string().max(500),
  /** Where the user went to look for it, outside the company's own pages. */
  lookedIn: z.array(z.string().min(1).max(120)).max(50),
})
export type CoverageMark = z.infer<typeof coverageMarkSchema>

/** One line of the coverage list with both words in it. */
export type SessionCoverage = Pick<CoverageMark, 'key' | 'label' | 'detail' | 'lookedIn'> & {
  readonly state: 'known' | 'not-found' | 'open'
  /** Whose word it is. */
  readonly by: 'pages' | 'you'
  /** Added by the user. */
  readonly own: boolean
}

export const summaryLineSchema = z.object({
  /** Unique in its summary. */
  id: z.string(),
  kind: z.enum(['event', 'problem', 'fact']),
  /** "New plant or line", "For a likely problem", "Headcount" */
  label: z.string(),
  /** What it says in a few words; for a problem its statement. */
  text: z.string(),
  direction: z.enum(['for', 'against']).nullable(),
  date: partialDateSchema.nullable(),
  evidence: quoteEvidenceSchema,
  pageTitle: z.string(),
  pageUrl: z.string(),
})
export type SummaryLine = z.infer<typeof summaryLineSchema>

/** What came of a session; frozen when it ends. */
export const sessionSummarySchema = z.object({
  minutes: z.number().int().nonnegative(),
  /** Pages that are news to it. */
  pages: z.number().int().nonnegative(),
  /** Events first, then evidence of problems, then facts. */
  learned: z.array(summaryLineSchema),
  /** Facts that found no place above. */
  moreFacts: z.number().int().nonnegative(),
  notFound: z.array(z.object({ label: z.string(), detail: z.string() })),
  open: z.array(z.object({ label: z.string(), detail: z.string() })),
  captured: z.array(z.object({ noteId: noteIdSchema, markdown: z.string() })),
})
export type SessionSummary = z.infer<typeof sessionSummarySchema>

/** A look at one company on the clock: five minutes, or longer. It works without a crawl and without a network. */
export const sessionSchema = z.object({
  id: sessionIdSchema,
  accountId: accountIdSchema,
  /** How long it was meant to take. Running over is allowed. */
  planMinutes: z.number().int().min(1).max(240),
  startedAt: instantSchema,
  /** In their order; only the last can be open. */
  pauses: z.array(z.object({ from: instantSchema, to: instantSchema.nullable() })),
  /** When the clock was last known to run: after a kill it stood still from here. */
  seenAt: instantSchema,
  endedAt: instantSchema.nullable(),
  marks: z.array(coverageMarkSchema).max(200),
  /** Notes captured in it, in their order. */
  noteIds: z.array(noteIdSchema),
  /** The summary in words, as a note in the dossier. */
  summaryNoteId: noteIdSchema.nullable(),
  /** What could be useful for other accounts, as an insight note. */
  insightNoteId: noteIdSchema.nullable(),
  summary: sessionSummarySchema.nullable(),
})
export type Session = z.infer<typeof sessionSchema>
