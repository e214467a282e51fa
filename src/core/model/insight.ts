import { z } from 'zod'
import { accountIdSchema, noteIdSchema } from './ids.ts'
import { instantSchema } from './time.ts'

/** An insight note in a list: what it begins with, whom it reaches, and what it calls typical there. */
export const insightRowSchema = z.object({
  id: noteIdSchema,
  accountId: accountIdSchema,
  accountName: z.string(),
  title: z.string(),
  excerpt: z.string(),
  /** Its own segment, or else that of its account; null: it reaches nobody. */
  segment: z.string().nullable(),
  /** Other accounts of that segment. */
  reaches: z.number().int().min(0),
  /** A problem of the playbook, by id, and its words where the playbook in use has it. */
  typicalOf: z.string().nullable(),
  problem: z.string().nullable(),
  savedAt: instantSchema,
})
export type InsightRow = z.infer<typeof insightRowSchema>

/** Insights of one segment, or of one problem. */
export const insightGroupSchema = z.object({
  key: z.string(),
  /** Null for those of no segment, or of no problem. */
  title: z.string().nullable(),
  rows: z.array(insightRowSchema).min(1),
})
export type InsightGroup = z.infer<typeof insightGroupSchema>

export const insightOrderSchema = z.enum(['segment', 'problem'])
export type InsightOrder = z.infer<typeof insightOrderSchema>
