import { z } from 'zod'
import { blockSchema } from '../core/model/document.ts'
import { accountIdSchema, pageIdSchema, pageVersionIdSchema } from '../core/model/ids.ts'
import { pageChangeSchema } from '../core/model/page-change.ts'
import { pageSchema, pageVersionSchema } from '../core/model/page.ts'
import { method } from './base.ts'

const spanSchema = z.object({ start: z.number().int(), end: z.number().int() })

/** A block of one version; `marks` are UTF-16 offsets into its text: words that the other version words differently. */
export const versionSideSchema = blockSchema
  .pick({ type: true, level: true })
  .extend({ text: z.string(), marks: z.array(spanSchema) })

export const versionRowSchema = z.object({
  state: z.enum(['same', 'moved', 'passing', 'changed', 'removed', 'added']),
  before: versionSideSchema.nullable(),
  after: versionSideSchema.nullable(),
})
export type VersionRow = z.infer<typeof versionRowSchema>

/** A kept version of a page; number 1 is the oldest. */
export const numberedVersionSchema = z.object({ version: pageVersionSchema, number: z.number().int().positive() })
export type NumberedVersion = z.infer<typeof numberedVersionSchema>

export const thenAndNowSchema = z.object({
  page: pageSchema,
  before: numberedVersionSchema,
  after: numberedVersionSchema,
  rows: z.array(versionRowSchema),
  /** What a check kept of the difference between just these two. */
  changes: z.array(pageChangeSchema),
})
export type ThenAndNow = z.infer<typeof thenAndNowSchema>

export const changes = {
  /** What checks found on an account's pages, the latest first. */
  list: method
    .input(z.object({ accountId: accountIdSchema, limit: z.number().int().min(1).max(1000).default(200) }))
    .output(z.array(pageChangeSchema)),
  /** Kept versions of a page, the latest first. */
  versions: method.input(z.object({ pageId: pageIdSchema })).output(z.array(numberedVersionSchema)),
  /** Two versions of one page block by block. The older one is read once more by today's reader. */
  compare: method
    .input(z.object({ beforeVersionId: pageVersionIdSchema, afterVersionId: pageVersionIdSchema }))
    .output(thenAndNowSchema),
}
