import { z } from 'zod'
import { evidenceSchema } from './evidence.ts'
import { partialDateSchema } from './time.ts'

export const questionRuleIdSchema = z.enum([
  'answered',
  'still-so',
  'generic',
  'no-tie',
  'leading',
  'multiple',
  'too-long',
  'their-words',
  'sensitive',
  'closed',
])
export type QuestionRuleId = z.infer<typeof questionRuleIdSchema>

/** What the dossier already says to a question, with the words that say it. */
export const questionAnswerSchema = z.object({
  text: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
  /** Newest day it was said; null when no page dates it. */
  date: partialDateSchema.nullable(),
  /** Over 180 days old at that moment: then it is asked again, as "is it still …?". */
  old: z.boolean(),
})
export type QuestionAnswer = z.infer<typeof questionAnswerSchema>

/** One rule that a question breaks. A flag is worth another question; a hint is worth a thought. */
export const questionFlagSchema = z.object({
  rule: questionRuleIdSchema,
  weight: z.enum(['flag', 'hint']),
  reason: z.string().min(1),
  answer: questionAnswerSchema.nullable().default(null),
})
export type QuestionFlag = z.infer<typeof questionFlagSchema>

export const questionTieSchema = z.enum(['problem', 'unknown', 'urgency', 'fit'])

/** A question that could be asked instead, with the answer that would end the matter ("" where none is known). */
export const betterQuestionSchema = z.object({
  ask: z.string().min(1),
  endsIf: z.string(),
  tie: questionTieSchema,
  problemId: z.string().nullable(),
})
export type BetterQuestion = z.infer<typeof betterQuestionSchema>

/** What the rules say of one question. No flag: ask it. */
export const questionCheckSchema = z.object({
  ask: z.string(),
  /** False for a question that is not in English: only its length was looked at. */
  read: z.boolean(),
  flags: z.array(questionFlagSchema),
  better: betterQuestionSchema.nullable(),
})
export type QuestionCheck = z.infer<typeof questionCheckSchema>
