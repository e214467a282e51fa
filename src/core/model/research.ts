import { z } from 'zod'
import { accountIdSchema, claimIdSchema, pageIdSchema, pageVersionIdSchema, researchIdSchema } from './ids.ts'
import { pageKindSchema, pageStatusSchema } from './page.ts'
import { instantSchema } from './time.ts'

/** What research looks for on a company's pages, and what came of it. */
export const coverageItemSchema = z.object({
  topic: z.enum([
    'business',
    'products',
    'customers',
    'people',
    'sites',
    'size',
    'founded',
    'ownership',
    'openings',
    'recent-events',
    'goals',
    'contacts',
    'problems',
  ]),
  label: z.string(),
  state: z.enum(['known', 'not-found', 'open']),
  /** One short line: "9 quotes", "18 pages. Try trade press." */
  detail: z.string(),
})
export type CoverageItem = z.infer<typeof coverageItemSchema>

/** `waiting` stands in the queue; `interrupted` was going on when Groundwork was closed, and goes on at the next start. */
export const researchStateSchema = z.enum(['waiting', 'running', 'done', 'cancelled', 'interrupted', 'failed'])

/** A first look at a site, or a check of what is on file: what changed, what is gone, what is new on its lists. */
export const researchPurposeSchema = z.enum(['research', 'recheck'])

/** One run over an account's site. It is kept, so that a killed run goes on where it was. */
export const researchSchema = z.object({
  id: researchIdSchema,
  accountId: accountIdSchema,
  homeUrl: z.url(),
  purpose: researchPurposeSchema,
  state: researchStateSchema,
  maxPages: z.number().int().min(1).max(500),
  /** Milliseconds between two requests to the host. */
  delayMs: z.number().int().min(0).max(30_000),
  /** While it waits: when it was put in the queue. */
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  /** When it was put in the queue; null for one started by hand. Its place in the queue for good. */
  queuedAt: instantSchema.nullable(),
  /** Why it failed, in words for people. */
  reason: z.string().nullable(),
})
export type Research = z.infer<typeof researchSchema>

/** What the window sees of one page of a run. `waiting` and `fetching` pages are not saved yet. */
export const researchPageSchema = z.object({
  url: z.string(),
  kind: pageKindSchema,
  title: z.string(),
  status: pageStatusSchema,
  reason: z.string().nullable(),
  pageId: pageIdSchema.nullable(),
})

/** A finding as it arrives: a quote with what it was taken for. */
export const findingSchema = z.object({
  id: claimIdSchema,
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  pageTitle: z.string(),
  /** "New plant or line", "Against likely problem: …" */
  label: z.string(),
  detail: z.string(),
  direction: z.enum(['for', 'against']).nullable(),
  kind: z.enum(['event', 'problem']),
})
export type Finding = z.infer<typeof findingSchema>

/** Progress of a run: one message a change, the last one has a state other than `waiting` and `running`. */
export const researchProgressSchema = z.object({
  research: researchSchema,
  accountName: z.string(),
  /** What it is doing now, in words: "Asking for robots.txt", "Page 15, one a second". */
  now: z.string(),
  fetching: z.string().nullable(),
  pages: z.array(researchPageSchema),
  waiting: z.number().int().nonnegative(),
  findings: z.array(findingSchema),
  coverage: z.array(coverageItemSchema),
  bytes: z.number().int().nonnegative(),
})
export type ResearchProgress = z.infer<typeof researchProgressSchema>
