import { z } from 'zod'
import { documentSchema } from '../core/model/document.ts'
import { accountIdSchema, claimIdSchema, pageIdSchema, pageVersionIdSchema } from '../core/model/ids.ts'
import { researchNoteSchema } from '../core/model/note.ts'
import { pageSchema, pageVersionSchema } from '../core/model/page.ts'
import { method } from './base.ts'

/** Words of a page that something stands on. */
export const usedQuoteSchema = z.object({
  claimId: claimIdSchema,
  start: z.number().int(),
  end: z.number().int(),
  /** What they are used for: "Likely problem, for: …", "VP Operations named". */
  usedFor: z.string(),
})

/** A saved page for the reader: its text, and which words are used where. Works without network. */
export const savedPageSchema = z.object({
  page: pageSchema,
  version: pageVersionSchema,
  versionNumber: z.number().int(),
  versions: z.number().int(),
  revision: z.number().int(),
  document: documentSchema,
  quotes: z.array(usedQuoteSchema),
})
export type SavedPage = z.infer<typeof savedPageSchema>

export const pages = {
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(pageSchema)),
  get: method
    .input(z.object({ pageVersionId: pageVersionIdSchema, revision: z.number().int().positive().optional() }))
    .output(savedPageSchema),
  notes: method.input(z.object({ accountId: accountIdSchema })).output(z.array(researchNoteSchema)),
  /** Takes a page the user brought in out of the dossier; `restore` brings it back. */
  remove: method.input(z.object({ pageId: pageIdSchema })).output(pageSchema),
  restore: method.input(z.object({ pageId: pageIdSchema })).output(pageSchema),
}
