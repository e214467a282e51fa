import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { accountIdSchema, researchIdSchema } from '../core/model/ids.ts'
import { researchProgressSchema, researchSchema } from '../core/model/research.ts'
import { method } from './base.ts'

const idInput = z.object({ researchId: researchIdSchema })

export const research = {
  /** Starts a run, or goes on with an interrupted one of the same account. One run an account at a time. */
  start: method
    .input(
      z.object({
        accountId: accountIdSchema,
        maxPages: z.number().int().min(1).max(500).optional(),
        delayMs: z.number().int().min(0).max(30_000).optional(),
      }),
    )
    .output(researchSchema),
  cancel: method.input(idInput).output(researchSchema),
  list: method
    .input(z.object({ accountId: accountIdSchema.optional() }))
    .output(z.array(z.object({ research: researchSchema, account: accountSchema, pagesSaved: z.number().int() }))),
  /** State now. */
  get: method.input(idInput).output(researchProgressSchema),
  /** State now and at every change, until the run ends. */
  watch: method.input(idInput).output(eventIterator(researchProgressSchema)),
  /** Adds the two fictional companies and their playbook, serves their sites on loopback and starts research of both. */
  startSample: method.output(z.object({ runs: z.array(researchSchema), accounts: z.array(accountSchema) })),
}
