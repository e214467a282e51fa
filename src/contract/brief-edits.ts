import { z } from 'zod'
import { approvalStandingSchema } from '../core/model/approval.ts'
import { briefEditsSchema, briefPartSchema, longestLine, proofSchema } from '../core/model/brief-edits.ts'
import { runSchema } from '../core/model/brief.ts'
import { accountIdSchema, callIdSchema, snapshotIdSchema } from '../core/model/ids.ts'
import { appErrorSchema } from '../core/model/result.ts'
import { instantSchema } from '../core/model/time.ts'
import { method } from './base.ts'
import { briefPageSchema } from './brief-pages.ts'

const fieldSchema = z.object({
  name: z.string(),
  label: z.string(),
  /** A quotation: it cannot be edited. */
  locked: z.boolean().optional(),
  mayBeEmpty: z.boolean().optional(),
  /** What the layout has room for: a hint, no limit. */
  budget: z.object({ most: z.number().int(), of: z.enum(['characters', 'words']) }),
})

/** A line of a page as one edits it. */
const editableLineSchema = z.object({
  key: z.string(),
  part: briefPartSchema,
  /** Name of the part. */
  label: z.string(),
  /** What stands before the words and is not edited. */
  head: z.string(),
  fields: z.array(
    fieldSchema.extend({
      runs: z.array(runSchema),
      /** What stands there without the edit; null where nothing does. */
      built: z.string().nullable(),
    }),
  ),
  /** `changed`: edited, and what it stood on is another now. `gone`: edited, and what it stood on is no longer there. */
  state: z.enum(['built', 'edited', 'changed', 'gone', 'own']),
  /** `no-room`: it left because the page is full. `dropped`: by the seller. */
  place: z.enum(['shown', 'no-room', 'dropped']),
  pinned: z.boolean(),
  mayPin: z.boolean(),
})
export type EditableLine = z.infer<typeof editableLineSchema>

/** A page and all that can be done to its lines. */
export const briefDeskSchema = z.object({
  /** The call it is for, of which the edits are. */
  callId: callIdSchema.nullable(),
  /** What the page was built from: whoever approves it says that it was this. */
  snapshotId: snapshotIdSchema,
  /** How the seller's approval of the brief for this call stands; null while there is none. */
  approval: approvalStandingSchema.nullable(),
  /** Part by part, in the order they are to stand in; those that are not on the page among them. */
  lines: z.array(editableLineSchema),
  /** Parts a line of one's own can be added to. */
  mayAdd: z.array(z.object({ part: briefPartSchema, label: z.string(), fields: z.array(fieldSchema) })),
  /** When a page of theirs was last read. */
  newestFetch: instantSchema.nullable(),
  /** The page as it would be exported now, in base64; null when its lines make no page. */
  pdf: z.string().nullable(),
  /** Why they make none: the part that is too long. */
  overfull: appErrorSchema.nullable(),
})
export type BriefDesk = z.infer<typeof briefDeskSchema>

const key = z.string().min(1).max(200)
const texts = z.record(z.string(), z.string().max(longestLine))

/** One thing done to a page; see the core's `EditChange`. */
const editChangeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('write'), key, texts }),
  z.object({ do: z.literal('revert'), key }),
  z.object({ do: z.literal('uphold'), key }),
  z.object({ do: z.literal('pin'), key, on: z.boolean() }),
  z.object({ do: z.literal('drop'), key, on: z.boolean() }),
  z.object({ do: z.literal('move'), key, by: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ do: z.literal('add'), part: briefPartSchema, texts, from: proofSchema.nullable() }),
])
export type EditChangeInput = z.infer<typeof editChangeSchema>

const editRequestSchema = z.object({
  accountId: accountIdSchema,
  /** The call it is for; by default the next one, null for none. */
  callId: callIdSchema.nullable().optional(),
  page: briefPageSchema,
  change: editChangeSchema,
})
export type EditRequest = z.infer<typeof editRequestSchema>

const editedPageSchema = editRequestSchema
  .pick({ accountId: true, page: true })
  .extend({ callId: callIdSchema.nullable() })

export const briefEdits = {
  /** Edits, pins, drops, moves or adds a line, for this and every later build of the page. `before` and `id` take it back through `putEdits`. */
  edit: method.input(editRequestSchema).output(z.object({ before: briefEditsSchema, id: editedPageSchema })),
  /** Puts edits in the place of those there are; answers those. */
  putEdits: method
    .input(z.object({ id: editedPageSchema, edits: briefEditsSchema }))
    .output(z.object({ before: briefEditsSchema })),
}
