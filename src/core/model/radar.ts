import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { claimIdSchema } from './ids.ts'
import { stanceSchema } from './problem-word.ts'
import { evidenceLineSchema, hypothesisSchema, sourceSchema } from './snapshot.ts'
import { eventTypeSchema } from './signal.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** One piece of evidence as far as an order needs it. Names are short: ten thousand of them are read for one list. */
const pieceSchema = z.object({
  /** Strength before age: 1 a hint, 2 a sign, 3 they say it. */
  s: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Published, or said, on. */
  d: partialDateSchema.nullable(),
  /** The page it stands on, or who said it. */
  p: z.string(),
  /** Said in a call. */
  t: z.literal(true).optional(),
  /** They told us otherwise since: it counts as a hint. */
  o: z.literal(true).optional(),
})
export type Piece = z.infer<typeof pieceSchema>

/** What the order of the radar looks at: one problem at one account, by its latest snapshot. */
export const weighedStandingSchema = z.object({
  /** Null: nothing speaks for it. */
  confidence: hypothesisSchema.shape.confidence.nullable(),
  /** Strongest first; what is absent weighs nothing and is not among them. */
  for: z.array(pieceSchema),
  against: z.array(pieceSchema),
  /** The seller's word. */
  word: stanceSchema.nullable(),
  /** Who calls it typical of their kind, where nothing speaks for it: something of theirs first. */
  typical: z.enum(['theirs', 'kind']).nullable(),
  /** Last day on which the event that may make it urgent counts as fresh; null without one, or where it has no date. */
  urgentUntil: partialDateSchema.nullable(),
})
export type WeighedStanding = z.infer<typeof weighedStandingSchema>

/** What the radar shows of it. */
export const shownStandingSchema = z.object({
  basis: hypothesisSchema.shape.basis.nullable(),
  confidence: hypothesisSchema.shape.confidence.nullable(),
  /** The strongest of each side, and how many there are. */
  for: z.object({ best: evidenceLineSchema.nullable(), count: z.number().int().nonnegative() }),
  against: z.object({ best: evidenceLineSchema.nullable(), count: z.number().int().nonnegative() }),
  /** Facts, openings, changes and events that a cue of the playbook names, in words. */
  signs: z.array(z.object({ id: claimIdSchema, words: z.string(), evidence: evidenceSchema })),
  urgent: z
    .object({ type: eventTypeSchema, label: z.string(), date: partialDateSchema.nullable(), evidence: evidenceSchema })
    .nullable(),
  typicalBy: hypothesisSchema.shape.typicalBy,
  own: z.object({ stance: stanceSchema, reason: z.string(), at: instantSchema }).nullable(),
  /** Pages behind what is shown, numbered as in the dossier. */
  sources: z.array(sourceSchema),
})
export type ShownStanding = z.infer<typeof shownStandingSchema>

/** How one problem stands at an account. */
export type Standing = {
  readonly problemId: string
  readonly weighed: WeighedStanding
  readonly shown: ShownStanding
}

/**
 * Where an account stands on the radar, best first. `shows`: what speaks for it outweighs what speaks against. `against`: denied, doubted, or
 * as much speaks against. `typical`: of their kind only. `not-found`: looked for on their pages. `not-looked`: read, not through this playbook.
 */
export const radarGroupSchema = z.enum(['shows', 'against', 'typical', 'not-found', 'not-looked', 'not-read'])
export type RadarGroup = z.infer<typeof radarGroupSchema>
