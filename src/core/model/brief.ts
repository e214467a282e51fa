import { z } from 'zod'
import { pageVersionIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

export const paperSchema = z.enum(['A4', 'Letter'])
export type Paper = z.infer<typeof paperSchema>

/** A run of words, with the numbers of the sources that prove it. */
export const runSchema = z.object({ t: z.string(), r: z.array(z.number().int().positive()).optional() })
export type Run = z.infer<typeof runSchema>
const runs = z.array(runSchema)

export const briefSourceSchema = z.object({
  n: z.number().int().positive(),
  kind: z.enum(['page', 'call', 'ours', 'looked']),
  /** "12 Nov 2026" or "no date". */
  published: z.string(),
  /** "20 Nov 2026", empty for calls and our own. */
  fetched: z.string(),
  title: z.string(),
  /** Address as printed, without scheme, or "call note, internal", "ours, not theirs". */
  where: z.string(),
  /** Public address to open, http(s) only; absent for calls, ours and places that were not read. */
  href: z.string().optional(),
  /** The saved copy behind it; pages only. */
  pageVersionId: pageVersionIdSchema.optional(),
  old: z.boolean(),
})

/**
 * What every line of a list has: `key` names it by what it stands on (a problem, a question, words of a page), never by its place or its
 * wording, so that it is found again in the next brief. `keep`: it never leaves for want of room.
 */
const line = z.object({ key: z.string(), keep: z.boolean().optional() })

/** The seller's one-page brief: only words, numbers and order; setting it is the writer's job. Parts as numbered in the layout paper. */
export const briefSchema = z.object({
  lang: z.string(),
  /** Document title: account and date, never the verdict. */
  title: z.string(),
  prepared: instantSchema,
  account: z.string(),
  when: z.string(),
  who: z.string(),
  oldest: z.string(),
  objective: z.string(),
  sinceLabel: z.string().optional(),
  since: runs.optional(),
  why: runs.optional(),
  opening: z.string().optional(),
  ask: z.array(line.extend({ tie: z.string(), q: z.string(), stop: z.string() })),
  recommendation: z.object({ word: z.string(), why: runs, against: runs }),
  bring: z.array(line.extend({ k: z.string(), t: runs })),
  facts: z.array(line.extend({ d: z.string(), t: runs })),
  business: z.array(line.extend({ t: runs })),
  problems: z.array(
    line.extend({
      /** The letter it is called by. */
      id: z.string(),
      say: z.string(),
      sure: z.enum(['sure', 'likely', 'a hunch']),
      basis: z.string(),
      for: runs,
      against: runs,
    }),
  ),
  urgency: runs,
  fit: runs,
  people: z.array(line.extend({ k: z.string(), t: runs })),
  donot: z.array(line.extend({ t: runs })),
  unknown: z.array(line.extend({ t: z.string() })),
  /** What was left in the dossier for want of room; empty when all is shown. Set by the fitting. */
  dropped: z.string(),
  /** Draw writing lines in the space that is left: a page with little to say. */
  notes: z.boolean(),
  sourcesTitle: z.string(),
  savedLabel: z.string().optional(),
  sources: z.array(briefSourceSchema),
  colophon: z.string(),
})
export type Brief = z.infer<typeof briefSchema>
