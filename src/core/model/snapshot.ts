import { z } from 'zod'
import { changeSignalSchema } from './change-signal.ts'
import { evidenceSchema } from './evidence.ts'
import {
  accountIdSchema,
  claimIdSchema,
  noteIdSchema,
  ownQuestionIdSchema,
  pageIdSchema,
  pageVersionIdSchema,
  playbookIdSchema,
  snapshotIdSchema,
} from './ids.ts'
import { goalSchema } from './goal.ts'
import { pageKindSchema, pageOriginSchema } from './page.ts'
import { questionTieSchema } from './question-check.ts'
import { stanceSchema } from './problem-word.ts'
import { coverageItemSchema } from './research.ts'
import { checkedSchema, triggerEventSchema } from './signal.ts'
import { provedSchema } from './proved.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** A sentence of the app with what it stands on. No evidence, no claim. */
export const claimSchema = z.object({
  id: claimIdSchema,
  text: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
})
export type Claim = z.infer<typeof claimSchema>

export const freshnessSchema = z.enum(['fresh', 'neutral', 'stale', 'undated', 'ahead'])

export const datedEventSchema = triggerEventSchema.extend({
  freshness: freshnessSchema,
  /** Days since the event at the snapshot's moment; null when undated. */
  ageDays: z.number().int().nullable(),
  /** Last day it counts as fresh. */
  freshUntil: partialDateSchema.nullable(),
  /** Days (from, to) in which it is best acted on, where the type has them. */
  bestFrom: partialDateSchema.nullable(),
  bestUntil: partialDateSchema.nullable(),
  /** Layoffs, distress, recalls, breaches, lawsuits, strikes, departures: known, never opened with. */
  sensitive: z.boolean(),
})
export type DatedEvent = z.infer<typeof datedEventSchema>

export const evidenceLineSchema = z.object({
  id: claimIdSchema,
  direction: z.enum(['for', 'against']),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** What is left of its strength after age; absent where it counts as it is. */
  countsAs: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  evidence: evidenceSchema,
  /** Publication date of the page or the day it was said. */
  date: partialDateSchema.nullable(),
  freshness: freshnessSchema,
  cue: z.string(),
  ruleId: z.string(),
  /** The user's word on it, where there is one. */
  checked: checkedSchema.optional(),
  /** The day on which they told us otherwise in a call: since then it counts as a hint. */
  toldOtherwise: partialDateSchema.optional(),
})
export type EvidenceLine = z.infer<typeof evidenceLineSchema>

/** The seller's word as the snapshot shows it. */
export const ownWordSchema = z.object({
  stance: stanceSchema,
  reason: z.string(),
  at: instantSchema,
  /** Pieces of evidence dated after the word that speak otherwise: an appeal. */
  newSince: z.number().int().nonnegative(),
})
export type OwnWord = z.infer<typeof ownWordSchema>

/** A likely problem: a hypothesis with both sides. */
export const hypothesisSchema = z.object({
  problemId: z.string(),
  statement: z.string(),
  basis: z.enum(['they-say-it', 'signs', 'typical']),
  confidence: z.enum(['sure', 'likely', 'hunch']),
  for: z.array(evidenceLineSchema),
  against: z.array(evidenceLineSchema),
  /** Pages on which it was looked for. */
  lookedOn: z.number().int().nonnegative(),
  question: z.string(),
  endsIf: z.string(),
  insight: z.string().nullable(),
  proof: z.string().nullable(),
  costOfDoingNothing: z.string().nullable(),
  felt: z.array(z.string()),
  /**
   * Why companies like this usually have it: by the playbook, the seller's notes on the segment, or earlier calls. `why` is what holds of them
   * or of their kind ("11 sites: Corby, Kettering", "right 7 of 9 times at metal formers"). Empty when nobody says so.
   */
  typicalBy: z
    .array(
      z.object({
        from: z.enum(['playbook', 'note', 'calls', 'own']),
        why: z.string(),
        evidence: z.array(evidenceSchema),
      }),
    )
    .default([]),
  /** How the confidence comes about, in words: each side, and the rule. Null in snapshots made before it was kept. */
  reckoning: z.object({ for: z.string(), against: z.string(), rule: z.string() }).nullable().default(null),
  /** What the seller holds of it, which never raises the confidence; null where nothing was said. */
  own: ownWordSchema.nullable().default(null),
  /** The event that may make it urgent, by id. */
  urgentBy: claimIdSchema.nullable(),
})
export type Hypothesis = z.infer<typeof hypothesisSchema>

