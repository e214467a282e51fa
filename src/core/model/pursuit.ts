import { z } from 'zod'
import { claimSchema } from './snapshot.ts'

const day = z.iso.date()
const count = z.number().int().nonnegative()

/** How the attempts on an account stand by the pursuit rule. */
export const silenceSchema = z.object({
  /** Whose limit counts: they once got in touch by themselves, or only we did; null before the first contact. */
  approach: z.enum(['they-asked', 'we-approached']).nullable(),
  /** Their last sign of life; null when there was none. `asked`: they got in touch by themselves. */
  lastSign: z.object({ day, what: z.enum(['asked', 'answered']) }).nullable(),
  /** Attempts without an answer since; those of one day count as one. */
  attempts: count,
  /** Working days from the first of them to the last, both counted. */
  workingDays: count,
  /** The limit that counts, from the playbook. */
  limit: z.object({ attempts: count, workingDays: count }),
  /** Attempts left before the rule is met. */
  left: count,
  /** The first day on which the next attempt keeps the pace of the rule; null before the first one. */
  nextFrom: day.nullable(),
  /** The day on which the rule was met last, with the reason in words; null when it is not. */
  met: z.object({ day, because: claimSchema }).nullable(),
})
export type Silence = z.infer<typeof silenceSchema>

/** What each side gave. */
export const giveAndGetSchema = z.object({
  gave: z.object({ pieces: count, minutes: count }),
  got: z.object({ pieces: count }),
  /** The day on which all give was reached, with the reason in words; null when it is not. */
  allGive: z.object({ day, because: claimSchema }).nullable(),
})
export type GiveAndGet = z.infer<typeof giveAndGetSchema>

export const pursuitStateSchema = z.object({ silence: silenceSchema, giveAndGet: giveAndGetSchema })
export type PursuitState = z.infer<typeof pursuitStateSchema>
