import { z } from 'zod'

const counts = { accounts: z.number().int(), notes: z.number().int(), pages: z.number().int(), calls: z.number().int() }

/** An export that was written. */
export const exportedSchema = z.object({
  folder: z.string(),
  ...counts,
  /** Markdown files. */
  files: z.number().int(),
  /** Saved bodies, texts and snapshots that were damaged in the workspace, and are missing. */
  damaged: z.number().int(),
})
export type Exported = z.infer<typeof exportedSchema>

/** What an export holds, and how much of it is not here yet. */
export const mergedSchema = z.object({
  given: z.object(counts),
  added: z.object(counts),
  /** Rows of all tables that were added, and that were here already or belong to something that is. */
  rowsAdded: z.number().int(),
  rowsLeft: z.number().int(),
})
export type Merged = z.infer<typeof mergedSchema>
