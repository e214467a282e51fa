import { z } from 'zod'

/** The seller's own page, and the one that may be left with the customer. */
export const briefPageSchema = z.enum(['brief', 'handout'])
export type BriefPage = z.infer<typeof briefPageSchema>
