import { z } from 'zod'
import { exportedSchema, mergedSchema } from '../core/model/export.ts'
import { forOthersSchema, othersFormatSchema } from '../core/model/for-others.ts'
import { accountIdSchema } from '../core/model/ids.ts'
import { method, placeSchema } from './base.ts'

export type { Exported, Merged } from '../core/model/export.ts'
export type { ForOthers, OthersFormat } from '../core/model/for-others.ts'

/** The absolute path of a folder on this computer. */
const folder = placeSchema

export const broughtInSchema = mergedSchema.extend({
  /** The backup that holds what was there before: bringing it back takes this back. */
  kept: z.string(),
})
export type BroughtIn = z.infer<typeof broughtInSchema>

/** All that is the user's, as a folder that others can read, and back. How far it is: `backups.work`. */
export const exports = {
  /** Into a folder that is not there yet; null: a new one in the workspace's `exports`. */
  write: method.input(z.object({ folder: folder.nullable() })).output(exportedSchema),
  /**
   * Accounts, notes and briefs as other programs read them: tables for the import of a CRM into a folder that is not there yet, or notes of
   * Markdown into a vault, where files of the user's stay. Of one account, or of all but the fictional ones. Goes to nobody.
   */
  forOthers: method
    .input(
      z.object({
        format: othersFormatSchema,
        folder: folder.nullable(),
        accountId: accountIdSchema.optional(),
        /** Without: neither notes and calls, nor the snapshots and briefs that may rest on them. */
        withNotes: z.boolean().default(true),
        /** Ids that Salesforce gave to accounts that are in it, by website: tasks are then put on them. */
        ids: z.record(z.string().max(2000), z.string().regex(/^[a-zA-Z0-9]{15,18}$/)).default({}),
      }),
    )
    .output(forOthersSchema),
  /** What an export holds, and how much of it is not here yet. Changes nothing. */
  look: method.input(z.object({ folder })).output(mergedSchema),
  /** Adds what is not here yet, under its own ids; what is here stays as it is. */
  bringIn: method.input(z.object({ folder })).output(broughtInSchema),
}
