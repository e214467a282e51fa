import { z } from 'zod'

/** What other programs read. */
export const othersFormatSchema = z.enum(['hubspot', 'salesforce', 'vault'])
export type OthersFormat = z.infer<typeof othersFormatSchema>

export const forOthersSchema = z.object({
  folder: z.string(),
  accounts: z.number().int(),
  notes: z.number().int(),
  briefs: z.number().int(),
  /** Files that were written or were the same already. */
  files: z.number().int(),
  /** Files of a vault that are the user's, or were changed by the user: left as they are, by their way in the folder. */
  left: z.array(z.string()),
  /** Of a vault: files that were written by an earlier export, and are not of it any more. */
  removed: z.number().int(),
})
export type ForOthers = z.infer<typeof forOthersSchema>
