import { z } from 'zod'
import { segmentSchema } from './segment.ts'
import { eventTypeSchema } from './signal.ts'
import { verdictSchema } from './snapshot.ts'
import { mostTags, tagSchema } from './tag.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** The seller's own decision, else the recommendation; `none` of what was not examined. */
export const standingVerdictSchema = z.union([verdictSchema, z.literal('none')])
export type StandingVerdict = z.infer<typeof standingVerdictSchema>

/** How much a dossier holds and how old it is. `thin` and `stale` were read, if little or long ago. */
export const dossierStateSchema = z.enum(['never', 'thin', 'stale', 'fresh'])
export type DossierState = z.infer<typeof dossierStateSchema>

/** What narrows the list of accounts. What is left out narrows nothing. */
export const accountFilterSchema = z.object({
  /** Stands in the name or the domain, case and accents folded. */
  text: z.string().max(200).optional(),
  verdicts: z.array(standingVerdictSchema).max(5).optional(),
  /** Null: those of no segment. */
  segment: segmentSchema.nullable().optional(),
  tags: z.array(tagSchema).max(mostTags).optional(),
  /** Whether one of the tags is enough. */
  tagged: z.enum(['any', 'all']).default('any'),
  dossier: dossierStateSchema.optional(),
  /** The next call lies from one moment (included) to another; `none`: no call is planned. */
  call: z.union([z.literal('none'), z.object({ from: instantSchema, before: instantSchema.nullable() })]).optional(),
  watched: z.boolean().optional(),
  /** Only those on the back burner whose "bring back when" is met. */
  broughtBack: z.boolean().default(false),
})
export type AccountFilter = z.infer<typeof accountFilterSchema>

export const accountSortSchema = z.enum(['name', 'recommendation', 'fit', 'evidence', 'call', 'change', 'added'])
export type AccountSort = z.infer<typeof accountSortSchema>

/** A filter and an order. What has nothing to be sorted by comes last either way. */
export const accountOrderSchema = accountFilterSchema.extend({
  sort: accountSortSchema.default('name'),
  /** By what is shown: ages in days, moments in time, recommendations from pursue to walk away. */
  descending: z.boolean().default(false),
})
export type AccountOrder = z.infer<typeof accountOrderSchema>

/** What a row of the list shows of the latest snapshot. */
export const listLookSchema = z.object({
  fit: z.object({ low: z.number(), high: z.number(), threshold: z.number() }).nullable(),
  /** What decides whatever the fit is: a disqualifier found, a must-have missed or unknown; null when neither. */
  decides: z.object({ is: z.enum(['disqualified', 'missed', 'unknown']), what: z.string() }).nullable(),
  /** The event that speaks for calling now; null when none was fresh. */
  event: z
    .object({
      type: eventTypeSchema,
      label: z.string(),
      date: partialDateSchema.nullable(),
      /** Last day it counts as fresh. */
      freshUntil: partialDateSchema.nullable(),
    })
    .nullable(),
})
export type ListLook = z.infer<typeof listLookSchema>