export const criterionResultSchema = z.object({
  id: z.string(),
  label: z.string(),
  must: z.boolean(),
  weight: z.number(),
  result: z.enum(['met', 'missed', 'unknown']),
  /** What decided it, short: "420 people". */
  value: z.string().nullable(),
  evidence: z.array(evidenceSchema),
  ask: z.string().nullable(),
})
export type CriterionResult = z.infer<typeof criterionResultSchema>

export const fitSchema = z.object({
  /** 0 to 100: unknown counted as missed, and as met. */
  low: z.number().min(0).max(100),
  high: z.number().min(0).max(100),
  threshold: z.number(),
  criteria: z.array(criterionResultSchema),
  disqualifiers: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      found: z.boolean(),
      /** What decided it, short. */
      value: z.string().nullable().default(null),
      /** Not found, with evidence: what speaks for it does not settle it. */
      evidence: z.array(evidenceSchema),
    }),
  ),
})
export type Fit = z.infer<typeof fitSchema>

export const verdictSchema = z.enum(['pursue', 'research-more', 'back-burner', 'walk-away'])
export type Verdict = z.infer<typeof verdictSchema>

export const recommendationSchema = z.object({
  verdict: verdictSchema,
  /** Reasons, strongest first. */
  reasons: z.array(claimSchema),
  /** The strongest argument against the verdict; null when none is on file (the window then says what was looked for). */
  against: claimSchema.nullable(),
  /** The rule that decided, readable: which line of the playbook, which value. */
  rule: z.string(),
})

export const snapshotQuestionSchema = z.object({
  id: z.string(),
  ask: z.string(),
  endsIf: z.string(),
  /** What it is tied to. */
  tie: questionTieSchema,
  problemId: z.string().nullable(),
  /** Why it is asked, in words; "" in snapshots that were made before it was kept. */
  why: z.string().default(''),
  /** What of the dossier it grew from. */
  evidence: z.array(evidenceSchema).default([]),
  /** The seller's own; null for one that the app proposes. */
  own: ownQuestionIdSchema.nullable().default(null),
})

/** What was looked for and not found: "checked, nothing found" is a result. */
export const lookedForSchema = z.object({
  /** Pages that have text; what is empty without its scripts is not among them. */
  pages: z.number().int().nonnegative(),
  kinds: z.array(z.object({ kind: pageKindSchema, pages: z.number().int().positive() })),
  notFound: z.array(
    z.object({
      problemId: z.string(),
      statement: z.string(),
      /** The cues that were looked for, in words. */
      cues: z.array(z.string()),
      /** Pieces of evidence that speak against it. */
      against: z.number().int().nonnegative(),
      /** Those, strongest first; empty in snapshots that were made before they were kept. */
      lines: z.array(evidenceLineSchema).default([]),
    }),
  ),
})
export type LookedFor = z.infer<typeof lookedForSchema>

