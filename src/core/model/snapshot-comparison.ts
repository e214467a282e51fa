import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import {
  claimSchema,
  datedEventSchema,
  evidenceLineSchema,
  fitSchema,
  freshnessSchema,
  hypothesisSchema,
  snapshotSchema,
  sourceSchema,
  verdictSchema,
} from './snapshot.ts'

/** What became of a likely problem. `evidence`: as sure as before, on other evidence. */
export const problemTurnSchema = z.enum(['new', 'gone', 'stronger', 'weaker', 'not-theirs', 'theirs-again', 'evidence'])

const standingSchema = hypothesisSchema.pick({ confidence: true, basis: true }).extend({
  /** Not theirs, by the seller's word. */
  struck: z.boolean(),
  for: z.number().int().nonnegative(),
  against: z.number().int().nonnegative(),
})

/** A likely problem that does not stand the same in both, with the evidence that only one of them has. */
export const comparedProblemSchema = z.object({
  problemId: z.string(),
  statement: z.string(),
  turn: problemTurnSchema,
  before: standingSchema.nullable(),
  after: standingSchema.nullable(),
  added: z.array(evidenceLineSchema),
  gone: z.array(evidenceLineSchema),
})
export type ComparedProblem = z.infer<typeof comparedProblemSchema>

const outcomeSchema = z.enum(['met', 'missed', 'unknown', 'found', 'not found'])

/** A criterion or disqualifier that comes out otherwise. Null: that side does not have it. */
export const fitFlipSchema = z.object({
  label: z.string(),
  before: outcomeSchema.nullable(),
  after: outcomeSchema.nullable(),
  /** What decided it, short, and where it stands; of the later side. */
  value: z.string().nullable(),
  evidence: z.array(evidenceSchema),
})
export type FitFlip = z.infer<typeof fitFlipSchema>

const turnedClaimSchema = z.object({ before: claimSchema.nullable(), after: claimSchema.nullable() }).nullable()

/** One version of a snapshot, as a comparison names it. */
export const comparedVersionSchema = snapshotSchema
  .pick({ id: true, number: true, asOf: true, playbook: true, pagesRead: true })
  .extend({
    verdict: verdictSchema.nullable(),
    fit: fitSchema.pick({ low: true, high: true, threshold: true }).nullable(),
  })

/**
 * What two snapshots of one account do not share, by its words: a page that was fetched again has other places for the same sentence.
 * That everything is older by the days between them is no difference.
 */
export const snapshotComparisonSchema = z.object({
  before: comparedVersionSchema,
  after: comparedVersionSchema,
  reasons: z.object({ added: z.array(claimSchema), gone: z.array(claimSchema) }),
  /** The strongest argument against; null where it is the same. */
  against: turnedClaimSchema,
  /** The dated consequence; null where it is the same. */
  urgency: turnedClaimSchema,
  /** In the order of the later one, those that are gone last. */
  problems: z.array(comparedProblemSchema),
  events: z.object({
    added: z.array(datedEventSchema),
    gone: z.array(datedEventSchema),
    /** Fresh then, not now; or ahead then, and now here. */
    turned: z.array(z.object({ event: datedEventSchema, was: freshnessSchema })),
  }),
  flips: z.array(fitFlipSchema),
  unknowns: z.object({
    /** Open before and not any more; `now` is what is known, where it can be said in a word or two. */
    known: z.array(
      z.object({ id: z.string(), text: z.string(), now: z.string().nullable(), evidence: z.array(evidenceSchema) }),
    ),
    opened: z.array(z.object({ id: z.string(), text: z.string(), looked: z.string() })),
  }),
  people: z.object({ added: snapshotSchema.shape.people, gone: snapshotSchema.shape.people }),
})
export type SnapshotComparison = z.infer<typeof snapshotComparisonSchema>

/** What is on file now that may have made a version: at its moment, or since the version before it. */
export const madeBySchema = z.enum([
  'research',
  'check',
  'brought-in',
  'playbook',
  'signal-word',
  'problem-word',
  'call',
  'question',
  'decision',
  'attempt',
  'day',
])
export type MadeBy = z.infer<typeof madeBySchema>

/** A row in the list of an account's snapshots. */
export const snapshotVersionSchema = snapshotSchema
  .pick({ id: true, number: true, asOf: true, playbook: true })
  .extend({ verdict: verdictSchema.nullable(), madeBy: z.array(madeBySchema).min(1) })
export type SnapshotVersion = z.infer<typeof snapshotVersionSchema>

/** A comparison as it is shown. */
export const comparedSnapshotsSchema = snapshotComparisonSchema.extend({
  /** Nothing differs but the days between them. */
  same: z.boolean(),
  /** Of both versions, numbered as the later one does, the earlier one's own behind them. */
  sources: z.array(sourceSchema),
})
export type ComparedSnapshots = z.infer<typeof comparedSnapshotsSchema>
