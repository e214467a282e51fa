import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { claimIdSchema } from './ids.ts'
import { partialDateSchema } from './time.ts'

/** A figure as a page writes it ("120 shops", "EUR 200 million", "double"), with what is counted. */
export const goalFigureSchema = z.object({
  words: z.string().min(1),
  kind: z.enum(['count', 'money', 'share', 'times', 'none-left']),
  /** The number in single units, per cent or times; null where it is only worded. */
  value: z.number().nullable(),
  /** What is counted or measured, as one lower-case word; null where the sentence does not say. */
  unit: z.string().nullable(),
})
export type GoalFigure = z.infer<typeof goalFigureSchema>

/** A figure with the words that say it and the day they were said. */
export const goalReadingSchema = z.object({
  figure: goalFigureSchema,
  evidence: evidenceSchema,
  on: partialDateSchema.nullable(),
  /** Where it stands: beside the goal itself, in a fact of their pages, or in another sentence of theirs. */
  from: z.enum(['goal', 'fact', 'sentence']),
})

/**
 * A target in the company's own words. Claims stay claims: `text` is the sentence, `evidence` its quotes, newest first.
 * Fields beyond a claim are filled by default, so that snapshots kept before there were any still parse.
 */
export const goalSchema = z.object({
  id: claimIdSchema,
  text: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
  kind: z.enum(['aim', 'sustainability']).default('aim'),
  target: goalFigureSchema.nullable().default(null),
  /** The day, month or year it is to be reached by, as precise as it is said. */
  by: partialDateSchema.nullable().default(null),
  /** Who said it, as the page names them. */
  saidBy: z.string().nullable().default(null),
  /** The day of the page that says it, newest; null when no page dates it. */
  saidOn: partialDateSchema.nullable().default(null),
  /** Where they stand, where the dossier has it. */
  today: goalReadingSchema.nullable().default(null),
  /** What later pages tell of it, newest first. */
  progress: z.array(goalReadingSchema.omit({ figure: true, from: true }).extend({ reached: z.boolean() })).default([]),
  /** The same goal as it was said before with another date or figure. */
  before: z
    .object({
      by: partialDateSchema.nullable(),
      target: goalFigureSchema.nullable(),
      evidence: evidenceSchema,
      on: partialDateSchema.nullable(),
    })
    .nullable()
    .default(null),
  /** `passed`: its date went by, and no page tells the outcome. `dropped`: their pages say it no more. */
  state: z.enum(['open', 'reached', 'passed', 'dropped']).default('open'),
})
export type Goal = z.infer<typeof goalSchema>
