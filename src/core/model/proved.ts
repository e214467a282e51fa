import { z } from 'zod'

const count = z.number().int().nonnegative()

/** How often a problem was found right in calls: of those in which it was settled, one way or the other. */
export const recordSchema = z.object({ right: count, of: count })
export type CallRecord = z.infer<typeof recordSchema>

/** What earlier calls with others say of a problem: at companies of the same segment where any settled it there, else at all. */
export const provedSchema = recordSchema.extend({
  problemId: z.string(),
  /** The segment; null: all calls. */
  at: z.string().nullable(),
  /** Right often enough to be asked first. */
  askFirst: z.boolean(),
})
export type Proved = z.infer<typeof provedSchema>
