import { z } from 'zod'
import { accountIdSchema, problemWordIdSchema } from '../core/model/ids.ts'
import { problemWordSchema } from '../core/model/problem-word.ts'
import { hypothesisSchema } from '../core/model/snapshot.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'

/** How one likely problem stood from a snapshot on; a step is kept only where something differs from the one before. */
const stepSchema = z.object({
  at: instantSchema,
  /** Null: it was no likely problem then. */
  held: hypothesisSchema.pick({ confidence: true, basis: true }).nullable(),
})
export type HistoryStep = z.infer<typeof stepSchema>

export const problems = {
  /** The seller's words on the likely problems of an account, the latest first, and how each problem stood over the snapshots, the latest first. */
  history: method.input(z.object({ accountId: accountIdSchema })).output(
    z.object({
      words: z.array(problemWordSchema),
      steps: z.record(z.string(), z.array(stepSchema)),
    }),
  ),
  /** Says what the seller holds of a problem. Snapshot and brief follow at once. */
  say: method
    .input(problemWordSchema.pick({ accountId: true, problemId: true, stance: true, reason: true }))
    .output(problemWordSchema),
  /** Takes a word back; it stays in the history. */
  takeBack: method.input(z.object({ wordId: problemWordIdSchema })).output(problemWordSchema),
}
