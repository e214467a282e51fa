import { z } from 'zod'
import { accountSchema } from '../core/model/account.ts'
import { accountIdSchema, noteIdSchema, noteImageIdSchema, pageIdSchema } from '../core/model/ids.ts'
import { insightGroupSchema, insightOrderSchema } from '../core/model/insight.ts'
import { comparedVersionSchema, noteVersionSchema } from '../core/model/note-history.ts'
import { mostImageBytes } from '../core/model/image-words.ts'
import { noteImageSchema } from '../core/model/note-image.ts'
import { noteSchema, segmentNoteSchema } from '../core/model/note.ts'
import { method } from './base.ts'

export type { DiffLine } from '../core/model/line-diff.ts'
export type { InsightGroup, InsightOrder, InsightRow } from '../core/model/insight.ts'

/** A note in the list of all. Of words that were looked for, each stands between `\u0002` and `\u0003` in `excerpt`. */
const noteRowSchema = noteSchema
  .pick({ id: true, accountId: true, kind: true, createdAt: true, savedAt: true })
  .extend({ accountName: z.string(), title: z.string(), excerpt: z.string() })
export type NoteRow = z.infer<typeof noteRowSchema>

/** An image of `mostImageBytes` in base64, with room to say “too large” in words. */
const mostCharacters = 2 * mostImageBytes

export const notes = {
  /** A stretch of the notes of all accounts, begun last first; with words those that have them, changed last first: `total` is then null. */
  find: method
    .input(
      z.object({
        words: z.string().max(400).default(''),
        accountId: accountIdSchema.nullable().default(null),
        kind: noteSchema.shape.kind.nullable().default(null),
        limit: z.number().int().min(1).max(500).default(200),
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ rows: z.array(noteRowSchema), total: z.number().int().nullable() })),
  get: method.input(z.object({ noteId: noteIdSchema })).output(z.object({ note: noteSchema, account: accountSchema })),
  list: method.input(z.object({ accountId: accountIdSchema })).output(z.array(noteSchema)),
  create: method
    .input(
      z.object({
        accountId: accountIdSchema,
        pageId: pageIdSchema.nullable().default(null),
        kind: noteSchema.shape.kind.default('research'),
        markdown: z.string().max(1_000_000).default(''),
        segment: noteSchema.shape.segment,
        typicalOf: noteSchema.shape.typicalOf,
      }),
    )
    .output(noteSchema),
  /**
   * Saves what was typed. Returns when it is on disk. `version` is the one the text was based on; when another window saved
   * since, nothing is written and `conflict` brings the other text.
   */
  save: method
    .input(
      z.object({
        noteId: noteIdSchema,
        version: z.number().int().positive(),
        markdown: z.string().max(1_000_000),
        /** What is on file goes into the history, however new it is: the user chose this text over it. */
        keepOld: z.boolean().default(false),
      }),
    )
    .output(
      z.discriminatedUnion('state', [
        z.object({ state: z.literal('saved'), note: noteSchema }),
        z.object({ state: z.literal('conflict'), note: noteSchema }),
      ]),
    ),
  /** Whether it is an insight, of which segment, and of which problem it says that it is typical there. The text stays as it is. */
  mark: method
    .input(noteSchema.pick({ kind: true, segment: true, typicalOf: true }).extend({ noteId: noteIdSchema }))
    .output(noteSchema),
  /** The insight notes of all accounts in groups, begun last first in each. `more`: only the latest 1,000 are told. */
  insights: method
    .input(z.object({ by: insightOrderSchema }))
    .output(z.object({ groups: z.array(insightGroupSchema), total: z.number().int(), more: z.boolean() })),
  /** Insight notes of other accounts that speak of this one's segment, the latest first. */
  carried: method.input(z.object({ accountId: accountIdSchema })).output(z.array(segmentNoteSchema)),
  /** Earlier texts that were kept, the latest first: those that rested for ten minutes, or that a save cut down. */
  history: method.input(z.object({ noteId: noteIdSchema })).output(z.array(noteVersionSchema)),
  /** One of them, and line by line what became of it. Saving its text brings it back. */
  version: method
    .input(z.object({ noteId: noteIdSchema, version: z.number().int().positive() }))
    .output(comparedVersionSchema),
  /** Keeps an image for a note, which then names it: `![what it shows](image:<id>)`. What it is its bytes say; PNG and WebP, at rest, are taken. */
  addImage: method
    .input(z.object({ noteId: noteIdSchema, base64: z.string().max(mostCharacters) }))
    .output(noteImageSchema),
  image: method
    .input(z.object({ imageId: noteImageIdSchema }))
    .output(z.object({ image: noteImageSchema, base64: z.string() })),
  remove: method.input(z.object({ noteId: noteIdSchema })).output(noteSchema),
}
