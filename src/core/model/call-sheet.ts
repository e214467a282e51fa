import { z } from 'zod'
import { heldSchema } from './debrief.ts'
import { evidenceSchema } from './evidence.ts'
import { callIdSchema, noteIdSchema, touchIdSchema } from './ids.ts'
import { hypothesisSchema } from './snapshot.ts'
import { instantSchema } from './time.ts'
import { touchOutcomeSchema } from './touch.ts'

/** What an answer settles: a likely problem, or a criterion of the ideal customer. */
export const callTargetSchema = z.object({ about: z.enum(['problem', 'criterion']), id: z.string().min(1).max(100) })
export type CallTarget = z.infer<typeof callTargetSchema>

export const sheetQuestionSchema = z.object({
  id: z.string(),
  ask: z.string(),
  endsIf: z.string(),
  /** What the answer settles in a word: "Problem A", "Urgency". */
  tie: z.string(),
  why: z.string(),
  /** Null where the answer settles nothing that is kept by name. */
  target: callTargetSchema.nullable(),
  evidence: z.array(evidenceSchema),
})
export type SheetQuestion = z.infer<typeof sheetQuestionSchema>

/** How a target came out so far. */
export const callMarkSchema = callTargetSchema.extend({ held: heldSchema, at: instantSchema })
export type CallMark = z.infer<typeof callMarkSchema>

/**
 * What stands before the seller while they talk. Its lines are those of the moment the call began: what is marked makes a new snapshot with
 * other questions, and nothing may move under somebody who is talking.
 */
export const callSheetSchema = z.object({
  callId: callIdSchema,
  noteId: noteIdSchema,
  startedAt: instantSchema,
  /** When the seller hung up; null while they talk. */
  endedAt: instantSchema.nullable(),
  /** When the call was planned for; null for one that was begun here. */
  plannedAt: instantSchema.nullable(),
  opening: z.string(),
  openingEvidence: z.array(evidenceSchema),
  objective: z.string(),
  /** What came of the call before, in a line; "" where there was none. */
  since: z.string(),
  /** What is not to be said or done. */
  donot: z.array(z.string()),
  questions: z.array(sheetQuestionSchema).max(60),
  problems: z.array(hypothesisSchema.pick({ problemId: true, statement: true, confidence: true, basis: true })).max(60),
  /** Whether there was a playbook to ask by, and how many pages were read. */
  playbook: z.boolean(),
  pagesRead: z.number().int().nonnegative(),
  /** Questions that were asked, by id. */
  asked: z.array(z.string()).max(60),
  marks: z.array(callMarkSchema).max(120),
  /** What came of it when they hung up, and the attempt that says so; null until then. */
  outcome: touchOutcomeSchema.nullable(),
  touchId: touchIdSchema.nullable(),
  /** The next attempt that was planned because nobody answered. */
  nextCallId: callIdSchema.nullable(),
})
export type CallSheet = z.infer<typeof callSheetSchema>
