import { z } from 'zod'
import { factSchema } from './fact.ts'
import { pageKindSchema } from './page.ts'
import { partialDateSchema } from './time.ts'

export const blockTypeSchema = z.enum([
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'definition',
  'quote',
  'pre',
  'caption',
])

/** A run of the document's text. `start` and `end` are UTF-16 offsets into `Document.text`. */
export const blockSchema = z.object({
  type: blockTypeSchema,
  /** 1 to 6, headings only. */
  level: z.number().int().min(1).max(6).optional(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Page of the document it stands on, from 1; documents with pages only. */
  page: z.number().int().positive().optional(),
  /** Headings above this block, outermost first. */
  headings: z.array(z.string()),
})
export type Block = z.infer<typeof blockSchema>

/**
 * What a page says, read out of its HTML. `text` is the canonical text all quotes point into: the blocks in reading order,
 * one line each, joined by `\n`; white space inside a block is folded to single spaces.
 */
export const documentSchema = z.object({
  url: z.string(),
  title: z.string(),
  kind: pageKindSchema,
  /** BCP 47 language tag. */
  lang: z.string().nullable(),
  publishedAt: partialDateSchema.nullable(),
  /** `file`: only a hint, the day the file was made; `user`: said by whoever brought it in. */
  publishedFrom: z.enum(['json-ld', 'meta', 'time', 'text', 'url', 'file', 'user']).nullable(),
  author: z.string().nullable(),
  description: z.string().nullable(),
  siteName: z.string().nullable(),
  text: z.string(),
  blocks: z.array(blockSchema),
  facts: z.array(factSchema),
  /** The page has (nearly) no text without running its scripts. */
  needsRendering: z.boolean(),
})
export type Document = z.infer<typeof documentSchema>
