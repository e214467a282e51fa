import { z } from 'zod'
import { approvalSchema } from '../core/model/approval.ts'
import { briefSchema, paperSchema } from '../core/model/brief.ts'
import { handoutSchema } from '../core/model/handout.ts'
import { accountIdSchema, approvalIdSchema, callIdSchema, snapshotIdSchema } from '../core/model/ids.ts'
import { method } from './base.ts'
import { briefDeskSchema, briefEdits } from './brief-edits.ts'
import { briefPageSchema } from './brief-pages.ts'

/** What a page can be written as: the same lines in each; one side of paper is what the PDF promises. */
export const briefFormatSchema = z.enum(['pdf', 'md', 'html', 'docx', 'txt', 'json'])
export type BriefFormat = z.infer<typeof briefFormatSchema>

const which = z.object({
  accountId: accountIdSchema,
  /** The call it is for; by default the next one, null for none. */
  callId: callIdSchema.nullable().optional(),
  paper: paperSchema.optional(),
})

/** What whoever prints has to know: words that the PDF could not show as they are, each as it stood. */
const unprinted = z.array(z.string())

export const briefs = {
  /** The page as it will be printed: what did not fit has left, and `dropped` says so; and its lines, to edit them. */
  preview: method.input(which).output(briefDeskSchema.extend({ brief: briefSchema, paper: paperSchema, unprinted })),
  /**
   * The page to leave, as it will be printed; `left` says what did not fit ("1 step"), for the seller and not for the page.
   * Fails as `not-found` where nothing of theirs can be quoted: then there is none.
   */
  handout: method
    .input(which)
    .output(briefDeskSchema.extend({ handout: handoutSchema, paper: paperSchema, left: z.string(), unprinted })),
  /**
   * The page to leave as a mail to write, without a recipient: `href` opens the mail program. Where the whole is longer than such an address can
   * be it holds the subject alone, and the body is to be pasted.
   */
  mail: method
    .input(which)
    .output(z.object({ subject: z.string(), body: z.string(), href: z.string(), whole: z.boolean() })),
  ...briefEdits,
  /**
   * The seller read the page and stands by it: its lines are kept as they are. `snapshotId` is that of the page that was read; where
   * another page has taken its place meanwhile it is a `conflict`, and nothing is approved.
   */
  approve: method.input(which.extend({ snapshotId: snapshotIdSchema })).output(approvalSchema),
  /** Takes an approval back; with `withdrawn: false` it is put back. */
  withdraw: method
    .input(z.object({ approvalId: approvalIdSchema, withdrawn: z.boolean().default(true) }))
    .output(approvalSchema),
  /** The brief as it was approved, and the bytes of its page in base64. */
  approved: method
    .input(z.object({ approvalId: approvalIdSchema }))
    .output(z.object({ approval: approvalSchema, pdf: z.string() })),
  export: method
    .input(which.extend({ page: briefPageSchema.default('brief'), format: briefFormatSchema }))
    /** Bytes in base64, so that every transport carries them alike. The name says company, page and day, nothing else. */
    .output(
      z.object({
        fileName: z.string(),
        contentType: z.string(),
        base64: z.string(),
        /** Pages of a PDF; null for the others. */
        pages: z.number().int().nullable(),
        /** Of a PDF only. */
        unprinted,
      }),
    ),
}
