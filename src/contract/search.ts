import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'

/** `excerpt`: `\u0002` opens and `\u0003` closes each matched word. */
export const searchHitSchema = z.object({
  type: z.enum(['account', 'note', 'page']),
  id: z.string(),
  accountId: accountIdSchema,
  accountName: z.string(),
  title: z.string(),
  excerpt: z.string(),
  at: instantSchema.nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const search = {
  query: method
    .input(
      z.object({
        words: z.string().max(400),
        limit: z.number().int().min(1).max(100).default(30),
        accountId: accountIdSchema.optional(),
        type: searchHitSchema.shape.type.optional(),
      }),
    )
    .output(z.array(searchHitSchema)),
}
