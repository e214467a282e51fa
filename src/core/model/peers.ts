import { z } from 'zod'
import { type AccountId, playbookIdSchema } from './ids.ts'
import { eventTypeSchema } from './signal.ts'
import { type Instant, partialDateSchema } from './time.ts'

/** What a snapshot shows, short enough to read thousands of: problems that something on file speaks for, and the latest event of each kind. */
export const signsSchema = z.object({
  playbook: z.object({ id: playbookIdSchema, version: z.number().int() }).nullable(),
  pagesRead: z.number().int().nonnegative(),
  problems: z.array(z.string()),
  events: z.array(z.object({ type: eventTypeSchema, date: partialDateSchema })),
})
export type Signs = z.infer<typeof signsSchema>

/** Those of one account at one moment. */
export type AccountSigns = Signs & {
  readonly accountId: AccountId
  readonly asOf: Instant
}

/** How an account's signals stand beside those of other accounts of its segment. Told, never weighed: it raises nothing. */
export const peersSchema = z.object({
  /** Null: the account has none, so there is nobody to stand beside. */
  segment: z.string().nullable(),
  /** Others of the segment that were looked at through the same playbook. */
  others: z.number().int().nonnegative(),
  /** Others of the segment that were not. */
  notCompared: z.number().int().nonnegative(),
  /** What is shown in words when nobody or too few can be compared; null when there are enough. */
  few: z.string().nullable(),
  problems: z.array(
    z.object({
      problemId: z.string(),
      statement: z.string(),
      /** Others on file that show it. */
      shown: z.number().int().nonnegative(),
      here: z.enum(['new', 'shown', 'not-seen']),
      words: z.string(),
    }),
  ),
  events: z.array(
    z.object({ type: eventTypeSchema, shown: z.number().int().nonnegative(), here: z.boolean(), words: z.string() }),
  ),
})
export type Peers = z.infer<typeof peersSchema>
