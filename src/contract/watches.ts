import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { accountIdSchema } from '../core/model/ids.ts'
import { researchSchema } from '../core/model/research.ts'
import { watchIntervalSchema, watchSchema } from '../core/model/watch.ts'
import { method } from './base.ts'

export const watchRowSchema = z.object({ watch: watchSchema, account: accountSchema })
export type WatchRow = z.infer<typeof watchRowSchema>

/** How an account was watched before; null where it was not. */
const watchBeforeSchema = z.object({ accountId: accountIdSchema, every: watchIntervalSchema.nullable() })
export type WatchBefore = z.infer<typeof watchBeforeSchema>

export const watches = {
  /** Accounts that are checked from time to time, the next one due first. */
  list: method.output(z.array(watchRowSchema)),
  /** Watches accounts, or with `every: null` no longer does; `paused` stays as it is where it is left out. `before` is what to set for a way back. */
  set: method
    .input(
      z.object({
        accountIds: z.array(accountIdSchema).min(1).max(1000),
        every: watchIntervalSchema.nullable(),
        paused: z.boolean().optional(),
      }),
    )
    .output(z.object({ watches: z.array(watchSchema), before: z.array(watchBeforeSchema) })),
  /** Checks an account now, watched or not. One run an account at a time: what goes on already is returned. */
  recheck: method
    .input(z.object({ accountId: accountIdSchema, delayMs: z.number().int().min(0).max(30_000).optional() }))
    .output(researchSchema),
}
