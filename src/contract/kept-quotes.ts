import { z } from 'zod'
import { quoteEvidenceSchema } from '../core/model/evidence.ts'
import { accountIdSchema, claimIdSchema, keptQuoteIdSchema, pageVersionIdSchema } from '../core/model/ids.ts'
import { keptAsSchema, keptQuoteSchema } from '../core/model/kept-quote.ts'
import { method } from './base.ts'

export type { KeptAs, KeptQuote } from '../core/model/kept-quote.ts'

/** Kept words with where they stand today. */
export const keptRowSchema = z.object({
  kept: keptQuoteSchema,
  /** The id of the mention they are: in a ledger, behind an event. */
  claimId: claimIdSchema,
  /**
   * `moved`: the page was read or fetched again, and they stand elsewhere in it; `lost`: it says them no longer, and they count for nothing;
   * `page-gone`: the page was taken out of the dossier. `evidence` is where they can be read: the page of today, or the copy they were kept from.
   */
  standing: z.enum(['stands', 'moved', 'lost', 'page-gone']),
  evidence: quoteEvidenceSchema,
  pageTitle: z.string(),
  publishedAt: z.string().nullable(),
})
export type KeptRow = z.infer<typeof keptRowSchema>

const remark = keptQuoteSchema.shape.remark.default('')

/** Words of saved pages that the seller keeps as evidence on a problem, as a sign of an event or as a fact. */
export const keptQuotes = {
  /** In the order in which they were kept. */
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(keptRowSchema)),
  /** Offsets are UTF-16 units of the text of that revision. The snapshot follows at once. */
  keep: method
    .input(
      z.object({
        pageVersionId: pageVersionIdSchema,
        revision: z.number().int().positive(),
        start: z.number().int().nonnegative(),
        end: z.number().int().positive(),
        as: keptAsSchema,
        remark,
      }),
    )
    .output(keptQuoteSchema),
  /** As what they are kept, and the remark; the words stay. */
  change: method.input(z.object({ keptQuoteId: keptQuoteIdSchema, as: keptAsSchema, remark })).output(keptQuoteSchema),
  /** Into the bin. */
  remove: method.input(z.object({ keptQuoteId: keptQuoteIdSchema })).output(keptQuoteSchema),
}
