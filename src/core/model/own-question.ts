import { z } from 'zod'
import { accountIdSchema, ownQuestionIdSchema } from './ids.ts'
import { questionTieSchema } from './question-check.ts'
import { instantSchema } from './time.ts'

/** A question the seller wrote for one account. It is asked before those the app proposes. */
export const ownQuestionSchema = z.object({
  id: ownQuestionIdSchema,
  accountId: accountIdSchema,
  ask: z.string().trim().min(1).max(400),
  /** The answer that would end the matter; "" where the seller named none. */
  endsIf: z.string().trim().max(400),
  tie: questionTieSchema,
  /** The playbook's problem it is tied to, where `tie` is `problem`. */
  problemId: z.string().max(200).nullable(),
  addedAt: instantSchema,
})
export type OwnQuestion = z.infer<typeof ownQuestionSchema>
