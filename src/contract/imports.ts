import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { pageSchema } from '../core/model/page.ts'
import { partialDateSchema } from '../core/model/time.ts'
import { method } from './base.ts'

/** A file of `mostImportBytes` in base64, and characters of a pasted text; with room to say “too large” in words. */
const mostCharacters = 36_000_000

export const broughtInSchema = z.object({
  page: pageSchema,
  /** `same`: these very bytes are on file under this address; `updated`: a new version of a page on file. */
  state: z.enum(['added', 'updated', 'same']),
  /** What the user should know: pages without text, attachments not read, another account's site. */
  notes: z.array(z.string()),
})
export type BroughtIn = z.infer<typeof broughtInSchema>

const address = z.string().max(2000).optional()

/** What the user brings in by hand: kept like a fetched page, with its origin. */
export const imports = {
  /** A file, or pasted text. What it is its bytes say; `address` and `publishedAt` go before what it says of itself. */
  bringIn: method
    .input(
      z.object({
        accountId: accountIdSchema,
        content: z.discriminatedUnion('type', [
          z.object({ type: z.literal('file'), name: z.string().max(300), base64: z.string().max(mostCharacters) }),
          z.object({ type: z.literal('text'), text: z.string().max(mostCharacters) }),
        ]),
        address,
        publishedAt: partialDateSchema.optional(),
      }),
    )
    .output(broughtInSchema),
  /** One page by its address, under every guard and robots.txt. A site other than the account's only when the user says so. */
  fetch: method
    .input(
      z.object({
        accountId: accountIdSchema,
        address: z.string().min(1).max(2000),
        otherSite: z.boolean().default(false),
      }),
    )
    .output(broughtInSchema),
}
