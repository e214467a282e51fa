import { z } from 'zod'
import { evidenceSchema } from '../core/model/evidence.ts'
import { accountIdSchema } from '../core/model/ids.ts'
import { pageSchema } from '../core/model/page.ts'
import { playbookEditSchema } from '../core/model/playbook-edit.ts'
import { accountRowSchema } from './accounts.ts'
import { method } from './base.ts'

/** How many of some companies show it, say otherwise, or (the rest) say nothing of it. */
const tallySchema = z.object({ of: z.number().int(), show: z.number().int(), against: z.number().int() })

/** Something the best customers share, to be confirmed or struck. */
export const proposalSchema = z.object({
  id: z.string(),
  /** A criterion or a disqualifier to add, or a problem to call typical of their kind. */
  as: z.enum(['criterion', 'disqualifier', 'typical']),
  label: z.string(),
  /** What is written into the playbook's text when it is confirmed. */
  edits: z.array(playbookEditSchema),
  good: tallySchema,
  regretted: tallySchema,
  shownBy: z.array(
    z.object({
      accountId: accountIdSchema,
      accountName: z.string(),
      value: z.string().nullable(),
      /** The words, and the page they stand on; null for what stands on none. */
      quotes: z.array(
        z.object({
          evidence: evidenceSchema,
          page: pageSchema.pick({ title: true, kind: true, url: true, publishedAt: true }).nullable(),
        }),
      ),
    }),
  ),
})
export type Proposal = z.infer<typeof proposalSchema>

export const proposedSchema = z.object({
  /** Companies looked at so far, of those with pages on file. */
  looked: z.number().int(),
  of: z.number().int(),
  good: z.number().int(),
  regretted: z.number().int(),
  /** Good ones that have to be read before anything is proposed. */
  fewest: z.number().int(),
  /** Null until all are looked at. */
  proposals: z.array(proposalSchema).nullable(),
})
export type Proposed = z.infer<typeof proposedSchema>

export const bestCustomers = {
  /** Customers and regretted ones on file, by name. `accounts.update` says which is which. */
  list: method.output(z.array(accountRowSchema)),
  /**
   * What they share, to be written into this playbook. Each call looks at one more company: ask until `looked` is `of`; then `proposals` is
   * there. Nothing is saved. Fewer than `fewest` good ones that were read give none.
   */
  proposals: method.input(z.object({ yaml: z.string().max(300_000) })).output(proposedSchema),
}
