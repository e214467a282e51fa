import { z } from 'zod'
import { accountIdSchema } from '../core/model/ids.ts'
import { searchTypes } from '../core/model/search-types.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'

export const searchHitSchema = z.object({
  type: z.enum(searchTypes),
  id: z.string(),
  /** The record it stands in: the page of a fact, the call of what was said, the playbook of a problem; else itself. */
  recordId: z.string(),
  /** Null for what belongs to no account. */
  accountId: accountIdSchema.nullable(),
  accountName: z.string().nullable(),
  /** What it is called, and the words around the hit; `\u0002` opens and `\u0003` closes each matched word. */
  title: z.string(),
  excerpt: z.string(),
  at: instantSchema.nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

const inputSchema = z.object({
  /** Words and filters, as typed: `type:note account:acme -tag:cold since:2026-01 "two words" more`. */
  words: z.string().max(4000),
  /** `newest` answers within a keystroke; `best` ranks and counts as well, where that says anything. */
  order: z.enum(['newest', 'best']).default('best'),
  /** Most of one type, */
  each: z.number().int().min(1).max(200).default(30),
  /** after this many. */
  from: z.number().int().min(0).max(100_000).default(0),
  accountId: accountIdSchema.optional(),
  type: searchHitSchema.shape.type.optional(),
})
export type SearchInput = z.infer<typeof inputSchema>

const answerSchema = z.object({
  /** By type, in the order of the types. */
  hits: z.array(searchHitSchema),
  /** How many there are of each type; null where they were not counted. */
  counts: z.partialRecord(z.enum(searchTypes), z.number().int()).nullable(),
  order: z.enum(['newest', 'best']),
  /** Records that the index has still to read. */
  waiting: z.number().int(),
  /** Parts that could not be used, and what to write instead. */
  faults: z.array(z.object({ part: z.string(), message: z.string() })),
})
export type SearchAnswer = z.infer<typeof answerSchema>

export const search = { query: method.input(inputSchema).output(answerSchema) }
