import { z } from 'zod'
import { relationSchema } from './account.ts'
import { accountIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** What is counted of what goes over from one account to another. */
export const mergeKindSchema = z.enum([
  'pages',
  'quotes',
  'notes',
  'sessions',
  'calls',
  'attempts',
  'questions',
  'decisions',
])
export type MergeKind = z.infer<typeof mergeKindSchema>
export const mergeCountsSchema = z.record(mergeKindSchema, z.number().int())
export type MergeCounts = z.infer<typeof mergeCountsSchema>

/** What the account that stays got from the one that is gone. */
export const mergeGainsSchema = z.object({
  aliases: z.array(z.string()),
  tags: z.array(z.string()),
  /** Null where it had one, or the other has none. */
  segment: z.string().nullable(),
  relation: relationSchema.nullable(),
})
export type MergeGains = z.infer<typeof mergeGainsSchema>

/** Two accounts that were made one, as it is kept so that they can be two again. */
export const accountMergeSchema = z.object({
  gone: accountIdSchema,
  stays: accountIdSchema,
  mergedAt: instantSchema,
  gains: mergeGainsSchema,
})
export type AccountMerge = z.infer<typeof accountMergeSchema>
