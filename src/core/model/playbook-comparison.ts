import { z } from 'zod'

/** A field that differs, in words. Of a list only what is gone and what is new; `order` where nothing but the order differs. */
export const comparedFieldSchema = z.object({
  /** Its name in the YAML. */
  field: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  order: z.boolean(),
})
export type ComparedField = z.infer<typeof comparedFieldSchema>

export const comparedKindSchema = z.enum([
  'offer',
  'problem',
  'opportunity',
  'criterion',
  'disqualifier',
  'role',
  'buying',
  'rules',
])
export type ComparedKind = z.infer<typeof comparedKindSchema>

/** One problem, criterion … that is not the same in both. Added and removed ones list what they say. */
export const comparedPartSchema = z.object({
  kind: comparedKindSchema,
  /** The id in the YAML, or what else stands for it. */
  id: z.string(),
  label: z.string(),
  state: z.enum(['added', 'removed', 'changed']),
  fields: z.array(comparedFieldSchema),
})
export type ComparedPart = z.infer<typeof comparedPartSchema>
