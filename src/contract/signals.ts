import { z } from 'zod'
import { changeSignalSchema } from '../core/model/change-signal.ts'
import { accountIdSchema, claimIdSchema, pageIdSchema, pageVersionIdSchema } from '../core/model/ids.ts'
import { pageChangeSchema } from '../core/model/page-change.ts'
import { goalSchema } from '../core/model/goal.ts'
import { problemMentionSchema } from '../core/model/signal.ts'
import { datedEventSchema, lookedForSchema } from '../core/model/snapshot.ts'
import { method } from './base.ts'
import { decisionLineSchema } from './decisions.ts'

/** How do you know? The chain behind one claim. */
export const explanationSchema = z.object({
  claimId: claimIdSchema,
  /** What the app says. */
  says: z.string(),
  /** The rule in words, and its id where it has one. */
  rule: z.string(),
  ruleId: z.string().nullable(),
  steps: z.array(z.object({ label: z.string(), text: z.string() })),
  quotes: z.array(
    z.object({
      quote: z.string(),
      /** The words of it that the rule hit, or that speak most for what the rule says. */
      hit: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
      pageTitle: z.string(),
      url: z.string(),
      pageVersionId: pageVersionIdSchema,
      /** Which of the saved copies of the page, from 1, and how many there are; 0 of 0 when the page is lost. */
      version: z.number().int(),
      versions: z.number().int(),
      revision: z.number().int(),
      start: z.number().int(),
      end: z.number().int(),
      publishedAt: z.string().nullable(),
      fetchedAt: z.string(),
      /** The words still stand at that place in the saved text. */
      stands: z.boolean(),
    }),
  ),
  /** What the user said of it, the latest first, with what was taken back. */
  decisions: z.array(decisionLineSchema),
})
export type Explanation = z.infer<typeof explanationSchema>

const review = {
  /** The rule in words. */
  rule: z.string(),
  /** The words of the first quote that the rule hit, or that speak most for what it says, by their offsets in it. */
  hit: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
  /** `hidden`: others of its kind were rejected; `kept`: the user kept it, and no rule found it. */
  state: z.enum(['open', 'accepted', 'corrected', 'rejected', 'hidden', 'kept']),
  decision: decisionLineSchema.nullable(),
}

export const shownEventSchema = datedEventSchema.extend({
  ...review,
  sure: z.enum(['sure', 'likely', 'hunch']),
  /** How sure it is follows the user's decisions on the rule, not only what the rule states. */
  moved: z.boolean(),
})
export type ShownEvent = z.infer<typeof shownEventSchema>

export const problemEvidenceSchema = problemMentionSchema.extend({
  ...review,
  id: claimIdSchema,
  statement: z.string(),
  quote: z.string(),
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  pageTitle: z.string(),
  publishedAt: z.string().nullable(),
})
export type ShownProblem = z.infer<typeof problemEvidenceSchema>

/** An event that may not reach a snapshot, with the reason: somebody else's, history, denied, only possible. */
export const leftOutEventSchema = z.object({ event: shownEventSchema, why: z.string() })

/** A change of their pages that is not taken for a signal though it looks like one, with the reason. */
export const leftOutChangeSchema = z.object({ change: pageChangeSchema, why: z.string() })

/** Hits that are not shown because others like them were rejected. */
export const hiddenKindSchema = z.object({
  key: z.string(),
  /** The rule and the words that hits of this kind share. */
  says: z.string(),
  rejections: z.number().int().positive(),
  events: z.array(shownEventSchema),
  problems: z.array(problemEvidenceSchema),
})
export type HiddenKind = z.infer<typeof hiddenKindSchema>

export const signals = {
  list: method.input(z.object({ accountId: accountIdSchema })).output(
    z.object({
      /** Those that may reach a snapshot, freshest first. */
      events: z.array(shownEventSchema),
      leftOut: z.array(leftOutEventSchema),
      problems: z.array(problemEvidenceSchema),
      /** Problems that nothing was found for, as of the latest snapshot; null where none was made with a playbook. */
      lookedFor: lookedForSchema.nullable(),
      /** What the user rejected. */
      rejected: z.object({ events: z.array(shownEventSchema), problems: z.array(problemEvidenceSchema) }),
      hidden: z.array(hiddenKindSchema),
      /** What their pages began to say, stopped saying or say differently, and their openings over time; newest first. */
      changes: z.array(changeSignalSchema),
      changesLeftOut: z.array(leftOutChangeSchema),
      /** What they say they want to reach, with where they stand; said no more last. */
      goals: z.array(goalSchema),
    }),
  ),
  explain: method
    .input(z.object({ claimId: claimIdSchema, accountId: accountIdSchema.optional() }))
    .output(explanationSchema),
}
