import { z } from 'zod'
import { accountIdSchema, ownQuestionIdSchema } from '../core/model/ids.ts'
import { ownQuestionSchema } from '../core/model/own-question.ts'
import { questionCheckSchema } from '../core/model/question-check.ts'
import { method } from './base.ts'

const ask = z.string().trim().min(1).max(400)

/** Own questions an account can have: as many as a brief asks. */
export const mostOwnQuestions = 5

export const questions = {
  /**
   * What the rules say of a question: the answer on file, what is wrong with its form, one to ask instead. Without an account only its form is
   * judged, as for a playbook. Nothing is saved.
   */
  check: method.input(z.object({ ask, accountId: accountIdSchema.optional() })).output(questionCheckSchema),
  /** Keeps one for an account: it leads the questions of its snapshot and brief at once. At most five. */
  add: method
    .input(ownQuestionSchema.pick({ accountId: true, ask: true, endsIf: true, tie: true, problemId: true }))
    .output(ownQuestionSchema),
  /** Takes one away. It is returned, so that it can be added again. */
  remove: method.input(z.object({ questionId: ownQuestionIdSchema })).output(ownQuestionSchema),
}
