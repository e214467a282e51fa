import { z } from 'zod'
import { changeSignalSchema } from '../core/model/change-signal.ts'
import { documentSchema } from '../core/model/document.ts'
import { accountIdSchema, claimIdSchema, pageIdSchema, pageVersionIdSchema } from '../core/model/ids.ts'
import { researchNoteSchema } from '../core/model/note.ts'
import { pageChangeSchema } from '../core/model/page-change.ts'
import { pageSchema, pageVersionSchema } from '../core/model/page.ts'
import { problemMentionSchema, eventMentionSchema, triggerEventSchema } from '../core/model/signal.ts'
import { datedEventSchema } from '../core/model/snapshot.ts'
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

/** How do you know? The chain behind one claim. */
export const explanationSchema = z.object({
  claimId: claimIdSchema,
  /** What the app says. */
  says: z.string(),
  rule: z.string(),
  steps: z.array(z.object({ label: z.string(), text: z.string() })),
  quotes: z.array(
    z.object({
      quote: z.string(),
      pageTitle: z.string(),
      url: z.string(),
      pageVersionId: pageVersionIdSchema,
      revision: z.number().int(),
      start: z.number().int(),
      end: z.number().int(),
      publishedAt: z.string().nullable(),
      fetchedAt: z.string(),
      /** The words still stand at that place in the saved text. */
      stands: z.boolean(),
    }),
  ),
})
export type Explanation = z.infer<typeof explanationSchema>

export const problemEvidenceSchema = problemMentionSchema.extend({
  id: claimIdSchema,
  statement: z.string(),
  quote: z.string(),
  pageId: pageIdSchema,
  pageVersionId: pageVersionIdSchema,
  revision: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  pageTitle: z.string(),
  publishedAt: z.string().nullable(),
})

/** An event that may not reach a snapshot, with the reason: somebody else's, history, denied, only possible. */
export const leftOutEventSchema = z.object({ event: triggerEventSchema, why: z.string() })

/** A change of their pages that is not taken for a signal though it looks like one, with the reason. */
export const leftOutChangeSchema = z.object({ change: pageChangeSchema, why: z.string() })

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

export const signals = {
  list: method.input(z.object({ accountId: accountIdSchema })).output(
    z.object({
      events: z.array(datedEventSchema),
      leftOut: z.array(leftOutEventSchema),
      problems: z.array(problemEvidenceSchema),
      /** What their pages began to say, stopped saying or say differently, and their openings over time; newest first. */
      changes: z.array(changeSignalSchema),
      changesLeftOut: z.array(leftOutChangeSchema),
    }),
  ),
  explain: method
    .input(z.object({ claimId: claimIdSchema, accountId: accountIdSchema.optional() }))
    .output(explanationSchema),
  /** The detector alone: one line of `detect --jsonl`. */
  detect: method
    .input(
      z.object({
        id: z.string().optional(),
        company: z.string(),
        url: z.string().optional(),
        kind: z.string().optional(),
        pageDate: z.string().optional(),
        sentences: z.array(z.string()).max(5000),
      }),
    )
    .output(
      z.array(
        z.object({
          sentenceIndex: z.number().int(),
          events: z.array(eventMentionSchema),
          problems: z.array(problemMentionSchema),
        }),
      ),
    ),
}
