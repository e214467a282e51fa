import { z } from 'zod'
import { binEntrySchema, binItemSchema, binKindSchema } from '../core/model/bin.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'

export type { BinItem, BinKind } from '../core/model/bin.ts'

export const binRowSchema = binEntrySchema.extend({
  /** From this moment on it goes for good. */
  purgedOn: instantSchema,
})
export type BinRow = z.infer<typeof binRowSchema>

export const binOutcomeSchema = z.object({
  moved: z.array(binItemSchema),
  refused: z.array(binItemSchema.extend({ why: z.string() })),
})
export type BinOutcome = z.infer<typeof binOutcomeSchema>

const items = z.object({ items: z.array(binItemSchema).min(1).max(500) })

/** What was taken away, for 30 days. */
export const bin = {
  /** What was taken away last comes first; counts are of all kinds. */
  list: method
    .input(
      z.object({
        kind: binKindSchema.optional(),
        limit: z.number().int().min(1).max(1000).default(200),
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ rows: z.array(binRowSchema), counts: z.partialRecord(binKindSchema, z.number().int()) })),
  /** Takes things out of the bin, each to where it was. `put` takes that back. */
  restore: method.input(items).output(binOutcomeSchema),
  /** Takes things away, whatever they are. `restore` brings them back. */
  put: method.input(items).output(binOutcomeSchema),
  /** Removes them for good, at once: rows, words in the search, saved pages. Backups made before hold them until they expire, or are removed. */
  erase: method.input(items).output(z.object({ erased: z.number().int() })),
}
