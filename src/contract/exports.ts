import { z } from 'zod'
import { exportedSchema, mergedSchema } from '../core/model/export.ts'
import { method, placeSchema } from './base.ts'

export type { Exported, Merged } from '../core/model/export.ts'

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
  /** What an export holds, and how much of it is not here yet. Changes nothing. */
  look: method.input(z.object({ folder })).output(mergedSchema),
  /** Adds what is not here yet, under its own ids; what is here stays as it is. */
  bringIn: method.input(z.object({ folder })).output(broughtInSchema),
}