export const sourceSchema = z.object({
  /** Number shown, from 1, in order of first use. */
  n: z.number().int().positive(),
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  url: z.string(),
  title: z.string(),
  kind: pageKindSchema,
  publishedAt: partialDateSchema.nullable(),
  fetchedAt: instantSchema,
  /** How the user brought it in; absent when research fetched it. */
  broughtIn: pageOriginSchema.pick({ how: true, name: true }).optional(),
  /** Where the pages of a document with pages begin in its text. */
  pages: z.array(z.object({ page: z.number().int().positive(), start: z.number().int().nonnegative() })).optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** An insight note of another account of the segment, in its first words. */
export const carriedInsightSchema = z.object({
  noteId: noteIdSchema,
  /** The account it was noted at. */
  accountId: accountIdSchema,
  from: z.string(),
  segment: z.string(),
  words: z.string().min(1),
  at: instantSchema,
  /** The problem it calls typical of the segment. */
  problemId: z.string().nullable(),
})
export type CarriedInsight = z.infer<typeof carriedInsightSchema>

/** The pre-call snapshot: frozen, numbered, computed from one dossier through one playbook at one moment. */
export const snapshotSchema = z.object({
  id: snapshotIdSchema,
  accountId: accountIdSchema,
  number: z.number().int().positive(),
  asOf: instantSchema,
  /** Null: no playbook confirmed yet; then there is no fit, no likely problem and no recommendation. */
  playbook: z.object({ id: playbookIdSchema, name: z.string(), version: z.number().int() }).nullable(),
  recommendation: recommendationSchema.nullable(),
  /** On the back burner by the seller's word: what met "bring back when", with its quote. Null while nothing has. */
  bringBack: claimSchema.nullable().default(null),
  /** Events of the account that happened, were announced or are planned, freshest first. */
  events: z.array(datedEventSchema),
  /** What two readings of their pages or job boards do not share and is not stale, most telling first. */
  changes: z.array(changeSignalSchema).default([]),
  problems: z.array(hypothesisSchema),
  /** What earlier calls with others say of the playbook's problems: an order to ask in, never confidence. */
  proved: z.array(provedSchema).default([]),
  /** Likely problems that the seller says are not theirs: kept with both sides, out of everything else. */
  struck: z.array(hypothesisSchema).default([]),
  /** What the seller noted at other accounts of its segment and holds for all of them, the latest first. Ours: evidence of nothing here. */
  insights: z.array(carriedInsightSchema).default([]),
  /** Null without a playbook, and in snapshots that were made before it was kept. */
  lookedFor: lookedForSchema.nullable().default(null),
  fit: fitSchema.nullable(),
  /** A dated consequence found in the evidence; null: none found. */
  urgency: claimSchema.nullable(),
  questions: z.array(snapshotQuestionSchema),
  business: z.array(claimSchema),
  /** Targets in their own words, with where they stand. */
  goals: z.array(goalSchema),
  people: z.array(
    z.object({
      id: claimIdSchema,
      name: z.string(),
      title: z.string().nullable(),
      evidence: z.array(evidenceSchema).min(1),
      /** Likely problems that somebody in such a role feels, by the playbook. */
      feels: z.array(z.string()).default([]),
      /** The post in the title is at another firm: a member of a board, an adviser. */
      elsewhere: z.literal(true).optional(),
    }),
  ),
  /** Facts worth knowing before dialling, newest first. */
  know: z.array(claimSchema.extend({ date: partialDateSchema.nullable() })),
  /** What nobody could find, as a question one could ask, with where it was looked for. */
  unknowns: z.array(z.object({ id: z.string(), text: z.string(), looked: z.string() })),
  coverage: z.array(coverageItemSchema),
  sources: z.array(sourceSchema),
  pagesRead: z.number().int().nonnegative(),
  /** Pages in other languages than the playbook's, most first, by two-letter code. */
  otherLanguages: z.array(z.object({ lang: z.string(), pages: z.number().int().positive() })).default([]),
  oldestEvidence: partialDateSchema.nullable(),
  newestFetch: instantSchema.nullable(),
  /** What is new or gone since the snapshot before, in words. */
  changed: z.array(z.string()),
})
export type Snapshot = z.infer<typeof snapshotSchema>

export type Question = Snapshot['questions'][number]
