import { z } from 'zod'
import { briefSchema, paperSchema } from '../core/model/brief.ts'
import { accountIdSchema, callIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'

const which = z.object({
  accountId: accountIdSchema,
  /** The call it is for; by default the next one. */
  callId: callIdSchema.nullable().optional(),
  paper: paperSchema.optional(),
})

export const briefs = {
  /** The page as it will be printed: what did not fit has left, and `dropped` says so. */
  preview: method.input(which).output(z.object({ brief: briefSchema, paper: paperSchema })),
  export: method
    .input(which.extend({ format: z.enum(['pdf', 'md', 'txt', 'json']) }))
    /** Bytes in base64, so that every transport carries them alike. */
    .output(
      z.object({
        fileName: z.string(),
        contentType: z.string(),
        base64: z.string(),
        pages: z.number().int().nullable(),
      }),
    ),
}
