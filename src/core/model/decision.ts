import { z } from 'zod'
import { quoteEvidenceSchema } from './evidence.ts'
import { accountIdSchema, claimIdSchema, decisionIdSchema } from './ids.ts'
import { eventArgumentsSchema, problemMentionSchema, triggerEventSchema } from './signal.ts'
import { instantSchema, partialDateSchema } from './time.ts'

/** Why a hit is rejected. The first three say that the rule read the words wrongly; the others are about this one only. */
export const rejectReasonSchema = z.enum([
  'not-such-event',
  'somebody-elses',
  'not-real',
  'wrong-date',
  'duplicate',
  'not-useful',
])
export type RejectReason = z.infer<typeof rejectReasonSchema>

/** Words that were decided on, frozen with where they stood: they can be handed on when the page is long gone. */
export const decidedQuoteSchema = quoteEvidenceSchema.omit({ type: true }).extend({
  ruleId: z.string(),
  /** The words of the quote that the rule hit; null where the rule is not there any more. */
  hit: z.string().nullable(),
  /** What the rule took from these words; nothing for evidence of a problem. */
  args: eventArgumentsSchema,
  pageTitle: z.string(),
  pageUrl: z.string(),
  publishedAt: partialDateSchema.nullable(),
  fetchedAt: instantSchema,
})
export type DecidedQuote = z.infer<typeof decidedQuoteSchema>

/** An event as it was shown, with every mention of it on file at that moment, the best first. */
const decidedEventSchema = triggerEventSchema.omit({ id: true, evidence: true, checked: true, origins: true }).extend({
  about: z.literal('event'),
  quotes: z.array(decidedQuoteSchema).min(1),
})

/** A piece of evidence for or against a problem as it was shown. */
const decidedProblemSchema = problemMentionSchema.extend({
  about: z.literal('problem'),
  statement: z.string(),
  quotes: z.array(decidedQuoteSchema).min(1),
})

/** A kind of hit that was hidden because others like it were rejected. */
const decidedKindSchema = z.object({ about: z.literal('kind'), key: z.string().min(1), says: z.string() })

export const decisionSubjectSchema = z.discriminatedUnion('about', [
  decidedEventSchema,
  decidedProblemSchema,
  decidedKindSchema,
])
export type DecisionSubject = z.infer<typeof decisionSubjectSchema>

/** What the user put right; what is left out stays as it was read. A date of null says that there is none. */
export const correctionSchema = z.object({
  type: triggerEventSchema.shape.type.optional(),
  actor: triggerEventSchema.shape.actor.optional(),
  status: triggerEventSchema.shape.status.optional(),
  date: partialDateSchema.nullable().optional(),
  args: triggerEventSchema.shape.args.optional(),
  /** Of evidence of a problem. */
  direction: problemMentionSchema.shape.direction.optional(),
  strength: problemMentionSchema.shape.strength.optional(),
})
export type Correction = z.infer<typeof correctionSchema>

/**
 * The user's word on one signal. Kept for good: another word on the same signal stands over it, and one taken back stays with the day on
 * which it was. It holds by the words it was said of, on whatever page and in whatever reading they stand.
 */
export const decisionSchema = z.object({
  id: decisionIdSchema,
  accountId: accountIdSchema,
  /** The id under which it was shown. */
  claimId: claimIdSchema,
  subject: decisionSubjectSchema,
  /** `shown-again`: a hidden kind of hits is shown again. */
  verdict: z.enum(['accepted', 'rejected', 'corrected', 'shown-again']),
  /** Why it is rejected; null for the others. */
  reason: rejectReasonSchema.nullable(),
  /** In the user's own words. */
  note: z.string().max(2000),
  correction: correctionSchema.nullable(),
  decidedAt: instantSchema,
  undoneAt: instantSchema.nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

/** A decision on an event, or on evidence of a problem. */
export type EventDecision = Decision & { readonly subject: Extract<DecisionSubject, { about: 'event' }> }
export type ProblemDecision = Decision & { readonly subject: Extract<DecisionSubject, { about: 'problem' }> }

export const isAboutEvent = (decision: Decision): decision is EventDecision => decision.subject.about === 'event'
export const isAboutProblem = (decision: Decision): decision is ProblemDecision => decision.subject.about === 'problem'
