import { z } from 'zod'
import { accountDraftSchema, columnFieldSchema, longestCell } from '../core/model/account-row.ts'
import { accountIdSchema, noteIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'
import { mostColumns, mostRowsAStretch } from './account-import-limits.ts'

export type { AccountDraft, ColumnField } from '../core/model/account-row.ts'

// a character more than is read, so that the host says what is wrong with a cell that is longer
const cells = z.array(z.string().max(longestCell + 1)).max(mostColumns)

const proposedColumnSchema = z.object({
  /** Null: not imported. */
  field: columnFieldSchema.nullable(),
  /** What speaks for it: the words above the column, or the shape of its values. */
  why: z.enum(['header', 'values']).nullable(),
})
export type ProposedColumn = z.infer<typeof proposedColumnSchema>

const line = z.number().int().positive()
const remarks = z.array(z.string())
/** An account that is known by the same registrable domain, or by one it went by. */
const knownSchema = z.object({ id: accountIdSchema, name: z.string() })

/**
 * `new`: no account goes by its domain. `known`: one does; `brings` says what of the row it does not have. `binned`: the only one that does is in the
 * bin. `without`: no usable website. `invalid`: it can't be read as a company.
 */
const plannedRowSchema = z.discriminatedUnion('is', [
  z.object({ line, is: z.literal('new'), draft: accountDraftSchema, remarks }),
  z.object({
    line,
    is: z.literal('known'),
    draft: accountDraftSchema,
    remarks,
    account: knownSchema,
    brings: z.object({ tags: z.array(z.string()), segment: z.boolean(), note: z.boolean() }),
  }),
  z.object({ line, is: z.literal('binned'), draft: accountDraftSchema, remarks, account: knownSchema }),
  z.object({ line, is: z.enum(['without', 'invalid']), words: z.string() }),
])
export type PlannedRow = z.infer<typeof plannedRowSchema>

/** What an import added to an account that was there. */
const filledSchema = z.object({
  accountId: accountIdSchema,
  tags: z.array(z.string()).max(20),
  /** The segment it was given; null when it had one. */
  segment: z.string().nullable(),
  noteId: noteIdSchema.nullable(),
})
export type Filled = z.infer<typeof filledSchema>

/** Accounts out of a table: looked at first, taken over in stretches, taken back whole. */
export const accountImport = {
  /** What the columns hold, by the words above them and the shape of their values. */
  propose: method
    .input(
      z.object({
        /** The first rows of the file. */
        rows: z.array(cells).max(60),
        /** Whether the first is the header, where the user says so. */
        header: z.boolean().optional(),
      }),
    )
    .output(z.object({ header: z.boolean(), columns: z.array(proposedColumnSchema) })),
  /** What would become of a stretch of rows. Nothing is kept. */
  plan: method
    .input(
      z.object({
        /** The columns that are taken over, with the words above them. */
        columns: z.array(z.object({ field: columnFieldSchema, label: z.string().max(200) })).max(mostColumns),
        /** Each with its cells of those columns, in their order. */
        rows: z.array(z.object({ line, cells })).max(mostRowsAStretch),
      }),
    )
    .output(z.object({ rows: z.array(plannedRowSchema) })),
  /** Takes a stretch over in one transaction. What was added in the meantime counts as known. */
  take: method
    .input(
      z.object({
        drafts: z.array(accountDraftSchema).max(mostRowsAStretch),
        /** `fill`: tags, segment and note it does not have are added to an account that is there. */
        known: z.enum(['skip', 'fill']),
        /** `restore`: an account in the bin comes back, and is filled. */
        binned: z.enum(['leave', 'restore']),
      }),
    )
    .output(
      z.object({
        added: z.array(accountIdSchema),
        restored: z.array(accountIdSchema),
        filled: z.array(filledSchema),
        /** Those that were there. */
        known: z.number().int(),
        /** Those that stay in the bin. */
        left: z.number().int(),
      }),
    ),
  /** Takes a stretch of an import back: what it added goes to the bin, what it filled in is taken off where it still stands as it was put. */
  takeBack: method
    .input(
      z.object({
        added: z.array(accountIdSchema).max(mostRowsAStretch),
        restored: z.array(accountIdSchema).max(mostRowsAStretch),
        filled: z.array(filledSchema).max(mostRowsAStretch),
      }),
    )
    .output(z.object({ binned: z.number().int(), cleared: z.number().int() })),
}
